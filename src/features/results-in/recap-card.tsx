import { useState, type ReactNode } from 'react';
import type { RecapChoice } from '#core/portfolio/recap-choice.ts';
import { useDesk } from '#state/desk.ts';
import { failureText } from '#state/words/failure-text.ts';
import { useResultsImport } from '#state/portfolio/results-import.ts';
import { recapChoicesOfNow } from '#state/portfolio/recap-choices.ts';
import { Button } from '#ui/button.tsx';
import { download } from '#ui/download.ts';
import { Field } from '#ui/field.tsx';
import { Notice } from '#ui/notice.tsx';
import { Section } from '#ui/section.tsx';
import {
  makeRecap,
  type MadeRecap,
  type MakeRecapFailure,
} from '#workflow/portfolio/make-recap.ts';
import { text } from './text.ts';

const { recap } = text;

type Making =
  | { readonly kind: 'idle' }
  | { readonly kind: 'making' }
  | { readonly kind: 'made'; readonly made: MadeRecap }
  | { readonly kind: 'failed'; readonly failure: MakeRecapFailure };

function failedText(failure: MakeRecapFailure): string {
  switch (failure.kind) {
    case 'nothing':
      return recap.nothing;
    case 'unwritable':
      return recap.failed;
    case 'not-as-written':
      return recap.broken;
    case 'storage':
      return failureText(failure, 'changing');
  }
}

/** Makes the one file by which this government hands all its results on. */
export function RecapCard(): ReactNode {
  const desk = useDesk();
  const [choices, setChoices] = useState<readonly RecapChoice[]>();
  const isRunning = useResultsImport(({ standing }) => standing.kind === 'running');
  // Asked for only by hand: to look through all results again with every file would be slow.
  const look = async (): Promise<void> => {
    setChoices(await recapChoicesOfNow(desk));
  };
  return (
    <Section id="buat-rekap" title={recap.title}>
      <p>{recap.lead}</p>
      {choices && choices.length > 0 ? (
        <RecapForm choices={choices} />
      ) : (
        <>
          {choices && <p role="status">{recap.none}</p>}
          <div className="actions">
            <Button disabled={isRunning} onClick={() => void look()}>
              {recap.look}
            </Button>
          </div>
        </>
      )}
    </Section>
  );
}

function RecapForm({ choices }: { readonly choices: readonly RecapChoice[] }): ReactNode {
  const desk = useDesk();
  const [at, setAt] = useState('0');
  const [making, setMaking] = useState<Making>({ kind: 'idle' });
  const choice = choices[Number(at)] ?? choices[0];
  const make = async (): Promise<void> => {
    if (!choice) return;
    setMaking({ kind: 'making' });
    const made = await makeRecap(desk, choice);
    if (made.ok) download(made.value.fileName, made.value.file);
    setMaking(
      made.ok ? { kind: 'made', made: made.value } : { kind: 'failed', failure: made.error },
    );
  };
  return (
    <>
      <Field label={recap.which}>
        {(control) => (
          <select
            {...control}
            className="input"
            value={at}
            onChange={(event) => setAt(event.target.value)}
          >
            {choices.map((one, n) => (
              <option key={`${one.government} ${one.year} ${one.rubric.digest}`} value={n}>
                {recap.choice(
                  one.government,
                  one.year,
                  `${one.rubric.id} ${one.rubric.version}`,
                  one.outcomes.length,
                )}
              </option>
            ))}
          </select>
        )}
      </Field>
      {choice && choice.doubled > 0 && <Notice tone="warn">{recap.doubled(choice.doubled)}</Notice>}
      {choice && choice.closed > 0 && <Notice tone="warn">{recap.closed(choice.closed)}</Notice>}
      <div className="actions">
        <Button
          disabled={making.kind === 'making' || choice?.outcomes.length === 0}
          onClick={() => void make()}
        >
          {making.kind === 'making' ? recap.making : recap.make}
        </Button>
      </div>
      <Made making={making} />
    </>
  );
}

function Made({ making }: { readonly making: Making }): ReactNode {
  if (making.kind === 'failed') {
    return (
      <Notice tone="bad" role="alert">
        {failedText(making.failure)}
      </Notice>
    );
  }
  if (making.kind !== 'made') return null;
  const { fileName, file, record } = making.made;
  return (
    <Notice tone={record.signature ? 'good' : 'warn'} role="status">
      <p>{recap.made(fileName)}</p>
      {!record.signature && <p>{recap.unsigned}</p>}
      <div className="actions">
        <Button onClick={() => download(fileName, file)}>{recap.save}</Button>
      </div>
    </Notice>
  );
}
