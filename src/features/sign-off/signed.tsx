import type { ReactNode } from 'react';
import type { PackageRecord } from '#core/package/record.ts';
import type { SignOff } from '#state/result/use-sign-off.ts';
import { Button } from '#ui/button.tsx';
import { download } from '#ui/download.ts';
import { bytes, dateTime } from '#ui/format.ts';
import { Notice } from '#ui/notice.tsx';
import { Section } from '#ui/section.tsx';
import type { SignOffState } from '#workflow/result/read-sign-off.ts';
import type { SignedSheet } from '#workflow/review/sign-sheet.ts';
import { Reopen } from './reopen.tsx';
import { Rows } from './rows.tsx';
import { Summary } from './summary.tsx';
import { text } from './text.ts';

interface SignedProps {
  readonly state: SignOffState;
  readonly work: NonNullable<SignOffState['work']>;
  readonly signOff: SignOff;
  readonly made: SignedSheet | undefined;
}

const words = text.done;

/** In groups of eight, to be read aloud and compared by eye. */
function inGroups(fingerprint: string): string {
  return fingerprint.match(/.{8}/g)?.join(' ') ?? fingerprint;
}

/** A signed sheet: its file again, what it says, and the way to a new revision. */
export function Signed({ state, work, signOff, made }: SignedProps): ReactNode {
  const { sheet, content } = work;
  const { state: at } = sheet;
  if (at.is !== 'signed') return null;
  const file = state.files.find(({ id }) => id === at.package);
  const earlier = state.files.filter(({ id }) => id !== at.package);
  return (
    <>
      {made && <Made made={made} />}
      {file && (
        <Section id="berkas" title={words.facts}>
          <Facts record={file} />
          <Again record={file} signOff={signOff} label={words.download} />
          {made && made.fileName !== made.record.fileName && (
            <p className="prose soft">{words.unsealed}</p>
          )}
          <p className="prose">{words.next}</p>
        </Section>
      )}
      <Summary content={content} isOpen={false} />
      {earlier.length > 0 && (
        <Section id="berkas-sebelumnya" title={words.earlier}>
          {earlier.map((record) => (
            <div key={record.id} className="stack">
              <Facts record={record} />
              <Again
                record={record}
                signOff={signOff}
                label={words.downloadOf(words.revision(record.about.revision).toLowerCase())}
              />
            </div>
          ))}
        </Section>
      )}
      <Section id="perbaiki" title={text.reopen.title}>
        <p className="prose">{text.reopen.body}</p>
        {state.others && <Notice tone="warn">{text.reopen.seen}</Notice>}
        <Reopen
          action={text.reopen.action}
          ask={text.reopen.ask}
          onReopen={(why) => void signOff.reopen(sheet, why)}
        />
      </Section>
    </>
  );
}

function Made({ made: { fileName, record } }: { readonly made: SignedSheet }): ReactNode {
  return (
    <>
      <Notice tone="good" role="status">
        <p>{words.made}</p>
        <p>{words.downloaded(fileName)}</p>
        {fileName !== record.fileName && <p>{words.sealed}</p>}
      </Notice>
      {record.signature === null && <Notice tone="warn">{words.unsigned}</Notice>}
    </>
  );
}

function Facts({ record }: { readonly record: PackageRecord }): ReactNode {
  const { about, signature, fileName, madeAt } = record;
  const signer = signature?.signer;
  return (
    <Rows
      rows={[
        [words.name, fileName],
        [words.bytes, bytes(record.bytes)],
        [words.fingerprint, inGroups(record.id)],
        [words.replacing, about.revision > 1 ? words.replaced(about.revision - 1) : words.nothing],
        [words.at, dateTime(madeAt)],
        [
          words.by,
          signer ? [signer.name, signer.position, signer.unit].filter(Boolean).join(', ') : '',
        ],
        [words.signature, signature ? words.isSigned : words.isUnsigned],
      ]}
    />
  );
}

interface AgainProps {
  readonly record: PackageRecord;
  readonly signOff: SignOff;
  readonly label: string;
}

function Again({ record, signOff, label }: AgainProps): ReactNode {
  const again = async (): Promise<void> => {
    const file = await signOff.rebuild(record);
    if (file) download(record.fileName, file);
  };
  return (
    <div className="actions">
      <Button disabled={signOff.busy} onClick={() => void again()}>
        {label}
      </Button>
    </div>
  );
}
