import type { ReactNode } from 'react';
import { dateTime, decimal } from '#ui/format.ts';
import { Section } from '#ui/section.tsx';
import { TableScroll } from '#ui/table-scroll.tsx';
import type { FinalBodies, ReviewBodies } from '#workflow/read-package.ts';
import { Fact } from './fact.tsx';
import { findingText, READING } from './text-reading.ts';
import { RECEIPT } from './text-receipt.ts';

const { review: words, final: ends, talk } = READING;

/** What one asesor found. */
export function ReviewReading({ bodies }: { readonly bodies: ReviewBodies }): ReactNode {
  const { by, at, indicators, verdicts } = bodies['review.json'];
  const { head } = words;
  return (
    <Section id="lembar-penilaian" title={words.title}>
      <dl className="receipt-facts">
        <Fact name={talk.by}>{`${by.name}, ${by.unit}`}</Fact>
        <Fact name={words.at}>{dateTime(at)}</Fact>
      </dl>
      <Table
        title={words.findings}
        heads={[head.indicator, head.finding, head.why]}
        rows={Object.entries(indicators).map(([id, { finding, fact, analysis }]) => [
          id,
          findingText(finding),
          [fact, analysis].filter((part) => part !== '').join(' '),
        ])}
      />
      <Table
        title={words.verdicts}
        heads={[head.indicator, head.verdict, head.reason, head.note]}
        rows={verdicts.map(({ indicator, item, verdict, reason, note }) => [
          item ?? indicator,
          words.verdict[verdict],
          words.reasons[reason],
          note,
        ])}
      />
    </Section>
  );
}

/** What was agreed in the end. */
export function FinalReading({ bodies }: { readonly bodies: FinalBodies }): ReactNode {
  const { by, at, score, reviews, values, note } = bodies['final.json'];
  const value = score.value === null ? RECEIPT.scores.unfinished : decimal(score.value);
  return (
    <Section id="hasil-akhir" title={ends.title}>
      <dl className="receipt-facts">
        <Fact name={talk.by}>{`${by.name}, ${by.unit}`}</Fact>
        <Fact name={words.at}>{dateTime(at)}</Fact>
        <Fact name={ends.score}>{[value, score.predikat ?? ''].join(' ').trim()}</Fact>
        <Fact name={ends.reviews}>{READING.period.count(reviews.length)}</Fact>
        {note !== '' && <Fact name={ends.note}>{note}</Fact>}
      </dl>
      <Table
        title={ends.values}
        heads={[words.head.indicator, words.head.finding, words.head.note]}
        rows={Object.entries(values).map(([id, said]) => [
          id,
          findingText(said.finding),
          said.note,
        ])}
      />
    </Section>
  );
}

interface TableProps {
  readonly title: string;
  readonly heads: readonly string[];
  /** The first cell names its row. */
  readonly rows: readonly (readonly string[])[];
}

function Table({ title, heads, rows }: TableProps): ReactNode {
  if (rows.length === 0) return null;
  const numbered = rows.map((cells, at) => ({ id: String(at), cells }));
  return (
    <TableScroll label={title}>
      <table className="inbox-table">
        <caption>{title}</caption>
        <thead>
          <tr>
            {heads.map((one) => (
              <th key={one} scope="col">
                {one}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {numbered.map(({ id, cells: [first, ...rest] }) => (
            <tr key={id}>
              <th scope="row">{first}</th>
              {rest.map((cell, at) => (
                <td key={heads[at + 1]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}
