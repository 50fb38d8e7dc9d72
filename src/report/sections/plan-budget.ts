import type { PaperLine } from '#core/invest/paper-facts.ts';
import { lineRows } from '#core/invest/paper-money-tables.ts';
import { PAPER_TERMS } from '#core/invest/paper-terms.ts';
import { spentIn, type PlanPaper } from '#core/invest/paper.ts';
import type { ListTable } from '#core/evidence/list-table.ts';
import type { Composer } from '#report/layout/composer.ts';
import { STYLES } from '#report/layout/look.ts';
import { table } from '#report/layout/table.ts';
import { decimal } from '#report/words/format.ts';
import { PLAN } from '#report/words/plan-text.ts';
import { chapterHead, grouped, printTable, rupiahText, subhead } from './plan-common.ts';

const { budget: words } = PLAN;
/** The table of five years stays with its title. */
const OPERATION_ROOM = 190;

function codeText({ plan, facts }: PlanPaper['source'], line: PaperLine): string {
  const { initiative = '' } = facts.proposals.find(({ id }) => id === line.proposal) ?? {};
  const code = facts.initiatives.find(({ id }) => id === initiative)?.code ?? null;
  const named = code
    ? [code.code, ...(code.vintage === plan.codeVintage ? [] : [`(${code.vintage})`])].join(' ')
    : PAPER_TERMS.noCode;
  return `${named}; ${line.account === '' ? PAPER_TERMS.noAccount : line.account}`;
}

function itemText({ index }: PlanPaper, line: PaperLine): string {
  const proposal = index.proposal(line.proposal);
  const title = index.initiative(proposal?.initiative ?? '')?.title ?? '';
  const item = line.specification === '' ? line.name : `${line.name}, ${line.specification}`;
  return [
    proposal ? index.owner(proposal) : '',
    line.name === title ? title : `${title}: ${item}`,
    line.when === 'yearly' ? PAPER_TERMS.yearly : '',
  ]
    .filter((part) => part !== '')
    .join('; ');
}

/** The lines of one year with their sum below them. */
function yearTable(paper: PlanPaper, composer: Composer, year: number): void {
  const { source, index } = paper;
  const { lines } = source.facts;
  const own = lines.flatMap((line, at) =>
    line.year === year ? [{ line, row: `B${at + 1}` }] : [],
  );
  if (own.length === 0) return;
  const { heads } = words;
  table(composer, {
    size: 6.8,
    tinted: (row) => row === own.length,
    columns: [
      { title: heads.row, width: 31, namesRow: true },
      { title: heads.proposal, width: 34 },
      { title: heads.item, width: 'rest' },
      { title: heads.price, width: 82 },
      { title: heads.code, width: 84 },
      { title: heads.source, width: 38 },
      { title: heads.amount, width: 64, align: 'right' },
    ],
    rows: [
      ...own.map(({ line, row }) => [
        row,
        index.u(line.proposal),
        itemText(paper, line),
        [
          `${decimal(line.volume)} ${line.unit || PAPER_TERMS.package} × ${grouped(line.unitPrice)}`,
          ...(line.by === 'estimate' ? [words.estimate] : []),
        ].join(' '),
        codeText(source, line),
        line.source,
        grouped(line.amount),
      ]),
      [
        '',
        '',
        { text: words.sum(year), bold: true },
        '',
        '',
        '',
        { text: grouped(spentIn(source.facts, year)), bold: true },
      ],
    ],
    above: () => {
      composer.heading('H2', words.year(year), { id: `lines-${year}` });
      composer.space(3);
    },
  });
  composer.space(10);
}

function recap(composer: Composer, one: ListTable): void {
  const sums = one.columns.length - 1;
  printTable(
    composer,
    one,
    one.columns.map((_, at) =>
      at === 0
        ? { at, width: 'rest' as const, namesRow: true }
        : { at, width: 62 + (sums < 5 ? 12 : 0), grouped: true, bold: at === sums },
    ),
    {
      size: 6.8,
      hasSum: true,
      above: () => {
        composer.paragraph(one.name, { style: STYLES.label });
        composer.space(2);
      },
    },
  );
  composer.space(8);
}

/** The steps of the chapter: a year each, so that a long list is made in pieces. */
export function planBudget(paper: PlanPaper, composer: Composer): readonly (() => void)[] {
  const { source, tables } = paper;
  const { facts, plan } = source;
  const head = (): void => {
    chapterHead(composer, 'budget', PLAN.chapters.budget, words.lead(plan.codeVintage));
    if (facts.lines.length === 0) return composer.paragraph(PLAN.packet.none);
    composer.paragraph(
      words.all(
        rupiahText(spentIn(facts, null)),
        lineRows(facts, () => true),
      ),
      { style: STYLES.strong },
    );
    composer.space(6);
  };
  const sums = (): void => {
    if (facts.lines.length === 0) return;
    subhead(composer, 'recap', words.recap);
    composer.paragraph(words.groupRule, { style: STYLES.small });
    composer.space(4);
    for (const one of tables.recaps) recap(composer, one);
    subhead(composer, 'operation', words.operation, OPERATION_ROOM);
    composer.paragraph(words.operationRule, { style: STYLES.small });
    composer.space(4);
    printTable(
      composer,
      tables.operation,
      [
        { at: 0, width: 60, namesRow: true },
        { at: 1, width: 96, grouped: true },
        { at: 2, width: 96, grouped: true },
        { at: 3, width: 100, grouped: true, bold: true },
        { at: 4, width: 'rest' },
      ],
      { hasSum: true },
    );
  };
  return [head, ...facts.years.map((year) => () => yearTable(paper, composer, year)), sums];
}
