import type { PaperProposal } from '#core/invest/paper/paper-facts.ts';
import type { PlanPaper } from '#core/invest/paper/paper.ts';
import { grouped } from '#core/invest/paper/rupiah-words.ts';
import type { Composer } from '#report/layout/composer.ts';
import { STYLES } from '#report/layout/look.ts';
import type { Cell } from '#report/layout/table-rows.ts';
import { PLAN } from '#report/words/plan-text.ts';
import { chapterHead, printTable, subhead, type PlanColumn } from './plan-common.ts';
import { groupedTable, moneyWidth, runsOf } from './plan-groups.ts';
import { MONEY_COLUMNS } from './plan-summary.ts';

const { packet: words } = PLAN;

/** Columns of a table in which proposals of one initiative stand together. */
const BUNDLES: readonly PlanColumn[] = [
  { at: 0, width: 32 },
  { at: 1, width: 'rest', namesRow: true },
  { at: 2, width: 80 },
  { at: 3, width: 38 },
  { at: 4, width: 42 },
  { at: 5, width: 70, grouped: true },
];

/** Places in the table of what was chosen. */
const AT = { row: 0, agency: 2, remark: 3, lines: 4, money: 5 } as const;

function chosenTable({ tables, source, index }: PlanPaper, composer: Composer): void {
  const { years } = source.facts;
  const size = years.length > 3 ? 6.4 : 7;
  const { columns, rows } = tables.packet;
  const places = [...years.keys(), years.length];
  const sums = places.map((at) =>
    rows.reduce((sum, cells) => sum + Number(cells[AT.money + at]), 0),
  );
  const ownOf = new Map(
    index.chosen.map((one, at): [PaperProposal, (typeof rows)[number]] => [one, rows[at] ?? []]),
  );
  const titleOf = ({ initiative }: PaperProposal): string =>
    `${index.i(initiative)} ${index.initiative(initiative)?.title ?? ''}`;
  groupedTable(composer, {
    size,
    columns: [
      { title: columns[AT.row]?.head ?? '', width: 36 },
      { title: columns[AT.agency]?.head ?? '', width: 'rest', namesRow: true },
      { title: columns[AT.lines]?.head ?? '', width: 54 },
      ...places.map((at) => ({
        title: columns[AT.money + at]?.head ?? '',
        width: moneyWidth(composer, [sums[at] ?? 0], size),
        align: 'right' as const,
      })),
    ],
    groups: runsOf(index.chosen, titleOf).map(({ title, own }) => ({
      title,
      rows: own.map((one): readonly (Cell | string)[] => {
        const cells = ownOf.get(one) ?? [];
        const remark = String(cells[AT.remark] ?? '');
        return [
          String(cells[AT.row] ?? ''),
          [String(cells[AT.agency] ?? ''), remark].filter((part) => part !== '').join('; '),
          String(cells[AT.lines] ?? ''),
          ...places.map((at) => ({
            text: grouped(Number(cells[AT.money + at])),
            bold: at === years.length,
          })),
        ];
      }),
    })),
    sum: [
      '',
      { text: words.total, bold: true },
      '',
      ...sums.map((sum) => ({ text: grouped(sum), bold: true })),
    ],
  });
}

/** What enters and leaves under other ceilings, as far as it was looked at. */
function otherCeilings({ tables, source }: PlanPaper, composer: Composer): void {
  const { robustness } = source;
  subhead(composer, 'reserve', tables.reserve.name);
  composer.paragraph(robustness ? words.scenarios : words.noScenarios);
  composer.space(4);
  if (robustness) {
    if (robustness.more === null) composer.paragraph(words.noPlan);
    else if (tables.reserve.rows.length === 0) composer.paragraph(words.noReserve);
    else printTable(composer, tables.reserve, BUNDLES);
    subhead(composer, 'less', tables.less.name);
    if (robustness.less === null) composer.paragraph(words.noPlan);
    else if (tables.less.rows.length === 0) composer.paragraph(words.unchangedLess);
    else printTable(composer, tables.less, BUNDLES);
  }
  if (tables.curve.rows.length === 0) return;
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

/** What did not come in, and why, as far as it is known. */
function leftOut({ tables }: PlanPaper, composer: Composer): void {
  const { unfunded, whyNot, refused } = tables;
  if (unfunded.rows.length > 0) {
    const asked = whyNot.rows.length;
    const all = unfunded.rows.reduce((sum, cells) => sum + Number(cells[3]), 0);
    subhead(composer, 'unfunded', unfunded.name);
    composer.paragraph(`${words.unfundedLead} ${words.asked(asked, all)}`, {
      style: STYLES.small,
    });
    composer.space(4);
    printTable(composer, unfunded, [...BUNDLES, { at: 6, width: 96 }], { size: 7, dense: true });
  }
  if (whyNot.rows.length > 0) {
    subhead(composer, 'why-not', whyNot.name);
    printTable(
      composer,
      whyNot,
      [
        { at: 0, width: 32 },
        { at: 1, width: 160, namesRow: true, joins: [2] },
        { at: 3, width: 'rest' },
      ],
      { size: 7, dense: true },
    );
  }
  if (refused.rows.length === 0) return;
  subhead(composer, 'refused', refused.name);
  printTable(
    composer,
    refused,
    [
      { at: 0, width: 'rest', namesRow: true },
      { at: 1, width: 44 },
      { at: 2, width: 92 },
      { at: 3, width: 150 },
    ],
    { size: 7 },
  );
}

/** What fits under the ceilings, what comes next, and what does not, with the reasons. */
export function planPacket(paper: PlanPaper, composer: Composer): void {
  const { tables, source } = paper;
  chapterHead(composer, 'packet', PLAN.chapters.packet, words.lead);
  if (paper.index.chosen.length === 0) return composer.paragraph(words.none);
  printTable(composer, tables.money, MONEY_COLUMNS);
  if (source.facts.ceilings.every(({ ceiling }) => ceiling === null)) {
    composer.paragraph(words.noCeiling);
  }
  subhead(composer, 'chosen', tables.packet.name);
  chosenTable(paper, composer);
  otherCeilings(paper, composer);
  leftOut(paper, composer);
}
