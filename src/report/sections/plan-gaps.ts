import type { ListTable } from '#core/evidence/list-table.ts';
import type { PlanPaper } from '#core/invest/paper/paper.ts';
import type { Composer } from '#report/layout/composer.ts';
import { PLAN } from '#report/words/plan-text.ts';
import { bullets, chapterHead, printTable } from './plan-common.ts';

/** Places in the table of gaps. */
const AT = {
  code: 1,
  indicator: 2,
  levels: 3,
  target: 4,
  below: 5,
  after: 6,
  agencies: 7,
  cause: 8,
} as const;

/** The code stands with its indicator, what is left with what is open: causes need the room. */
function narrowed({ columns, rows, name }: ListTable): ListTable {
  return {
    name,
    columns: columns.map((one, at) => (at === AT.below ? { ...one, holds: 'text' } : one)),
    rows: rows.map((cells) =>
      cells.map((cell, at) => {
        if (at === AT.indicator) return `${cells[AT.code] ?? ''} ${cell}`;
        if (at === AT.below) return PLAN.gaps.belowThen(Number(cell), Number(cells[AT.after]));
        return cell;
      }),
    ),
  };
}

/** Every indicator below its target, with whom it concerns and why. */
export function planGaps({ tables }: PlanPaper, composer: Composer): void {
  const { gaps } = tables;
  chapterHead(composer, 'gaps', PLAN.chapters.gaps, PLAN.gaps.lead);
  if (gaps.rows.length === 0) return bullets(composer, [PLAN.gaps.none]);
  printTable(
    composer,
    narrowed(gaps),
    [
      { at: 0, width: 32 },
      { at: AT.indicator, width: 96, namesRow: true },
      { at: AT.levels, width: 52 },
      { at: AT.target, width: 36 },
      { at: AT.below, width: 48, title: PLAN.gaps.heads.below },
      { at: AT.agencies, width: 64 },
      { at: AT.cause, width: 'rest' },
    ],
    { size: 7, dense: true },
  );
}
