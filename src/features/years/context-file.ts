import { sourceOfTable, type ListSource } from '#core/evidence/list-table.ts';
import type { GovernmentContext } from '#core/history/context.ts';
import { multiply, fromInteger, roundHalfUp, type Ratio } from '#core/lib/ratio.ts';
import { partName } from './part-names.ts';
import { text } from './text-context.ts';

const DIGITS = 2;
const number = (value: Ratio): number => Number(roundHalfUp(value, DIGITS));

/** Where a government stands, as a file with every denominator in a column of its own. */
export function contextFile({ placings }: GovernmentContext): ListSource {
  const { column } = text;
  const counted = (head: string) => ({ head, width: 14, holds: 'number', digits: 0 }) as const;
  const valued = (head: string) => ({ head, width: 12, holds: 'number', digits: DIGITS }) as const;
  return sourceOfTable({
    name: text.file,
    columns: [
      { head: column.part, width: 20, holds: 'text' },
      valued(column.value),
      counted(column.rank),
      counted(column.of),
      { head: `${column.above} (%)`, width: 18, holds: 'number', digits: 1 },
      valued(column.lowest),
      valued(column.median),
      valued(column.highest),
    ],
    rows: placings.map(({ part, value, rank, of, above, lowest, median, highest }) => [
      part === '' ? text.index : partName(part),
      number(value),
      rank,
      of,
      above ? Number(roundHalfUp(multiply(above, fromInteger(100)), 1)) : '',
      number(lowest),
      number(median),
      number(highest),
    ]),
  });
}
