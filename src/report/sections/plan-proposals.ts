import type { ListTable } from '#core/evidence/list-table.ts';
import type { PlanPaper } from '#core/invest/paper/paper.ts';
import type { Composer } from '#report/layout/composer.ts';
import { COLOURS, STYLES } from '#report/layout/look.ts';
import { PLAN } from '#report/words/plan-text.ts';
import { chapterHead, printTable, subhead } from './plan-common.ts';

const SMALL = { ...STYLES.small, colour: COLOURS.ink };
/** A ranking of no more rows than this is printed whole; of a longer one so many, from the top. */
const WHOLE_RANKING = 40;
const TOP = 25;

/** "4 dari 19" in the place of two counts. */
function chosenOf({ columns, rows, name }: ListTable): ListTable {
  const [proposals, chosen] = [4, 5];
  return {
    name,
    columns: columns.map((one, at) => (at === chosen ? { ...one, holds: 'text' } : one)),
    rows: rows.map((cells) =>
      cells.map((cell, at) =>
        at === chosen ? PLAN.initiatives.chosenOf(Number(cell), Number(cells[proposals])) : cell,
      ),
    ),
  };
}

/** What chosen initiatives are and what their costs rest on; of the others the workbook tells. */
function descriptions({ source, index }: PlanPaper, composer: Composer): void {
  const { initiatives: words } = PLAN;
  const { initiatives } = source.facts;
  const used = new Set(index.chosen.map(({ initiative }) => initiative));
  const printed = used.size === 0 ? initiatives : initiatives.filter(({ id }) => used.has(id));
  subhead(composer, 'about-initiatives', words.about);
  if (printed.length < initiatives.length) {
    composer.paragraph(words.others(initiatives.length - printed.length), { style: STYLES.small });
    composer.space(4);
  }
  for (const { id, title, description, basis, reuseFirst } of printed) {
    composer.paragraph(`${index.i(id)} ${title}`, { style: STYLES.label, keepWith: 24 });
    const said = [
      description,
      ...(basis === '' ? [] : [words.basis(basis)]),
      ...(reuseFirst === '' ? [] : [words.reuse(reuseFirst)]),
    ].filter((text) => text !== '');
    composer.paragraph(said.join(' '), { style: SMALL, indent: 8 });
    composer.space(4);
  }
}

/** Every initiative that comes into question, with its gates and what to use instead. */
export function planInitiatives(paper: PlanPaper, composer: Composer): void {
  const { tables } = paper;
  const { initiatives: words } = PLAN;
  chapterHead(composer, 'initiatives', PLAN.chapters.initiatives, words.lead);
  printTable(
    composer,
    chosenOf(tables.initiatives),
    [
      { at: 0, width: 32 },
      { at: 1, width: 'rest', namesRow: true },
      { at: 2, width: 54 },
      { at: 3, width: 110 },
      { at: 5, width: 46 },
      { at: 6, width: 44 },
      { at: 7, width: 56 },
    ],
    { size: 6.8, dense: true },
  );
  subhead(composer, 'open-gates', words.openTitle);
  if (tables.openGates.rows.length === 0) composer.paragraph(words.noneOpen);
  else {
    printTable(composer, tables.openGates, [
      { at: 0, width: 'rest', namesRow: true },
      { at: 1, width: 150 },
      { at: 2, width: 50 },
    ]);
  }
  descriptions(paper, composer);
}

/** What was chosen, by what it is worth for its money. */
export function planPriority({ tables, source }: PlanPaper, composer: Composer): void {
  const { priority: words } = PLAN;
  const { robustness } = source;
  const { priority, priorityGroups } = tables;
  chapterHead(composer, 'priority', PLAN.chapters.priority, words.lead);
  const said = robustness
    ? words.robust(
        robustness.scenarios,
        robustness.kinds.costs,
        robustness.kinds.weights,
        robustness.kinds.ceilings,
      )
    : words.noRobust;
  composer.paragraph(said);
  if (priority.rows.length === 0) return composer.paragraph(PLAN.packet.none);
  subhead(composer, 'priority-groups', priorityGroups.name);
  printTable(
    composer,
    priorityGroups,
    [
      { at: 0, width: 32 },
      { at: 1, width: 'rest', namesRow: true },
      { at: 2, width: 40 },
      { at: 3, width: 62 },
      { at: 4, width: 70, grouped: true },
      { at: 5, width: 66, bold: true },
      ...(robustness ? [{ at: 6, width: 60 }] : []),
    ],
    { hasSum: true },
  );
  const isWhole = priority.rows.length <= WHOLE_RANKING;
  const rows = isWhole ? priority.rows : priority.rows.slice(0, TOP);
  subhead(composer, 'priority-rows', priority.name);
  if (!isWhole) {
    composer.paragraph(words.top(TOP, priority.rows.length), { style: STYLES.small });
    composer.space(4);
  }
  printTable(composer, { ...priority, rows }, [
    { at: 0, width: 36 },
    { at: 1, width: 'rest', namesRow: true, joins: [2] },
    { at: 3, width: 48 },
    { at: 4, width: 76, grouped: true },
    { at: 5, width: 50, bold: true },
    ...(robustness ? [{ at: 6, width: 52 }] : []),
  ]);
}
