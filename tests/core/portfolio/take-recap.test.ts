import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Outcome, ScoreSet } from '#core/portfolio/outcome.ts';
import type { Recap } from '#core/portfolio/recap.ts';
import { scoreSetOf } from '#core/portfolio/score-set.ts';
import { takeRecap } from '#core/portfolio/take-recap.ts';
import type { Rubric } from '#core/rubric/types.ts';
import { scoreAssessment } from '#core/scoring/score-assessment.ts';
import { caseArb } from '../../support/arbitrary-rubrics.ts';
import { groupOf, indicatorOf, parentOf, rubricOf } from '../../support/rubrics.ts';
import { resultOf } from './sample.ts';

/** What is odd about one result of a recap, after it was taken here. */
function oddities(rubric: Rubric | null, sets: Partial<Outcome>, before: string[] = []) {
  const { outcome } = resultOf(1, { ...sets, oddities: before });
  const [taken] = takeRecap({ outcomes: [outcome] } as unknown as Recap, rubric);
  return taken?.oddities;
}

/** a and b in g1; c in g3 inside g2, which has an indicator d of its own. */
const RUBRIC = rubricOf([
  groupOf('g1', '1', [indicatorOf('a', { weight: '1' }), indicatorOf('b', { weight: '3' })]),
  {
    ...parentOf('g2', '2', [groupOf('g3', '1.5', [indicatorOf('c')])]),
    indicators: [indicatorOf('d', { weight: '0.5' })],
  },
]);
// g1 = (1·1 + 3·3) / 4 = 5/2; g3 = 4; g2 = (2·0.5 + 4·1.5) / 2 = 7/2; (5/2 + 2·7/2) / 3 = 19/6.
const GOOD: ScoreSet = { score: '19/6', groups: '5/2 7/2 4', levels: '1 3 2 4' };
const all = (set: ScoreSet): Partial<Outcome> => ({ final: set, claimed: set, supported: set });

describe('a recap of others is held against the instrument', () => {
  it('is taken as it is where every value follows from the levels', () => {
    expect(oddities(RUBRIC, all(GOOD))).toEqual([]);
    expect(oddities(RUBRIC, { ...all(GOOD), final: null })).toEqual([]);
  });

  it.each([
    { what: 'another index', wrong: { score: '3' } },
    { what: 'an index that lies a little off', wrong: { score: '3.1667' } },
    { what: 'no index though all is said', wrong: { score: null } },
    { what: 'another value of a group', wrong: { groups: '5/2 7/2 3' } },
    { what: 'a group less', wrong: { groups: '5/2 7/2' } },
    { what: 'a group more', wrong: { groups: '5/2 7/2 4 4' } },
    { what: 'a level less', wrong: { levels: '1 3 2' } },
    { what: 'a level more', wrong: { levels: '1 3 2 4 4' } },
    { what: 'an index though a level is missing', wrong: { levels: '1 ? 2 4' } },
    { what: 'levels in another order', wrong: { levels: '3 1 2 4' } },
  ])('is odd with $what, wherever that stands', ({ wrong }) => {
    const set = { ...GOOD, ...wrong };
    for (const which of ['final', 'claimed', 'supported'] as const) {
      expect(oddities(RUBRIC, { ...all(GOOD), [which]: set })).toEqual(['scores-differ']);
    }
  });

  it('takes fractions, decimals and what does not apply for what they are', () => {
    expect(oddities(RUBRIC, all({ ...GOOD, groups: '2.5 35/10 4' }))).toEqual([]);
    // Without b: g1 = 1; without c, g2 = d = 2 and g3 has nothing.
    const part = { score: '5/3', groups: '1 2 -', levels: '1 - 2 -' };
    expect(oddities(RUBRIC, all(part))).toEqual([]);
    expect(oddities(RUBRIC, all({ ...part, score: '2' }))).toEqual(['scores-differ']);
    const none = { score: null, groups: '- - -', levels: '- - - -' };
    expect(oddities(RUBRIC, all(none))).toEqual([]);
    expect(oddities(RUBRIC, all({ ...none, score: '1' }))).toEqual(['scores-differ']);
    const open = { score: null, groups: '? ? ?', levels: '? 3 2 4' };
    expect(oddities(RUBRIC, all(open))).toEqual([]);
    expect(oddities(RUBRIC, all({ ...GOOD, levels: '10/10 9/3 2 4.0' }))).toEqual([]);
  });

  it('finds nothing odd about what this application counted itself, and finds any other index', () => {
    fc.assert(
      fc.property(caseArb, ({ rubric, answers, attached }) => {
        const { claimed } = scoreAssessment(rubric, answers, attached);
        const set = scoreSetOf(rubric, claimed);
        expect(oddities(rubric, all(set))).toEqual([]);
        if (set.score === null) return;
        const [n = '', d = '1'] = set.score.split('/');
        const other = { ...set, score: `${BigInt(n) * 1000n + BigInt(d)}/${BigInt(d) * 1000n}` };
        expect(oddities(rubric, all(other))).toEqual(['scores-differ']);
      }),
      { numRuns: 30 },
    );
  });

  it('says that the instrument is not here; each oddity once, in order', () => {
    expect(oddities(null, all(GOOD), ['scores-differ', 'a'])).toEqual([
      'a',
      'instrument-unknown',
      'scores-differ',
    ]);
    expect(oddities(null, all(GOOD), ['instrument-unknown'])).toEqual(['instrument-unknown']);
    expect(oddities(RUBRIC, all({ ...GOOD, score: '3' }), ['repacked'])).toEqual([
      'repacked',
      'scores-differ',
    ]);
  });

  it('refuses none for the sake of another', () => {
    const outcomes = [1, 2, 3].map(
      (at) => resultOf(at, all(at === 2 ? { ...GOOD, score: '1' } : GOOD)).outcome,
    );
    const taken = takeRecap({ outcomes } as unknown as Recap, RUBRIC);
    expect(taken.map(({ oddities: odd }) => odd)).toEqual([[], ['scores-differ'], []]);
  });
});
