import type { ListTable } from '#core/evidence/list-table.ts';
import type { PaperLine } from '#core/invest/paper/paper-facts.ts';
import { lineRows } from '#core/invest/paper/paper-money-tables.ts';
import { PAPER_ROWS, PAPER_TERMS } from '#core/invest/paper/paper-terms.ts';
import { spentIn, type PlanPaper } from '#core/invest/paper/paper.ts';
import { grouped, rupiahWords } from '#core/invest/paper/rupiah-words.ts';
import type { Composer } from '#report/layout/composer.ts';
import { STYLES } from '#report/layout/look.ts';
import { decimal } from '#report/words/format.ts';
import { PLAN } from '#report/words/plan-text.ts';
import { chapterHead, printTable, subhead } from './plan-common.ts';
import { groupedTable, moneyWidth, runsOf } from './plan-groups.ts';

const { budget: words } = PLAN;
const SIZE = 6.8;
/** The first recap stands with its title and the rule above it. */
const RECAP_ROOM = 130;
/** The table of five years stays with its title. */
const OPERATION_ROOM = 190;

/** Initiative and code, once above all its lines; a code of another list names its list. */
function titleOf({ source: { plan }, index }: PlanPaper, line: PaperLine): string {
  const id = index.proposal(line.proposal)?.initiative ?? '';
  const initiative = index.initiative(id);
  const code = initiative?.code ?? null;
  const named = code
    ? [code.code, ...(code.vintage === plan.codeVintage ? [] : [`(${code.vintage})`])].join(' ')
    : PAPER_TERMS.noCode;
  return words.title(`${index.i(id)} ${initiative?.title ?? ''}`, named);
}

/** Whose line it is, and what for, where that is more than the initiative itself. */
function itemText({ index }: PlanPaper, line: PaperLine): string {
  const proposal = index.proposal(line.proposal);
  const title = index.initiative(proposal?.initiative ?? '')?.title ?? '';
  const item = line.specification === '' ? line.name : `${line.name}, ${line.specification}`;
  return [
    proposal ? index.owner(proposal) : '',
    line.name === title ? '' : item,
    line.when === 'yearly' ? PAPER_TERMS.yearly : '',
  ]
    .filter((part) => part !== '')
    .join('; ');
}

const hasAccount = ({ lines }: Pick<PlanPaper['source']['facts'], 'lines'>): boolean =>
  lines.some(({ account }) => account !== '');

/** The lines of one year with their sum below them. */
function yearTable(paper: PlanPaper, composer: Composer, year: number): void {
  const { source, index } = paper;
  const { facts } = source;
  const own = facts.lines.flatMap((line, at) =>
    line.year === year ? [{ line, row: `${PAPER_ROWS.line}${at + 1}` }] : [],
  );
  if (own.length === 0) return;
  const { heads } = words;
  const accounts = hasAccount(facts);
  groupedTable(composer, {
    size: SIZE,
    columns: [
      { title: heads.row, width: 38, namesRow: true },
      { title: heads.proposal, width: 38 },
      { title: heads.item, width: 'rest' },
      { title: heads.price, width: 98 },
      ...(accounts ? [{ title: heads.account, width: 72 }] : []),
      { title: heads.source, width: 44 },
      {
        title: heads.amount,
        width: Math.max(58, moneyWidth(composer, [spentIn(facts, null)], SIZE)),
        align: 'right' as const,
      },
    ],
    groups: runsOf(own, ({ line }) => titleOf(paper, line)).map((run) => ({
      title: run.title,
      rows: run.own.map(({ line, row }) => [
        row,
        index.u(line.proposal),
        itemText(paper, line),
        [
          `${decimal(line.volume)} ${line.unit || PAPER_TERMS.package} × ${grouped(line.unitPrice)}`,
          ...(line.by === 'estimate' ? [words.estimate] : []),
        ].join(' '),
        ...(accounts ? [line.account === '' ? PAPER_TERMS.noAccount : line.account] : []),
        line.source,
        grouped(line.amount),
      ]),
    })),
    sum: [
      '',
      '',
      { text: words.sum(year), bold: true },
      '',
      ...(accounts ? [''] : []),
      '',
      { text: grouped(spentIn(facts, year)), bold: true },
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
      size: SIZE,
      hasSum: true,
      dense: true,
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
        rupiahWords(spentIn(facts, null)),
        lineRows(facts, () => true),
      ),
      { style: STYLES.strong },
    );
    if (!hasAccount(facts)) composer.paragraph(words.noAccounts);
    composer.space(6);
  };
  const sums = (): void => {
    if (facts.lines.length === 0) return;
    subhead(composer, 'recap', words.recap, RECAP_ROOM);
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
