import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BLANK_ANSWER, type Answer, type Answers } from '#core/assessment/answer.ts';
import { stateValue } from '#core/assessment/edit-answer.ts';
import {
  claimSupports,
  supportTotals,
  type ClaimSupports,
} from '#core/evidence/missing-evidence.ts';
import { compare, fromInteger, ratio, ZERO } from '#core/lib/ratio.ts';
import type { Rubric } from '#core/rubric/types.ts';
import { scoreAssessment } from '#core/scoring/score-assessment.ts';
import { indicatorTraces } from '#core/scoring/indicator-traces.ts';
import { answersArb, rubricArb } from '../../support/arbitrary-rubrics.ts';
import {
  answersOn,
  groupOf,
  indicatorOf,
  indicatorsIn,
  ladderOf,
  levelOf,
  ONE_TO_FIVE,
  rubricOf,
  ticking,
} from '../../support/rubrics.ts';
import { shippedRubric } from '../../rubrics/shipped.ts';

function supportsOf(
  rubric: Rubric,
  answers: Answers,
  attached: readonly string[] = [],
): ClaimSupports {
  const { claimed } = scoreAssessment(rubric, answers);
  return claimSupports(rubric, answers, claimed, new Set(attached));
}

/** How the one scoring function sees an indicator, with these items attached. */
function seen(rubric: Rubric, answers: Answers, id: string, attached: readonly string[]) {
  // A stranger among the items, so that the supported score is there.
  const sheet = scoreAssessment(rubric, answers, new Set([...attached, 'bukti.lain']));
  if (sheet.supported.kind === 'no-evidence') throw new Error('evidence was attached');
  const find = (score: typeof sheet.claimed) =>
    indicatorTraces(score).find((trace) => trace.id === id);
  return { claimed: find(sheet.claimed), supported: find(sheet.supported.score) };
}

/** The law of the list: all of it supports the claim, anything less does not. */
function expectExact(rubric: Rubric, answers: Answers, attached: readonly string[]): void {
  for (const [id, { missing, claimed, supported }] of supportsOf(rubric, answers, attached)) {
    const ids = missing.map((item) => item.id);
    const all = seen(rubric, answers, id, [...attached, ...ids]);
    expect(all.supported?.value).toEqual(all.claimed?.value);
    expect(all.supported?.climb?.level).toBe(claimed.climb.level);
    for (const left of ids) {
      const rest = [...attached, ...ids.filter((each) => each !== left)];
      const less = seen(rubric, answers, id, rest);
      expect(less.supported?.climb?.level).toBeLessThan(claimed.climb.level);
    }
    const now = seen(rubric, answers, id, attached);
    expect(supported.value).toEqual(now.supported?.value);
    expect(claimed.value).toEqual(now.claimed?.value);
    expect(ids.length === 0).toBe(supported.climb.level === claimed.climb.level);
  }
}

/** Ladders whose lowest level asks for evidence too, beside the usual ones. */
const strictRubric = rubricOf([
  groupOf('g', '100', [
    indicatorOf('a', {
      levels: [
        levelOf('a', 1, { criteria: 0, evidence: [true] }),
        levelOf('a', 2, { evidence: [true, false] }),
        levelOf('a', 4, { evidence: [true, true] }),
      ],
    }),
    indicatorOf('b', { ladder: ONE_TO_FIVE }),
  ]),
]);

const drawn = (rubric: Rubric) =>
  fc.record({
    rubric: fc.constant(rubric),
    answers: answersArb(rubric),
    attached: fc.subarray(
      indicatorsIn(rubric.groups).flatMap((one) =>
        one.levels.flatMap((step) => step.evidence.map(({ id }) => id)),
      ),
    ),
  });

