import type { PlanPaper } from '#core/invest/paper.ts';
import type { Composer } from '#report/layout/composer.ts';
import { COLOURS, STYLES } from '#report/layout/look.ts';
import { PLAN } from '#report/words/plan-text.ts';
import { chapterHead, printTable, subhead, type PlanColumn } from './plan-common.ts';
import { MONEY_COLUMNS } from './plan-summary.ts';

const SMALL = { ...STYLES.small, colour: COLOURS.ink };

/** Every initiative that comes into question, with its gates and what to use instead. */
export function planInitiatives({ tables, source, index }: PlanPaper, composer: Composer): void {
  const { initiatives: words } = PLAN;
  chapterHead(composer, 'initiatives', PLAN.chapters.initiatives, words.lead);
  printTable(
    composer,
    tables.initiatives,
    [
      { at: 0, width: 28 },
      { at: 1, width: 'rest', namesRow: true },
      { at: 2, width: 54 },
      { at: 3, width: 92 },
      { at: 4, width: 36 },
      { at: 5, width: 38 },
      { at: 6, width: 44 },
      { at: 7, width: 84 },
    ],
    { size: 6.8 },
  );
  subhead(composer, 'open-gates', words.openTitle);
  if (tables.openGates.rows.length === 0) composer.paragraph(words.noneOpen);
  else {
    printTable(composer, tables.openGates, [
      { at: 0, width: 32 },
      { at: 1, width: 200, namesRow: true },
      { at: 2, width: 46 },
      { at: 3, width: 'rest' },
    ]);
  }
  subhead(composer, 'about-initiatives', words.about);
  for (const { id, title, description, basis, reuseFirst } of source.facts.initiatives) {
    composer.paragraph(`${index.i(id)} ${title}`, { style: STYLES.label, keepWith: 14 });
    const said = [description, basis, reuseFirst].filter((text) => text !== '');
    composer.paragraph(said.join(' '), { style: SMALL, indent: 8 });
    composer.space(4);
  }
}

/** What was chosen, by what it is worth for its money. */
export function planPriority({ tables, source }: PlanPaper, composer: Composer): void {
  const { priority: words } = PLAN;
  const { robustness } = source;
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
  composer.space(5);
  if (tables.priority.rows.length === 0) return composer.paragraph(PLAN.packet.none);
  printTable(composer, tables.priority, [
    { at: 0, width: 34 },
    { at: 1, width: 'rest', namesRow: true, joins: [2] },
    { at: 3, width: 48 },
    { at: 4, width: 76, grouped: true },
    { at: 5, width: 50, bold: true },
    ...(robustness ? [{ at: 6, width: 52 }] : []),
  ]);
}

/** Columns of a table in which proposals of one initiative stand together. */
const BUNDLES: readonly PlanColumn[] = [
  { at: 0, width: 28 },
  { at: 1, width: 'rest', namesRow: true },
  { at: 2, width: 84 },
  { at: 3, width: 38 },
  { at: 4, width: 42 },
  { at: 5, width: 76, grouped: true },
];

function chosenTable({ tables, source, index }: PlanPaper, composer: Composer): void {
  const { years } = source.facts;
  const { columns, rows, name } = tables.packet;
  const isWide = years.length > 3;
  const last = columns.length - 1;
  const sums = [...years.keys(), years.length].map((at) =>
    index.chosen.reduce((sum, { perYear, total }) => sum + (perYear[at] ?? total), 0),
  );
  printTable(
    composer,
    { name, columns, rows: [...rows, ['', PLAN.packet.total, '', '', '', ...sums]] },
    [
      { at: 0, width: 30 },
      { at: 1, width: 'rest', namesRow: true, joins: [2, 3, 4] },
      ...years.map((_, at) => ({ at: 5 + at, width: isWide ? 57 : 64, grouped: true })),
      { at: last, width: isWide ? 59 : 66, bold: true, grouped: true },
    ],
    { size: isWide ? 6.2 : 7, hasSum: true },
  );
}

/** What fits under the ceilings, what comes next, and what does not, with the reasons. */
export function planPacket(paper: PlanPaper, composer: Composer): void {
  const { packet: words } = PLAN;
  const { tables, source } = paper;
  const { robustness } = source;
  chapterHead(composer, 'packet', PLAN.chapters.packet, words.lead);
  if (paper.index.chosen.length === 0) return composer.paragraph(words.none);
  printTable(composer, tables.money, MONEY_COLUMNS);
  if (source.facts.ceilings.every(({ ceiling }) => ceiling === null)) {
    composer.paragraph(words.noCeiling);
  }
  subhead(composer, 'chosen', tables.packet.name);
  chosenTable(paper, composer);
  subhead(composer, 'reserve', tables.reserve.name);
  composer.paragraph(robustness ? words.scenarios : words.noScenarios);
  composer.space(4);
  if (robustness) {
    if (tables.reserve.rows.length === 0) composer.paragraph(words.noReserve);
    else printTable(composer, tables.reserve, BUNDLES);
    subhead(composer, 'less', tables.less.name);
    if (tables.less.rows.length === 0) composer.paragraph(words.unchangedLess);
    else printTable(composer, tables.less, BUNDLES);
  }
  if (tables.curve.rows.length > 0) {
    subhead(composer, 'curve', tables.curve.name);
    printTable(composer, tables.curve, [
      { at: 0, width: 'rest', namesRow: true },
      { at: 1, width: 100, grouped: true },
      { at: 2, width: 100, grouped: true },
      { at: 3, width: 70, bold: true },
      { at: 4, width: 80 },
      { at: 5, width: 56 },
    ]);
  }
  if (tables.unfunded.rows.length > 0) {
    subhead(composer, 'unfunded', tables.unfunded.name);
    composer.paragraph(words.unfundedLead, { style: STYLES.small });
    composer.space(4);
    printTable(composer, tables.unfunded, [...BUNDLES, { at: 6, width: 92 }], { size: 7 });
  }
  if (tables.refused.rows.length === 0) return;
  subhead(composer, 'refused', tables.refused.name);
  printTable(
    composer,
    tables.refused,
    [
      { at: 0, width: 'rest', namesRow: true },
      { at: 1, width: 44 },
      { at: 2, width: 92 },
      { at: 3, width: 150 },
    ],
    { size: 7 },
  );
}
