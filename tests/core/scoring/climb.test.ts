import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Level } from '#core/rubric/types.ts';
import { climb } from '#core/scoring/climb.ts';
import { indicatorOf, levelOf, PERCENT_LADDER } from '../../support/rubrics.ts';

const set = (...ids: readonly string[]): ReadonlySet<string> => new Set(ids);
const indicator = (levels: readonly Level[]) => indicatorOf('k', { levels });

/** Level 1 asks for nothing, 2 for a and b, 3 for a, 4 for a. */
const plain = indicator([
  levelOf('k', 1, { criteria: 0 }),
  levelOf('k', 2, { criteria: 2 }),
  levelOf('k', 3),
  levelOf('k', 4),
]);

/** As above on the uneven ladder, with evidence: required and optional ones. */
const percent = indicatorOf('p', {
  levels: [
    levelOf('p', 0, { criteria: 0, evidence: [false] }),
    levelOf('p', 40, { evidence: [true, false] }),
    levelOf('p', 60, { evidence: [false] }),
    levelOf('p', 80, { evidence: [true, true] }),
    levelOf('p', 100, { evidence: [] }),
  ],
});
const allOfPercent = set('p.40.a', 'p.60.a', 'p.80.a', 'p.100.a');

describe('the level is the highest whose criteria, and all below, are ticked', () => {
  test.each([
    ['nothing', [], 1],
    ['half of level 2', ['k.2.a'], 1],
    ['the other half', ['k.2.b'], 1],
    ['level 2', ['k.2.a', 'k.2.b'], 2],
    ['levels 2 and 3', ['k.2.a', 'k.2.b', 'k.3.a'], 3],
    ['everything', ['k.2.a', 'k.2.b', 'k.3.a', 'k.4.a'], 4],
    ['everything, in another order', ['k.4.a', 'k.3.a', 'k.2.b', 'k.2.a'], 4],
    ['level 3 without level 2', ['k.3.a'], 1],
    ['levels 3 and 4 and half of 2', ['k.2.b', 'k.3.a', 'k.4.a'], 1],
    ['levels 2 and 4 without 3', ['k.2.a', 'k.2.b', 'k.4.a'], 2],
    ['only what the rubric does not know', ['k.9.z', 'x'], 1],
    ['level 2 and a stranger', ['k.2.a', 'x', 'k.2.b'], 2],
  ])('ticked: %s', (_, ticked, level) => {
    expect(climb(plain, set(...ticked), null).level).toBe(level);
  });

  test.each([
    [[], 0],
    [['p.40.a'], 40],
    [['p.40.a', 'p.60.a'], 60],
    [['p.40.a', 'p.60.a', 'p.100.a'], 60],
    [[...allOfPercent], 100],
  ])('levels need not be 1..n: %j stands on %i', (ticked, level) => {
    expect(climb(percent, set(...ticked), null).level).toBe(level);
  });

  test('the lowest level is stood on even when it asks for something', () => {
    const demanding = indicator([levelOf('k', 1), levelOf('k', 2)]);
    const found = climb(demanding, set('k.2.a'), null);
    expect(found.level).toBe(1);
    expect(found.rungs.map((rung) => rung.reached)).toEqual([false, false]);
  });

  test('without a ladder there is level 0 and no rung', () => {
    expect(climb(indicator([]), set('k.2.a'), null)).toEqual({ level: 0, rungs: [] });
  });
});

describe('required evidence', () => {
  test.each([
    ['none at all', [], 0],
    ['the required one of level 40', ['p.40.e1'], 60],
    ['the optional one of level 40', ['p.40.e2'], 0],
    ['one of two at level 80', ['p.40.e1', 'p.80.e1'], 60],
    ['the other of two at level 80', ['p.40.e1', 'p.80.e2'], 60],
    ['all required ones', ['p.40.e1', 'p.80.e1', 'p.80.e2'], 100],
    ['that of level 80 without that of level 40', ['p.80.e1', 'p.80.e2'], 0],
    ['a stranger', ['p.40.e9'], 0],
  ])('with every criterion ticked and attached %s', (_, attached, level) => {
    expect(climb(percent, allOfPercent, set(...attached)).level).toBe(level);
  });

  test('evidence does not stand in for a criterion, nor a criterion for evidence', () => {
    expect(climb(percent, set('p.40.e1'), set('p.40.a')).level).toBe(0);
    expect(climb(percent, set('p.60.a'), set('p.40.e1')).level).toBe(0);
  });

  test('is not asked for when the attached set is null, but is when it is empty', () => {
    expect(climb(percent, allOfPercent, null).level).toBe(100);
    expect(climb(percent, allOfPercent, set()).level).toBe(0);
  });
});

