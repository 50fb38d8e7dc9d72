import type { PlanPaper } from '#core/invest/paper/paper.ts';
import { add, compare, divide, fromInteger, subtract, toNumber, ZERO } from '#core/lib/ratio.ts';
import type { Shown } from '#core/scoring/score.ts';
import { claimedMark, drawGaps, finalMark, GAP_ROW } from '#report/charts/draw-gaps.ts';
import type { Composer } from '#report/layout/composer.ts';
import { PAPER, STYLES, TEXT_WIDTH } from '#report/layout/look.ts';
import { decimal, rounded } from '#report/words/format.ts';
import { PLAN } from '#report/words/plan-text.ts';
import { bullets, chapterHead, printTable, subhead } from './plan-common.ts';
import { figure, markLegend } from './recap-figures.ts';

const { portrait: words } = PLAN;
const LABELS = 215;
/** As many rows as one drawing holds. */
const MOST_IN_ONE = 40;

interface Pair {
  readonly name: string;
  readonly before: Shown | null;
  readonly after: Shown | null;
}

/** Values before and after: drawn, and said for who cannot see it. */
function drawPairs(
  { source: { facts } }: PlanPaper,
  composer: Composer,
  all: readonly Pair[],
): void {
  const step = facts.max <= 6 ? 1 : facts.max / 5;
  const ticks = Array.from({ length: Math.round(facts.max / step) }, (_, at) => (at + 1) * step);
  for (let from = 0; from < all.length; from += MOST_IN_ONE) {
    const part = all.slice(from, from + MOST_IN_ONE);
    const said = part.map(({ name, before, after }) =>
      words.value(name, decimal(before?.text ?? ''), decimal(after?.text ?? '')),
    );
    figure(composer, part.length * GAP_ROW + 16, words.alt(said.join('; ')), (top) => {
      const room = {
        labelLeft: PAPER.left,
        left: PAPER.left + LABELS,
        top,
        width: TEXT_WIDTH - LABELS - 8,
        max: facts.max,
      };
      const rows = part.map(({ name, before, after }) => ({
        label: name,
        claimed: before && toNumber(before.exact),
        supported: null,
        final: after && toNumber(after.exact),
      }));
      drawGaps(composer.ink, room, rows, { max: facts.max, ticks, target: null });
    });
    composer.space(4);
  }
  markLegend(composer, [
    { name: words.legend.before, draw: claimedMark },
    { name: words.legend.after, draw: finalMark },
  ]);
  composer.space(6);
}

/** What agencies said of themselves against what was agreed; nothing where no claim gives an index. */
function claims({ source: { facts } }: PlanPaper, composer: Composer): void {
  const told = facts.agencies.flatMap((one) =>
    one.claimed ? [{ ...one, said: one.claimed }] : [],
  );
  if (told.length === 0) return;
  const off = told.map((one) => ({ ...one, by: subtract(one.said.exact, one.index.exact) }));
  const [most] = [...off].sort((a, b) => compare(b.by, a.by));
  subhead(composer, 'claims', words.claims);
  bullets(composer, [
    words.claimed({
      of: off.length,
      over: off.filter(({ by }) => compare(by, ZERO) > 0).length,
      under: off.filter(({ by }) => compare(by, ZERO) < 0).length,
      mean: rounded(divide(off.map(({ by }) => by).reduce(add, ZERO), fromInteger(off.length)), 2),
    }),
    ...(most && compare(most.by, ZERO) > 0
      ? [words.mostOver(most.name, decimal(most.said.text), decimal(most.index.text))]
      : []),
    words.elsewhere,
  ]);
}

/** Where dimensions and agencies stand, and where they would stand. */
export function planPortrait(paper: PlanPaper, composer: Composer): void {
  const { groups, agencies } = paper.source.facts;
  chapterHead(composer, 'portrait', PLAN.chapters.portrait, words.note);
  composer.paragraph(words.chart, { style: STYLES.label, keepWith: 40 });
  composer.space(3);
  drawPairs(
    paper,
    composer,
    groups.map(({ title, before, after }) => ({ name: title, before, after })),
  );
  printTable(composer, paper.tables.dimensions, [
    { at: 0, width: 40 },
    { at: 1, width: 'rest', namesRow: true },
    { at: 2, width: 58 },
    { at: 3, width: 58, bold: true },
    { at: 4, width: 46 },
    { at: 5, width: 64 },
  ]);
  claims(paper, composer);
  const first = Math.min(agencies.length, MOST_IN_ONE) * GAP_ROW + 30;
  subhead(composer, 'agencies', words.agencies, first);
  drawPairs(
    paper,
    composer,
    agencies.map(({ key, name, index, after }) => ({
      name: `${paper.index.p([key])} ${name}`,
      before: index,
      after,
    })),
  );
  printTable(
    composer,
    paper.tables.agencies,
    [
      { at: 0, width: 34 },
      { at: 1, width: 'rest', namesRow: true },
      { at: 2, width: 50 },
      { at: 3, width: 52 },
      { at: 4, width: 48, bold: true },
      { at: 5, width: 52 },
      { at: 6, width: 34 },
      { at: 7, width: 68, grouped: true },
    ],
    { size: 7.2, dense: true },
  );
}
