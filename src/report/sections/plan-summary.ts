import { lineRows } from '#core/invest/paper/paper-money-tables.ts';
import { allAgencies, largestGaps } from '#core/invest/paper/paper-ground-tables.ts';
import { ranges } from '#core/invest/paper/paper-index.ts';
import { PAPER_ROWS } from '#core/invest/paper/paper-terms.ts';
import { spentIn, type PlanPaper } from '#core/invest/paper/paper.ts';
import { rupiahWords } from '#core/invest/paper/rupiah-words.ts';
import { compare } from '#core/lib/ratio.ts';
import type { Composer } from '#report/layout/composer.ts';
import { STYLES } from '#report/layout/look.ts';
import { decimal } from '#report/words/format.ts';
import { PLAN } from '#report/words/plan-text.ts';
import { TEXT } from '#report/words/text.ts';
import { objectiveOf, proofOf } from './plan-basis.ts';
import { bullets, chapterHead, printTable, type PlanColumn } from './plan-common.ts';
import { drawCards, type Card } from './score-cards.ts';

const { summary: words } = PLAN;
const PROBLEMS = 3;

/** Rows of everything that was chosen. */
function chosenRows({ index }: PlanPaper): string {
  return ranges(
    PAPER_ROWS.proposal,
    index.chosen.map((_, at) => at + 1),
  );
}

function cardsOf(paper: PlanPaper): readonly Card[] {
  const { facts } = paper.source;
  const { agencies, before, after, goal, indexName } = facts;
  const rows = allAgencies(facts);
  const initiatives = new Set(paper.index.chosen.map(({ initiative }) => initiative));
  const isChosen = paper.index.chosen.length > 0;
  return [
    {
      kicker: words.index(indexName),
      number: before ? decimal(before.text) : TEXT.nothing,
      meaning: isChosen && after ? words.indexAfter(decimal(after.text)) : words.noPacket,
      why: words.indexWhy(agencies.length, rows),
    },
    {
      kicker: words.good(goal),
      number: String(agencies.filter(({ isGood }) => isGood).length),
      meaning: words.goodAfter(
        agencies.filter(({ isGoodAfter }) => isGoodAfter).length,
        agencies.length,
      ),
      why: words.goodWhy(rows),
    },
  ].concat(
    isChosen
      ? [
          {
            kicker: words.money(initiatives.size),
            number: String(paper.index.chosen.length),
            meaning: rupiahWords(spentIn(facts, null)),
            why: words.moneyWhy(
              lineRows(facts, () => true),
              chosenRows(paper),
            ),
          },
        ]
      : [],
  );
}

function problems({ source: { facts }, index }: PlanPaper): readonly string[] {
  const largest = largestGaps(facts, PROBLEMS);
  if (largest.length === 0) return [words.noProblem];
  return largest.map(({ indicator, title, below, belowAfter }) =>
    words.problem({
      row: index.k(indicator),
      title,
      below: below.length,
      of: facts.agencies.length,
      after: belowAfter,
    }),
  );
}

/** The columns of the table of money; the rows of which it is the sum stand last. */
export const MONEY_COLUMNS: readonly PlanColumn[] = [
  { at: 0, width: 38, namesRow: true },
  { at: 1, width: 'rest' },
  { at: 2, width: 86, grouped: true },
  { at: 3, width: 86, bold: true, grouped: true },
  { at: 4, width: 86, grouped: true },
  { at: 5, width: 90 },
];

/** All sources together year by year, with the sum of all years. */
function moneyPerYear(
  { source: { facts }, tables: { money } }: PlanPaper,
  composer: Composer,
): void {
  const every = money.rows.length / facts.years.length;
  const rows = money.rows.filter((_, at) => at % every === 0);
  const sum = (at: number): number | string =>
    rows.every((cells) => typeof cells[at] === 'number')
      ? rows.reduce((all, cells) => all + Number(cells[at]), 0)
      : '';
  const last = [words.total, '', sum(2), sum(3), sum(4), lineRows(facts, () => true)];
  const columns = MONEY_COLUMNS.filter(({ at }) => at !== 1).map((one) =>
    one.at === 0 ? { ...one, width: 'rest' as const } : one,
  );
  printTable(composer, { ...money, rows: [...rows, last] }, columns, { hasSum: true });
}

/** One page for who decides: where it stands, what is proposed, what it costs, what is asked. */
export function planSummary(paper: PlanPaper, composer: Composer): void {
  const { facts } = paper.source;
  const { agencies, gaps, goal, before, years } = facts;
  const sorted = [...agencies].sort((a, b) => compare(a.index.exact, b.index.exact));
  chapterHead(composer, 'summary', PLAN.chapters.summary, '');
  drawCards(composer, cardsOf(paper));
  const [least, most] = [sorted[0], sorted.at(-1)];
  if (least && most) {
    composer.paragraph(words.spread(decimal(least.index.text), decimal(most.index.text)));
  }
  const title = (text: string): void => {
    composer.space(6);
    composer.paragraph(text, { style: STYLES.strong, keepWith: 20 });
    composer.space(2);
  };
  title(words.problems);
  bullets(composer, problems(paper));
  if (paper.index.chosen.length > 0) {
    title(words.table);
    moneyPerYear(paper, composer);
    const proof = proofOf(paper).at(-1) ?? '';
    composer.paragraph(words.chosen(objectiveOf(paper.source), proof), { style: STYLES.small });
  }
  title(words.without);
  composer.paragraph(
    words.withoutBody({
      index: before ? decimal(before.text) : TEXT.nothing,
      below: agencies.filter(({ isGood }) => !isGood).length,
      goal,
      gaps: gaps.reduce((sum, { below }) => sum + below.length, 0),
      rows: ranges(
        PAPER_ROWS.gap,
        gaps.map((_, at) => at + 1),
      ),
    }),
  );
  title(words.asked);
  const first = years[0] ?? 0;
  const last = years.at(-1) ?? first;
  bullets(
    composer,
    words.decisions({
      total: rupiahWords(spentIn(facts, null)),
      years: PLAN.years(first, last).toLowerCase(),
    }),
  );
  composer.paragraph(words.trace, { style: STYLES.small });
}
