import type { ListColumn, ListTable } from '#core/evidence/list-table.ts';
import type { CountedFact } from '#core/inventory/inventory-ask.ts';
import type { Rubric } from '#core/rubric/types.ts';
import { findIndicator } from '#core/rubric/walk.ts';
import { factText as text } from './text-facts.ts';

const { columns: heads } = text;
const column = (head: string, width: number, holds: ListColumn['holds'] = 'text'): ListColumn => ({
  head,
  width,
  holds,
});

/** What the inventory says about every criterion, for a file. */
export function factsFile(facts: readonly CountedFact[], rubric: Rubric | undefined): ListTable {
  const titleOf = (id: string): string => {
    const found = rubric && findIndicator(rubric, id)?.indicator;
    return found ? `${found.code} ${found.title}` : id.toUpperCase();
  };
  return {
    name: text.file,
    columns: [
      column(heads.indicator, 40),
      column(heads.criterion, 12),
      column(heads.says, 60),
      column(heads.met, 10, 'number'),
      column(heads.of, 10, 'number'),
      column(heads.names, 80),
    ],
    rows: facts.map(({ indicator, criterion, counts, met, of, names }) => [
      titleOf(indicator),
      criterion,
      text.counts[counts],
      met,
      of,
      [
        ...names.map(({ name }) => name),
        ...(met > names.length ? [text.others(met - names.length)] : []),
      ].join('; '),
    ]),
  };
}
