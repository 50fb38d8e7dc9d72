import type { ReactNode } from 'react';
import type { AssessmentId } from '#core/lib/ids.ts';
import type { PackageRecord } from '#core/package/record.ts';
import type { Review } from '#core/review/review.ts';
import type { SheetOddity } from '#core/review/sheet-oddities.ts';
import { placedIndicators } from '#core/rubric/walk.ts';
import { useDesk } from '#state/desk.ts';
import { useSubmission } from '#state/files/use-submission.ts';
import { useLive } from '#state/saving/live.ts';
import { sheetOddityText } from '#state/review/sheet-oddity-text.ts';
import { dateTime } from '#ui/format.ts';
import { Notice } from '#ui/notice.tsx';
import { Section } from '#ui/section.tsx';
import { readVotes, type VoteSheet } from '#workflow/review/read-votes.ts';
import { ClosedReading } from './closed-reading.tsx';
import { Fact } from './fact.tsx';
import { Table } from './table.tsx';
import { findingText, READING } from './text-reading.ts';

const { review: words, talk } = READING;

/**
 * What one asesor found, through the one door to it: while it is closed, only who wrote it
 * and when, and why it is closed.
 */
export function ReviewReading({ record }: { readonly record: PackageRecord }): ReactNode {
  const desk = useDesk();
  const { subject } = record.about;
  const votes = useLive(() => readVotes(desk, subject as AssessmentId), [desk, subject]);
  if (!votes) return <p role="status">{READING.opening}</p>;
  const sheet = votes.ok
    ? votes.value.sheets.find((one) => one.record.id === record.id)
    : undefined;
  if (!votes.ok || !sheet) {
    return (
      <Notice tone="bad" role="alert">
        {READING.unreadable}
      </Notice>
    );
  }
  return (
    <Section id="lembar-penilaian" title={words.title}>
      <Head sheet={sheet} />
      <Oddities oddities={sheet.oddities} />
      {sheet.review && <Content review={sheet.review} />}
      {!sheet.review && sheet.head && (
        <ClosedReading title={words.closed} gate={sheet.gate} submission={sheet.head.submission} />
      )}
    </Section>
  );
}

function Head({ sheet: { head, record } }: { readonly sheet: VoteSheet }): ReactNode {
  return (
    <dl className="receipt-facts">
      {head && <Fact name={talk.by}>{`${head.by.name}, ${head.by.unit}`}</Fact>}
      <Fact name={words.at}>{dateTime(head?.at ?? record.madeAt)}</Fact>
      <Fact name={words.signed}>{record.signature ? words.isSigned : words.isUnsigned}</Fact>
    </dl>
  );
}

function Oddities({ oddities }: { readonly oddities: readonly SheetOddity[] }): ReactNode {
  if (oddities.length === 0) return null;
  return (
    <Notice tone="warn" title={words.odd}>
      <ul>
        {oddities.map((one) => (
          <li key={one.kind}>{sheetOddityText(one)}</li>
        ))}
      </ul>
    </Notice>
  );
}

/** The indicators of what was rated in their order, by id; by their ids alone where it is not here. */
function useIndicatorNames({ submission, indicators }: Review): ReadonlyMap<string, string> {
  const opened = useSubmission(submission);
  if (!opened?.ok) return new Map(Object.keys(indicators).map((id) => [id, id]));
  return new Map(
    placedIndicators(opened.value.rubric).map(({ indicator: { id, code, title } }) => [
      id,
      `${code} ${title}`,
    ]),
  );
}

function Content({ review }: { readonly review: Review }): ReactNode {
  const { indicators, verdicts, note, replacing } = review;
  const names = useIndicatorNames(review);
  const { head } = words;
  return (
    <>
      {(note !== '' || replacing !== null) && (
        <dl className="receipt-facts">
          {note !== '' && <Fact name={words.note}>{note}</Fact>}
          {replacing !== null && <Fact name={words.replacing}>{replacing.reason}</Fact>}
        </dl>
      )}
      <Table
        title={words.findings}
        heads={[head.indicator, head.finding, head.why, head.departure, head.advice]}
        rows={[...names].flatMap(([id, name]) => {
          const vote = indicators[id];
          if (!vote) return [];
          return [
            [
              name,
              findingText(vote.finding),
              [vote.fact, vote.analysis].filter((part) => part !== '').join(' '),
              vote.departure,
              [vote.shortcoming, vote.recommendation].filter((part) => part !== '').join(' '),
            ],
          ];
        })}
      />
      <Table
        title={words.verdicts}
        heads={[head.indicator, head.verdict, head.reason, head.note]}
        rows={verdicts.map(({ indicator, item, verdict, reason, note: said }) => [
          names.get(indicator) ?? item ?? indicator,
          words.verdict[verdict],
          words.reasons[reason],
          said,
        ])}
      />
    </>
  );
}
