import type { ListTable } from '#core/evidence/list-table.ts';
import { countColumn, textColumn } from '#core/report/recap-cells.ts';
import type { PaperFacts } from './paper-facts.ts';
import { paperIndex } from './paper-index.ts';
import { lineRows, lineTable, recapTables } from './paper-money-tables.ts';
import { PAPER_HEADS as HEADS, PAPER_NAMES as NAMES, PAPER_TERMS as TERMS } from './paper-terms.ts';

/** The sums of the budget lines below each other, each with what it is by. */
function recapSheet(facts: PaperFacts): ListTable {
  const tables = recapTables(facts, paperIndex(facts));
  return {
    name: NAMES.recap,
    columns: [
      textColumn(HEADS.recap, 28),
      textColumn(HEADS.item, 44),
      ...facts.years.map((year) => countColumn(String(year), 18)),
      countColumn(HEADS.total, 18),
    ],
    rows: tables.flatMap(({ name, rows }) => rows.map((cells) => [name, ...cells])),
  };
}

/** Of every chosen proposal where its figures come from. */
function sourceSheet(facts: PaperFacts): ListTable {
  const index = paperIndex(facts);
  return {
    name: NAMES.sources,
    columns: [
      textColumn(HEADS.proposal, 8),
      textColumn(HEADS.initiative, 44),
      textColumn(HEADS.agency, 40),
      countColumn(HEADS.start, 8),
      textColumn(HEADS.closes, 40),
      textColumn(HEADS.subActivity, 22),
      textColumn(HEADS.vintage, 18),
      textColumn(HEADS.by, 22),
      textColumn(HEADS.basis, 50),
      textColumn(HEADS.rows, 20),
      countColumn(HEADS.total, 18),
    ],
    rows: index.chosen.map((one) => {
      const initiative = index.initiative(one.initiative);
      return [
        index.u(one.id),
        initiative?.title ?? one.initiative,
        index.owner(one),
        one.start ?? '',
        one.raises
          .map(({ indicator, from, to }) => `${index.code(indicator)} ${from}→${to}`)
          .join('; '),
        initiative?.code?.code ?? '',
        initiative?.code?.vintage ?? '',
        one.by === 'lines' ? TERMS.byLines : TERMS.byEstimate,
        initiative?.basis ?? '',
        lineRows(facts, ({ proposal }) => proposal === one.id),
        one.total,
      ];
    }),
  };
}

/** The workbook of the budget: its lines, their sums, and where the figures come from. */
export function budgetBook(facts: PaperFacts): readonly ListTable[] {
  return [lineTable(facts, paperIndex(facts)), recapSheet(facts), sourceSheet(facts)];
}
