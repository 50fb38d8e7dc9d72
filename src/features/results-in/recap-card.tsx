import { useState, type ReactNode } from 'react';
import { useDesk } from '#state/desk.ts';
import { failureText } from '#state/failure-text.ts';
import { useLive } from '#state/live.ts';
import { Button } from '#ui/button.tsx';
import { download } from '#ui/download.ts';
import { Field } from '#ui/field.tsx';
import { Notice } from '#ui/notice.tsx';
import { Section } from '#ui/section.tsx';
import {
  listRecapChoices,
  makeRecap,
  type MadeRecap,
  type MakeRecapFailure,
} from '#workflow/make-recap.ts';
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
  const read = useLive(() => listRecapChoices(desk), [desk]);
  const [at, setAt] = useState('0');
  const [making, setMaking] = useState<Making>({ kind: 'idle' });
  const choices = read?.ok ? read.value : [];
  const choice = choices[Number(at)] ?? choices[0];
  if (!read) return null;
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
    <Section id="buat-rekap" title={recap.title}>
      <p>{recap.lead}</p>
      {choice ? (
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
          {choice.doubled > 0 && <Notice tone="warn">{recap.doubled(choice.doubled)}</Notice>}
          <div className="actions">
            <Button disabled={making.kind === 'making'} onClick={() => void make()}>
              {making.kind === 'making' ? recap.making : recap.make}
            </Button>
          </div>
        </>
      ) : (
        <p>{recap.none}</p>
      )}
      <Made making={making} />
    </Section>
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
