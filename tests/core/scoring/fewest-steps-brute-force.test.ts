import fc from 'fast-check';
import { expect, test } from 'vitest';
import { add, ZERO } from '#core/lib/ratio.ts';
import type { Rubric } from '#core/rubric/types.ts';
import { fewestSteps } from '#core/scoring/fewest-steps.ts';
import { scoreAssessment } from '#core/scoring/score-assessment.ts';
import { withLevels } from '#core/scoring/with-levels.ts';
import { answersArb, smallRubricArb } from '../../support/arbitrary-rubrics.ts';
import { indicatorsIn } from '../../support/rubrics.ts';
import { numberOf } from './finding.ts';
import {
  NOUGHT,
  plus,
  referencePredikat,
  referenceScore,
  same,
  times,
  type Fraction,
  type ReferenceScore,
} from './reference.ts';

interface Tried {
  readonly steps: number;
  readonly index: Fraction;
}

const below = ([a, b]: Fraction, [c, d]: Fraction): boolean => a * d < c * b;

/** Every way to stand at or above the present levels, with its number of single rungs. */
function everyPlan(rubric: Rubric, reference: ReferenceScore): readonly Tried[] {
  let plans: Tried[] = [{ steps: 0, index: NOUGHT }];
  for (const one of indicatorsIn(rubric.groups)) {
    const present = reference.levels.get(one.id);
    const part = reference.shareNow.get(one.id);
    if (present === undefined || part === undefined) continue;
    const open = one.levels.filter(({ level }) => level >= present);
    plans = plans.flatMap(({ steps, index }) =>
      open.map(({ level }, rungs) => ({
        steps: steps + rungs,
        index: plus(index, times([BigInt(level), 1n], part)),
      })),
    );
  }
  return plans;
}

/** The text of a fraction by the definition of half-up: floor(2·x·10^g + 1) / 2 without signs. */
function textOf([top, bottom]: Fraction, digits: number): string {
  const units = ((2n * top * 10n ** BigInt(digits)) / bottom + 1n) / 2n;
  const text = String(units).padStart(digits + 1, '0');
  return digits === 0 ? text : `${text.slice(0, -digits)}.${text.slice(-digits)}`;
}

const caseArb = smallRubricArb(5).chain((rubric) =>
  fc.record({
    rubric: fc.constant(rubric),
    answers: answersArb(rubric, ['rated', 'rated', 'rated', 'rated', 'blank', 'not-applicable']),
    target: fc.constantFrom(...rubric.predikat.map(({ label }) => label)),
  }),
);

test('no plan at all has fewer steps, and none with as many has a greater index', () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(caseArb, ({ rubric, answers, target }) => {
      const score = scoreAssessment(rubric, answers).claimed;
      const found = fewestSteps(rubric, score, target);
      seen.add(found.kind);
      const reference = referenceScore(rubric, answers);
      if (!reference.index) {
        expect(found).toEqual({ kind: 'no-score' });
        return;
      }
      const labels = rubric.predikat.map(({ label }) => label);
      const reaches = (index: Fraction): boolean => {
        const label = referencePredikat(rubric, index, textOf(index, rubric.rounding.digits));
        return labels.indexOf(label) <= labels.indexOf(target);
      };
      const plans = everyPlan(rubric, reference);
      const good = plans.filter(({ index }) => reaches(index));
      const fewest = Math.min(...good.map(({ steps }) => steps));
      const greatest = (tried: readonly Tried[]): Fraction =>
        tried.reduce((best, { index }) => (below(best, index) ? index : best), NOUGHT);
      if (good.length === 0) {
        expect(found.kind).toBe('out-of-reach');
        if (found.kind === 'out-of-reach') {
          expect(same(found.best.exact, greatest(plans))).toBe(true);
          expect(found.best.text).toBe(textOf(greatest(plans), rubric.rounding.digits));
          expect(labels.indexOf(found.predikat)).toBeGreaterThan(labels.indexOf(target));
        }
        return;
      }
      if (fewest === 0) {
        expect(found).toEqual({ kind: 'already-there' });
        return;
      }
      expect(found.kind).toBe('plan');
      if (found.kind !== 'plan') return;
      expect(found.steps).toBe(fewest);
      const rivals = good.filter(({ steps }) => steps === fewest);
      expect(same(found.value.exact, greatest(rivals))).toBe(true);
    }),
    { numRuns: 600 },
  );
  expect([...seen].toSorted()).toEqual(['already-there', 'no-score', 'out-of-reach', 'plan']);
});

test('a plan keeps its word: its rises, answered, give its number and its predikat', () => {
  fc.assert(
    fc.property(caseArb, ({ rubric, answers, target }) => {
      const before = scoreAssessment(rubric, answers).claimed;
      const plan = fewestSteps(rubric, before, target);
      if (plan.kind !== 'plan') return;
      const levels = Object.fromEntries(plan.rises.map(({ indicatorId, to }) => [indicatorId, to]));
      const after = numberOf(scoreAssessment(rubric, withLevels(rubric, answers, levels)).claimed);
      expect(after.value).toEqual(plan.value);
      expect(after.predikat).toBe(plan.predikat);

      const reference = referenceScore(rubric, answers);
      const ids = indicatorsIn(rubric.groups).map(({ id }) => id);
      const places = plan.rises.map(({ indicatorId }) => ids.indexOf(indicatorId));
      expect(places).toEqual([...new Set(places)].toSorted((a, b) => a - b));
      expect(plan.rises.reduce((sum, { rungs }) => sum + rungs, 0)).toBe(plan.steps);
      for (const rise of plan.rises) {
        const ladder = indicatorsIn(rubric.groups).find(({ id }) => id === rise.indicatorId);
        const rungs = ladder?.levels.map(({ level }) => level) ?? [];
        expect(rise.from).toBe(reference.levels.get(rise.indicatorId));
        expect(rise.rungs).toBe(rungs.indexOf(rise.to) - rungs.indexOf(rise.from));
        expect(rise.rungs).toBeGreaterThan(0);
      }
      const gains = plan.rises.reduce((sum, { gain }) => add(sum, gain), ZERO);
      expect(add(numberOf(before).value.exact, gains)).toEqual(plan.value.exact);
    }),
    { numRuns: 300 },
  );
});
