import type { PlanPaper } from '#core/invest/paper/paper.ts';
import type { Composer } from '#report/layout/composer.ts';
import { PLAN } from '#report/words/plan-text.ts';
import { chapterHead, printTable } from './plan-common.ts';

const COUNT = 54;

/** What the desk knows of means and applications. */
export function planInventory({ tables }: PlanPaper, composer: Composer): void {
  const { applications, facilities } = tables;
  const isEmpty = applications.rows.length + facilities.rows.length === 0;
  const lead = isEmpty ? PLAN.inventory.none : PLAN.inventory.lead;
  chapterHead(composer, 'inventory', PLAN.chapters.inventory, lead);
  if (facilities.rows.length > 0) {
    printTable(composer, facilities, [
      { at: 0, width: 'rest', namesRow: true },
      { at: 1, width: 60 },
      { at: 2, width: 60 },
      { at: 3, width: 90 },
      { at: 4, width: 80 },
    ]);
    composer.space(8);
  }
  if (applications.rows.length === 0) return;
  printTable(
    composer,
    applications,
    applications.columns.map((_, at) =>
      at === 0 ? { at, width: 'rest' as const, namesRow: true } : { at, width: COUNT },
    ),
    { hasSum: true, size: 6.8, dense: true },
  );
}
