import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scoreAssessment } from '#core/scoring/score-assessment.ts';
import type { Score, Trace } from '#core/scoring/score.ts';
import { caseArb } from '../../support/arbitrary-rubrics.ts';
import { groupsIn, indicatorsInScore } from './finding.ts';
import { NOUGHT, plus, same, times, type Fraction } from './reference.ts';

/**
 * "Why this number?" must be answerable from the trace alone: here every number is
 * worked out again from the printed weights and the rungs, bottom up, without the
 * instrument and without the answers.
 */
interface Worked {
  readonly value: Fraction | null;
  readonly applies: boolean;
}

const weightOf = ({ weight }: { readonly weight: string }): Fraction => {
  const [whole = '', part = ''] = weight.split('.');
  return [BigInt(whole + part), 10n ** BigInt(part.length)];
};
const over = ([a, b]: Fraction, [c, d]: Fraction): Fraction => [a * d, b * c];
const total = (parts: readonly Fraction[]): Fraction => parts.reduce(plus, NOUGHT);

function work(trace: Trace): Worked {
  if (trace.kind === 'indicator') {
    const reached = trace.climb?.rungs.filter((rung) => rung.reached).at(-1);
    const value: Fraction | null = reached ? [BigInt(reached.level), 1n] : null;
    return { value, applies: trace.state !== 'not-applicable' };
  }
  return workAll(trace.children);
}

function workAll(traces: readonly Trace[]): Worked {
  const worked = traces.map((trace) => ({ weight: weightOf(trace), ...work(trace) }));
  const counted = worked.flatMap(({ weight, value }) => (value ? [{ weight, value }] : []));
  const top = total(counted.map(({ weight, value }) => times(weight, value)));
  const bottom = total(counted.map(({ weight }) => weight));
  return {
    value: counted.length === 0 ? null : over(top, bottom),
    applies: worked.some(({ applies }) => applies),
  };
}

const counts = (trace: Trace): boolean => trace.value !== null;

function expectWeights(found: Score): void {
  const check = (weightCounted: Score['weightCounted'], children: readonly Trace[]) =>
    expect(same(weightCounted, total(children.filter(counts).map(weightOf)))).toBe(true);
  check(found.weightCounted, found.groups);
  for (const group of groupsIn(found)) check(group.weightCounted, group.children);
}

/** Shares from the top: own weight over the weights of the siblings that take part. */
function expectShares(children: readonly Trace[], share: Fraction, shareNow: Fraction): void {
  const applicable = children.filter((child) => work(child).applies);
  const whole = total(applicable.map(weightOf));
  const wholeNow = total(children.filter(counts).map(weightOf));
  for (const child of children) {
    const own = applicable.includes(child) ? times(share, over(weightOf(child), whole)) : NOUGHT;
    const now = counts(child) ? times(shareNow, over(weightOf(child), wholeNow)) : NOUGHT;
    expect(same(child.share, own)).toBe(true);
    expect(same(child.shareNow, now)).toBe(true);
    const { value } = work(child);
    expect(child.contribution === null).toBe(value === null);
    if (child.contribution && value) {
      expect(same(child.contribution, times(value, now))).toBe(true);
    }
    if (child.kind === 'group') expectShares(child.children, own, now);
  }
}

test('every value can be worked out again from the trace', () => {
  fc.assert(
    fc.property(caseArb, ({ rubric, answers }) => {
      const { claimed } = scoreAssessment(rubric, answers);
      const index = workAll(claimed.groups).value;
      const { outcome } = claimed;
      expect(index === null).toBe(outcome.kind === 'none');
      if (index && outcome.kind !== 'none') expect(same(outcome.value.exact, index)).toBe(true);
      for (const group of groupsIn(claimed)) {
        const { value } = work(group);
        expect(value === null).toBe(group.value === null);
        if (value && group.value) expect(same(group.value.exact, value)).toBe(true);
      }
      for (const one of indicatorsInScore(claimed)) {
        expect(one.value === null).toBe(one.climb === null);
        if (one.value) expect(one.value).toEqual({ n: BigInt(one.climb?.level ?? -1), d: 1n });
        expect(one.climb === null).toBe(one.state !== 'rated');
      }
    }),
  );
});

test('every weight sum, share and contribution can be worked out again from the trace', () => {
  fc.assert(
    fc.property(caseArb, ({ rubric, answers }) => {
      const { claimed } = scoreAssessment(rubric, answers);
      expectWeights(claimed);
      expectShares(claimed.groups, [1n, 1n], [1n, 1n]);
    }),
  );
});

test('the trace lists every group and indicator of the instrument once, in its order', () => {
  fc.assert(
    fc.property(caseArb, ({ rubric, answers }) => {
      const { claimed } = scoreAssessment(rubric, answers);
      interface Node {
        readonly id: string;
        readonly weight: string;
        readonly title: string;
        readonly groups?: readonly Node[] | undefined;
        readonly indicators?: readonly Node[] | undefined;
      }
      const outline = (nodes: readonly Node[]): unknown =>
        nodes.map(({ id, weight, title, groups, indicators }) => [
          id,
          weight,
          title,
          outline([...(groups ?? []), ...(indicators ?? [])]),
        ]);
      const traced = (traces: readonly Trace[]): unknown =>
        traces.map((trace) => [
          trace.id,
          trace.weight,
          trace.title,
          traced(trace.kind === 'group' ? trace.children : []),
        ]);
      expect(traced(claimed.groups)).toEqual(outline(rubric.groups));
    }),
  );
});
