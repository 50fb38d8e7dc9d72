import type { ReactNode } from 'react';
import type { PackageRecord } from '#core/package/record.ts';
import type { Statement } from '#core/package/statement.ts';
import { fingerprintOf } from '#workflow/keys/key-card.ts';
import { bytes, dateTime, decimal } from '#ui/format.ts';
import { Section } from '#ui/section.tsx';
import { Rows } from './rows.tsx';
import { SENT } from './text-sent.ts';
import { text } from './text.ts';

interface SentFactsProps {
  readonly record: PackageRecord;
  readonly statement: Statement;
  readonly counts: { readonly documents: number; readonly journal: number };
}

const scoreText = ({ value, predikat }: Statement['claimed']): string =>
  value === null ? '–' : `${decimal(value)}${predikat === null ? '' : ` (${predikat})`}`;

/** In groups of eight, to be read aloud and compared by eye. */
function inGroups(fingerprint: string): string {
  return fingerprint.match(/.{8}/g)?.join(' ') ?? fingerprint;
}

/** The facts of one file that was made: name, size, fingerprint, revision, contents, signature. */
export function SentFacts({ record, statement, counts }: SentFactsProps): ReactNode {
  const { about, signature, fileName } = record;
  const { officer, claimed, supported, levels, note, late } = statement;
  const indicators = Object.keys(levels).length;
  return (
    <Section id="keterangan" title={SENT.facts}>
      <Rows
        rows={[
          [SENT.name, fileName],
          [SENT.bytes, bytes(record.bytes)],
          [SENT.fingerprint, inGroups(record.id)],
          [
            SENT.revision,
            SENT.revisionOf(about.revision, about.previous && inGroups(about.previous)),
          ],
          [SENT.made, dateTime(record.madeAt)],
          [
            SENT.counts,
            SENT.contents(indicators, counts.documents, record.counts.files, counts.journal),
          ],
          [SENT.officer, text.sign.person(officer.name, officer.position)],
          [SENT.scores, SENT.score(scoreText(claimed), scoreText(supported))],
          [SENT.late, late ? SENT.lateYes : ''],
          [SENT.note, note],
          [
            SENT.signature,
            signature
              ? SENT.signedBy(signature.signer.unit, fingerprintOf(signature.publicKey).join(' '))
              : SENT.unsigned,
          ],
        ]}
      />
    </Section>
  );
}
