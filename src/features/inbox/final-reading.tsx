import type { ReactNode } from 'react';
import { dateTime, decimal } from '#ui/format.ts';
import { Section } from '#ui/section.tsx';
import type { FinalBodies } from '#workflow/receive/read-package.ts';
import { Fact } from './fact.tsx';
import { Table } from './table.tsx';
import { findingText, READING } from './text-reading.ts';
import { RECEIPT } from './text-receipt.ts';

const { review: words, final: ends, talk } = READING;

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