describe('the rungs tell what is missing', () => {
  test('by criteria', () => {
    expect(climb(plain, set('k.2.a', 'k.3.a'), null).rungs).toEqual([
      { level: 1, missingCriteria: [], missingEvidence: [], reached: true },
      { level: 2, missingCriteria: ['k.2.b'], missingEvidence: [], reached: false },
      // Nothing of its own is missing, yet a hole lies below.
      { level: 3, missingCriteria: [], missingEvidence: [], reached: false },
      { level: 4, missingCriteria: ['k.4.a'], missingEvidence: [], reached: false },
    ]);
  });

  test('by criteria and required evidence, in the order of the rubric', () => {
    const found = climb(percent, set('p.40.a', 'p.80.a'), set('p.40.e1'));
    expect(found).toEqual({
      level: 40,
      rungs: [
        { level: 0, missingCriteria: [], missingEvidence: [], reached: true },
        { level: 40, missingCriteria: [], missingEvidence: [], reached: true },
        { level: 60, missingCriteria: ['p.60.a'], missingEvidence: [], reached: false },
        { level: 80, missingCriteria: [], missingEvidence: ['p.80.e1', 'p.80.e2'], reached: false },
        { level: 100, missingCriteria: ['p.100.a'], missingEvidence: [], reached: false },
      ],
    });
  });

  test('and name no evidence while evidence is not asked for', () => {
    const { rungs } = climb(percent, set(), null);
    expect(rungs.flatMap((rung) => rung.missingEvidence)).toEqual([]);
    expect(rungs.flatMap((rung) => rung.missingCriteria)).toEqual([...allOfPercent]);
  });
});

describe('for any ticks and any evidence', () => {
  const criteria = [...allOfPercent, 'x'];
  const evidence = ['p.40.e1', 'p.40.e2', 'p.60.e1', 'p.80.e1', 'p.80.e2', 'x'];
  const ticksArb = fc.subarray(criteria).map((ids) => new Set(ids));
  const attachedArb = fc.option(fc.subarray(evidence).map((ids) => new Set(ids)));

  test('the level is that of the last reached rung, and reached rungs form the bottom', () => {
    fc.assert(
      fc.property(ticksArb, attachedArb, (ticked, attached) => {
        const { level, rungs } = climb(percent, ticked, attached);
        const reached = rungs.filter((rung) => rung.reached);
        expect(rungs.map((rung) => rung.level)).toEqual(PERCENT_LADDER);
        expect(rungs.slice(0, reached.length)).toEqual(reached);
        expect(reached.at(-1)?.level).toBe(level);
        const next = rungs[reached.length];
        if (next) {
          expect(next.missingCriteria.length + next.missingEvidence.length).toBeGreaterThan(0);
        }
      }),
    );
  });

  test('one more tick or one more file never lowers the level', () => {
    fc.assert(
      fc.property(ticksArb, attachedArb, fc.constantFrom(...criteria, ...evidence), (t, a, id) => {
        const before = climb(percent, t, a).level;
        const after = climb(percent, new Set([...t, id]), a && new Set([...a, id])).level;
        expect(after).toBeGreaterThanOrEqual(before);
      }),
    );
  });

  test('asking for evidence never raises the level', () => {
    fc.assert(
      fc.property(ticksArb, attachedArb, (ticked, attached) => {
        const claimed = climb(percent, ticked, null).level;
        expect(climb(percent, ticked, attached).level).toBeLessThanOrEqual(claimed);
      }),
    );
  });
});
