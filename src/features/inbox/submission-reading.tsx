import type { ReactNode } from 'react';
import type { PackageRecord } from '#core/package/record.ts';
import { ROLE_TERMS } from '#core/glossary.ts';
import { dateTime, decimal } from '#ui/format.ts';
import { Section } from '#ui/section.tsx';
import type { SubmissionBodies } from '#workflow/receive/read-package.ts';
import { AnswerList } from './answer-list.tsx';
import { EvidenceReading } from './evidence-reading.tsx';
import { Fact } from './fact.tsx';
import type { FilePreview } from './file-preview.ts';
import { JournalSummary } from './journal-summary.tsx';
import { READING } from './text-reading.ts';
import { RECEIPT } from './text-receipt.ts';

interface ReadingProps {
  readonly record: PackageRecord;
  readonly bodies: SubmissionBodies;
  readonly Preview: FilePreview;
}

/** A submission as it was sent: statement, answers, evidence, journal. */
export function SubmissionReading({ record, bodies, Preview }: ReadingProps): ReactNode {
  const here = new Set(record.entries.map(({ digest }) => digest));
  return (
    <>
      <StatementCard bodies={bodies} />
      <AnswerList bodies={bodies} />
      <EvidenceReading
        documents={bodies['documents.json'].filter(({ status }) => status === 'active')}
        rubric={bodies['rubric.json']}
        here={here}
        Preview={Preview}
      />
      <JournalSummary entries={bodies['journal.json']} />
    </>
  );
}

const { statement: words } = READING;

function StatementCard({ bodies }: { readonly bodies: SubmissionBodies }): ReactNode {
  const { officer, at, note, claimed, supported, late } = bodies['statement.json'];
  const { people } = bodies['assessment.json'];
  const score = ({ value, predikat }: typeof claimed): string =>
    value === null
      ? RECEIPT.scores.unfinished
      : [decimal(value), predikat ?? ''].filter((part) => part !== '').join(', ');
  return (
    <Section id="pernyataan" title={words.title}>
      <dl className="receipt-facts">
        <Fact name={words.officer}>{`${officer.name}, ${officer.position}`}</Fact>
        <Fact name={words.at}>{dateTime(at)}</Fact>
        <Fact name={RECEIPT.scores.claimed}>{score(claimed)}</Fact>
        <Fact name={RECEIPT.scores.supported}>{score(supported)}</Fact>
        <Fact name={words.late}>{late ? words.isLate : words.inTime}</Fact>
        {people.length > 0 && (
          <Fact name={words.people}>
            {people.map(({ name, role }) => `${name} (${ROLE_TERMS[role]})`).join(', ')}
          </Fact>
        )}
        {note !== '' && (
          <Fact name={words.note}>
            <span className="pre-line">{note}</span>
          </Fact>
        )}
      </dl>
    </Section>
  );
}