describe('the list is exact', () => {
  test('for any instrument, answers and evidence', () => {
    fc.assert(
      fc.property(
        fc.oneof(rubricArb.chain(drawn), drawn(strictRubric)),
        ({ rubric, answers, attached }) => {
          expectExact(rubric, answers, attached);
        },
      ),
    );
  });

  test('for values between levels and indices of others', () => {
    const rubric = shippedRubric('pemdi-8-2026@1.0.0');
    const all = indicatorsIn(rubric.groups);
    const value = fc.integer({ min: 100, max: 500 }).map((cents) => (cents / 100).toFixed(2));
    const answer = (index: number): fc.Arbitrary<Answer> => {
      const kind = all[index]?.external ? ('external' as const) : ('value' as const);
      return value.map((text) => stateValue(BLANK_ANSWER, { kind, value: text }));
    };
    const answers = fc
      .tuple(...all.map((_, index) => answer(index)))
      .map((list) => Object.fromEntries(list.map((one, at) => [all[at]?.id ?? '', one])));
    const items = all.flatMap((one) =>
      one.levels.flatMap((step) => step.evidence.map(({ id }) => id)),
    );
    fc.assert(
      fc.property(answers, fc.subarray(items), (given, attached) => {
        expectExact(rubric, given, attached);
      }),
      { numRuns: 8 },
    );
  });

  test('for every entry of an indicator that is answered several times', () => {
    const rubric = shippedRubric('spbe-5-2018@1.0.0');
    const repeated = indicatorsIn(rubric.groups).filter(({ repeat }) => repeat);
    expect(repeated.length).toBeGreaterThan(1);
    const answers = answersOn(rubric, Object.fromEntries(repeated.map(({ id }) => [id, 2])));
    const [first, second] = repeated;
    const needed = supportsOf(rubric, answers).get(first?.id ?? '')?.missing ?? [];
    expect(needed.length).toBeGreaterThan(0);
    const after = supportsOf(
      rubric,
      answers,
      needed.map(({ id }) => id),
    );
    expect(after.get(first?.id ?? '')?.missing).toEqual([]);
    expect(after.get(second?.id ?? '')?.missing.length).toBeGreaterThan(0);
  });
});

describe('one claim told by hand', () => {
  const levels = ladderOf('a', ONE_TO_FIVE, { evidence: [true, false] });
  const rubric = rubricOf(
    [groupOf('g', '100', [indicatorOf('a', { levels }), indicatorOf('b'), indicatorOf('c')])],
    { scales: { skala: { min: 1, max: 5, labels: {} } } },
  );
  const answers = answersOn(rubric, { a: 4, b: 2, c: null });

  test('names level, id and text of what is missing, the optional left out', () => {
    expect(supportsOf(rubric, answers, ['a.3.e1']).get('a')?.missing).toEqual([
      { level: 2, id: 'a.2.e1', text: 'bukti 1' },
      { level: 4, id: 'a.4.e1', text: 'bukti 1' },
    ]);
  });

  test('what it would add to the supported score', () => {
    // a decides one half of what is counted, and stands on 1 instead of 4.
    const support = supportsOf(rubric, answers, ['a.3.e1']).get('a');
    expect(support?.gain).toEqual(ratio(3n, 2n));
    expect(support?.supported.value).toEqual(fromInteger(1));
  });

  test('nothing is asked where the instrument asks for nothing', () => {
    expect(supportsOf(rubric, answers).get('b')).toMatchObject({ required: [], missing: [] });
  });

  test('blank and not-applicable indicators claim nothing', () => {
    expect([...supportsOf(rubric, { ...answers, b: BLANK_ANSWER }).keys()]).toEqual(['a']);
  });

  test('a tick above a gap claims nothing there', () => {
    const support = supportsOf(rubric, { a: ticking('a.2.a', 'a.4.a') }).get('a');
    expect(support?.required.map(({ id }) => id)).toEqual(['a.2.e1']);
  });

  test('the lowest level needs no evidence even where the ladder names some', () => {
    const support = supportsOf(strictRubric, answersOn(strictRubric, { a: 1 })).get('a');
    expect(support).toMatchObject({ required: [], missing: [] });
    expect(compare(support?.gain ?? ratio(1n), ZERO)).toBe(0);
  });

  test('counted together', () => {
    expect(supportTotals(supportsOf(rubric, answers, ['a.3.e1', 'a.5.e1']).values())).toEqual({
      required: 3,
      present: 1,
      lacking: 1,
    });
  });
});
