import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Answers } from '#core/assessment/answer.ts';
import type { Ratio } from '#core/lib/ratio.ts';
import type { Rubric } from '#core/rubric/types.ts';
import { scoreAssessment } from '#core/scoring/score-assessment.ts';
import type { Score } from '#core/scoring/score.ts';
import { answersArb, caseArb, rubricArb } from '../../support/arbitrary-rubrics.ts';
import { indicatorsIn } from '../../support/rubrics.ts';
import { groupsIn, indicatorsInScore } from './finding.ts';
import {
  isRoundedHalfUp,
  NOUGHT,
  plus,
  referencePredikat,
  referenceScore,
  same,
  stateOf,
  type Fraction,
} from './reference.ts';

/** The engine's number and the reference's must both be there and equal, or both be missing. */
function agree(name: string, engine: Ratio | null, reference: Fraction | null | undefined): void {
  const equal = engine && reference ? same(engine, reference) : !engine && !reference;
  const text = engine ? `${engine.n}/${engine.d}` : 'nothing';
  expect(equal, `${name}: engine says ${text}`).toBe(true);
}

function compareAll(
  rubric: Rubric,
  answers: Answers,
  attached: ReadonlySet<string> | null,
  score: Score,
): void {
  const reference = referenceScore(rubric, answers, attached);
  const { outcome } = score;
  agree('index', outcome.kind === 'none' ? null : outcome.value.exact, reference.index);
  for (const { id, value } of groupsIn(score)) {
    agree(`value of ${id}`, value && value.exact, reference.groups.get(id));
  }
  for (const { id, climb, share, shareNow } of indicatorsInScore(score)) {
    expect(climb?.level, `level of ${id}`).toBe(reference.levels.get(id));
    agree(`share of ${id}`, share, reference.share.get(id) ?? NOUGHT);
    agree(`share now of ${id}`, shareNow, reference.shareNow.get(id) ?? NOUGHT);
  }
}

test('every exact number equals that of the flat reference', () => {
  fc.assert(
    fc.property(caseArb, ({ rubric, answers, attached }) => {
      const { claimed, supported } = scoreAssessment(rubric, answers, attached);
      compareAll(rubric, answers, null, claimed);
      if (supported.kind === 'scored') compareAll(rubric, answers, attached, supported.score);
    }),
    { numRuns: 500 },
  );
});

test('also when every answer is rated', () => {
  const ratedArb = rubricArb.chain((rubric) =>
    fc.tuple(fc.constant(rubric), answersArb(rubric, ['rated'])),
  );
  fc.assert(
    fc.property(ratedArb, ([rubric, answers]) => {
      const { claimed } = scoreAssessment(rubric, answers);
      expect(claimed.outcome.kind).toBe('final');
      compareAll(rubric, answers, null, claimed);
    }),
  );
});

test('every text is the one rounding of its exact number, every predikat that of the bands', () => {
  fc.assert(
    fc.property(caseArb, ({ rubric, answers }) => {
      const { claimed } = scoreAssessment(rubric, answers);
      const reference = referenceScore(rubric, answers);
      const shown = groupsIn(claimed).map(
        ({ id, value, predikat }) => [reference.groups.get(id), value, predikat] as const,
      );
      const { outcome } = claimed;
      const whole =
        outcome.kind === 'none'
          ? []
          : [[reference.index, outcome.value, outcome.predikat] as const];
      for (const [exact, value, predikat] of [...shown, ...whole]) {
        if (!exact || !value) {
          expect([exact, value, predikat]).toEqual([null, null, null]);
          continue;
        }
        expect(isRoundedHalfUp(exact, rubric.rounding.digits, value.text)).toBe(true);
        expect(predikat).toBe(referencePredikat(rubric, exact, value.text));
      }
    }),
    { numRuns: 500 },
  );
});

test('the counts, and with them the kind of outcome, are those of the states', () => {
  fc.assert(
    fc.property(caseArb, ({ rubric, answers }) => {
      const { claimed } = scoreAssessment(rubric, answers);
      const states = indicatorsIn(rubric.groups).map((one) => stateOf(one, answers));
      const count = (state: string) => states.filter((one) => one === state).length;
      expect(claimed.counts).toEqual({
        total: states.length,
        rated: count('rated'),
        blank: count('blank'),
        notApplicable: count('not-applicable'),
      });
      expect(indicatorsInScore(claimed).map(({ state }) => state)).toEqual(states);
      const numbered = count('blank') === 0 ? 'final' : 'running';
      expect(claimed.outcome.kind).toBe(count('rated') === 0 ? 'none' : numbered);
      if (claimed.outcome.kind === 'none') {
        expect(claimed.outcome.why).toBe(
          count('blank') === 0 ? 'nothing-applicable' : 'nothing-answered',
        );
      }
      for (const group of groupsIn(claimed)) {
        const parts = group.children.map((child) =>
          child.kind === 'group' ? child.counts.total : 1,
        );
        expect(group.counts.total).toBe(parts.reduce((sum, part) => sum + part, 0));
        const { total, rated, blank, notApplicable } = group.counts;
        expect(rated + blank + notApplicable).toBe(total);
      }
    }),
  );
});

test('the reference knows that its own parts make a whole', () => {
  fc.assert(
    fc.property(caseArb, ({ rubric, answers }) => {
      const { shareNow } = referenceScore(rubric, answers);
      let sum = NOUGHT;
      for (const part of shareNow.values()) sum = plus(sum, part);
      expect(sum[0]).toBe(shareNow.size === 0 ? 0n : sum[1]);
    }),
  );
});
