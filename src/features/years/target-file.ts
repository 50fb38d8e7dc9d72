import { sourceOfTable, type ListSource } from '#core/evidence/list-table.ts';
import type { TargetRow } from '#core/history/targets.ts';
import { roundHalfUp, type Ratio } from '#core/lib/ratio.ts';
import { standingText } from './target-words.ts';
import { text } from './text-target.ts';

/** Targets and results as a file. */
export function targetFile(rows: readonly TargetRow[], digits: number): ListSource {
  const number = (value: Ratio | null): number | string =>
    value ? Number(roundHalfUp(value, digits)) : '';
  return sourceOfTable({
    name: text.file,
    columns: [
      { head: text.column.agency, width: 48, holds: 'text' },
      { head: text.column.target, width: 10, holds: 'number', digits },
      { head: text.column.result, width: 10, holds: 'number', digits },
      { head: text.column.by, width: 10, holds: 'number', digits },
      { head: text.column.standing, width: 24, holds: 'text' },
    ],
    rows: rows.map(({ agency, target, standing }) => [
      agency.name,
      number(target),
      number('reached' in standing && standing.kind !== 'open' ? standing.reached.value : null),
      number('by' in standing ? standing.by : null),
      standingText(standing),
    ]),
  });
}
