import { describe, expect, test } from 'vitest';
import { add, compare, fromDecimal, ratio, subtract, type Ratio } from '#core/lib/ratio.ts';
import { inYear } from '#core/rubric/in-year.ts';
import type { Rubric } from '#core/rubric/types.ts';
import { predikatOf, show } from '#core/scoring/predikat.ts';
import { scoreAssessment } from '#core/scoring/score-assessment.ts';
import { withLevels } from '#core/scoring/with-levels.ts';
import { SHIPPED, shippedRubric } from './shipped.ts';

/** A year in which no instrument has a rule of its own. */
const ANY_YEAR = 1999;

/** Far less than any instrument can tell apart. */
const HARDLY = ratio(1n, 10n ** 12n);

/** Every border of an instrument with the predikat above and below it. */
function bordersOf(rubric: Rubric) {
  return rubric.predikat
    .slice(0, -1)
    .map((band, at) => [band.min, band.label, rubric.predikat[at + 1]?.label ?? ''] as const);
}

/** What the examples of an instrument come to, with the predikat they have. */
function outcomesOf(rubric: Rubric): readonly { readonly exact: Ratio; readonly label: string }[] {
  return rubric.examples.flatMap(({ levels }) => {
    const { outcome } = scoreAssessment(rubric, withLevels(rubric, {}, levels)).claimed;
    return outcome.kind === 'final'
      ? [{ exact: outcome.value.exact, label: outcome.predikat }]
      : [];
  });
}

const CASES = SHIPPED.flatMap((name) => {
  const rubric = shippedRubric(name);
  const years = Object.keys(rubric.rounding.predikatOnByYear ?? {}).map(Number);
  return [ANY_YEAR, ...years].map((year) => ({ name, year, rubric: inYear(rubric, year) }));
});

describe.each(CASES)('$name in $year', ({ rubric }) => {
  const unit = ratio(1n, 10n ** BigInt(rubric.rounding.digits));
  const half = ratio(unit.n, unit.d * 2n);

  test.each(bordersOf(rubric))('%s is %s, one unit less is %s', (border, reached, missed) => {
    const exact = fromDecimal(border);
    expect(show(rubric, exact).text).toBe(border);
    expect(predikatOf(rubric, exact)).toBe(reached);
    expect(predikatOf(rubric, add(exact, unit))).toBe(reached);
    expect(predikatOf(rubric, subtract(exact, unit))).toBe(missed);
  });

  test.each(bordersOf(rubric))(
    'what is shown as %s but lies below it',
    (border, reached, missed) => {
      const tie = subtract(fromDecimal(border), half);
      expect(show(rubric, tie).text).toBe(border);
      const byShown = rubric.rounding.predikatOn === 'rounded';
      expect(predikatOf(rubric, tie)).toBe(byShown ? reached : missed);
      const hardlyBelow = subtract(fromDecimal(border), HARDLY);
      expect(predikatOf(rubric, hardlyBelow)).toBe(byShown ? reached : missed);
      expect(predikatOf(rubric, subtract(tie, HARDLY))).toBe(missed);
    },
  );

  test('the lowest predikat has no border below', () => {
    const lowest = rubric.predikat.at(-1)?.label;
    expect(predikatOf(rubric, fromDecimal(rubric.predikat.at(-1)?.min ?? ''))).toBe(lowest);
    expect(predikatOf(rubric, ratio(0n))).toBe(lowest);
  });
});

describe.each(SHIPPED)('whole assessments of %s', (name) => {
  const rubric = shippedRubric(name);
  const scales = Object.values(rubric.scales);
  const span =
    Math.max(...scales.map(({ max }) => max)) - Math.min(...scales.map(({ min }) => min));
  /** Nearer than a hundredth of the scale. */
  const near = ratio(BigInt(span), 100n);
  const outcomes = outcomesOf(rubric);

  test.each(bordersOf(rubric))('stand close on both sides of %s', (border, reached, missed) => {
    const exact = fromDecimal(border);
    const within = outcomes.filter(
      (one) =>
        compare(subtract(one.exact, exact), near) <= 0 &&
        compare(subtract(exact, one.exact), near) <= 0,
    );
    const labels = new Set(within.map(({ label }) => label));
    expect(labels).toEqual(new Set([reached, missed]));
  });
});
