import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compare } from '#core/lib/ratio.ts';
import { scoreAssessment } from '#core/scoring/score-assessment.ts';
import { caseArb } from '../../support/arbitrary-rubrics.ts';
import {
  answersOn,
  groupOf,
  indicatorOf,
  levelOf,
  rubricOf,
  unrounded,
} from '../../support/rubrics.ts';
import { groupsIn, indicatorIn, indicatorsInScore, line } from './finding.ts';

describe('claimed and supported', () => {
  const levels = (id: string) => [
    levelOf(id, 1, { criteria: 0 }),
    levelOf(id, 2, { evidence: [true] }),
    levelOf(id, 3, { evidence: [true, false] }),
  ];
  const rubric = rubricOf(
    [
      groupOf('x', '100', [
        indicatorOf('a', { levels: levels('a') }),
        indicatorOf('b', { levels: levels('b') }),
      ]),
    ],
    { rounding: unrounded(2) },
  );
  const answers = answersOn(rubric, { a: 3, b: 3 });

  test('without any file there is no supported number', () => {
    expect(scoreAssessment(rubric, answers).supported).toEqual({ kind: 'no-evidence' });
    expect(scoreAssessment(rubric, answers, new Set()).supported).toEqual({ kind: 'no-evidence' });
  });

  test('files lift only the supported score', () => {
    // a reaches 2 with its first file, b stays on 1: (2 + 1)/2 = 1.5
    const sheet = scoreAssessment(rubric, answers, new Set(['a.2.e1']));
    expect(line(sheet.claimed)).toBe('final 3.00 Baik');
    expect(sheet.supported.kind).toBe('scored');
    if (sheet.supported.kind === 'scored') {
      expect(line(sheet.supported.score)).toBe('final 1.50 Kurang');
      expect(indicatorIn(sheet.supported.score, 'a').climb?.rungs[2]).toEqual({
        level: 3,
        missingCriteria: [],
        missingEvidence: ['a.3.e1'],
        reached: false,
      });
    }
  });

  test('all required files make both equal; the optional one is not missed', () => {
    const files = new Set(['a.2.e1', 'a.3.e1', 'b.2.e1', 'b.3.e1']);
    const sheet = scoreAssessment(rubric, answers, files);
    expect(sheet.supported).toEqual({ kind: 'scored', score: sheet.claimed });
  });

  test('files do not lift what is not claimed', () => {
    const files = new Set(['a.2.e1', 'a.3.e1', 'b.2.e1', 'b.3.e1']);
    const sheet = scoreAssessment(rubric, answersOn(rubric, { a: 1, b: 2 }), files);
    expect(sheet.supported).toEqual({ kind: 'scored', score: sheet.claimed });
    expect(line(sheet.claimed)).toBe('final 1.50 Kurang');
  });
});

describe('for any case', () => {
  test('no supported number is above its claimed one, and both count the same', () => {
    fc.assert(
      fc.property(caseArb, ({ rubric, answers, attached }) => {
        const { claimed, supported } = scoreAssessment(rubric, answers, attached);
        if (supported.kind === 'no-evidence') throw new Error('evidence was attached');
        const { score } = supported;
        expect(score.counts).toEqual(claimed.counts);
        expect(score.outcome.kind).toBe(claimed.outcome.kind);
        expect(indicatorsInScore(score).map(({ shareNow }) => shareNow)).toEqual(
          indicatorsInScore(claimed).map(({ shareNow }) => shareNow),
        );
        const values = (of: typeof score) => [
          of.outcome.kind === 'none' ? null : of.outcome.value.exact,
          ...groupsIn(of).map((group) => group.value && group.value.exact),
          ...indicatorsInScore(of).map((one) => one.value),
        ];
        const low = values(score);
        for (const [at, high] of values(claimed).entries()) {
          const own = low[at];
          expect(Boolean(own)).toBe(Boolean(high));
          if (own && high) expect(compare(own, high)).toBeLessThanOrEqual(0);
        }
      }),
    );
  });

  test('the claimed score does not look at the files', () => {
    fc.assert(
      fc.property(caseArb, ({ rubric, answers, attached }) => {
        const without = scoreAssessment(rubric, answers);
        expect(scoreAssessment(rubric, answers, attached).claimed).toEqual(without.claimed);
        expect(without.supported).toEqual({ kind: 'no-evidence' });
      }),
    );
  });

  test('with every file attached both scores are the same', () => {
    fc.assert(
      fc.property(caseArb, ({ rubric, answers }) => {
        const files = new Set(JSON.stringify(rubric).match(/i\d+\.\d+\.e\d+/g) ?? ['x']);
        const { claimed, supported } = scoreAssessment(rubric, answers, files);
        expect(supported).toEqual({ kind: 'scored', score: claimed });
      }),
    );
  });
});
