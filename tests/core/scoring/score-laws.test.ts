import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answers } from '#core/assessment/answer.ts';
import { add, compare, fromInteger, ZERO, type Ratio } from '#core/lib/ratio.ts';
import type { Group, Indicator, Rubric } from '#core/rubric/types.ts';
import { scoreAssessment } from '#core/scoring/score-assessment.ts';
import type { Score } from '#core/scoring/score.ts';
import { caseArb } from '../../support/arbitrary-rubrics.ts';
import { indicatorsIn, standingOn } from '../../support/rubrics.ts';
import { groupsIn, indicatorsInScore } from './finding.ts';
import { levelIn, stateOf } from './reference.ts';

const ONE = fromInteger(1);
const sum = (values: readonly Ratio[]): Ratio => values.reduce(add, ZERO);
const score = (rubric: Rubric, answers: Answers): Score => scoreAssessment(rubric, answers).claimed;
const ratedIn = ({ rubric, answers }: { rubric: Rubric; answers: Answers }): Indicator[] =>
  indicatorsIn(rubric.groups).filter((one) => stateOf(one, answers) === 'rated');

/** The same tree with every list of siblings, criteria and evidence the other way round. */
function mirrored(groups: readonly Group[]): readonly Group[] {
  return groups.toReversed().map((group) => ({
    ...group,
    groups: group.groups && [...mirrored(group.groups)],
    indicators: group.indicators?.toReversed().map((one) => ({
      ...one,
      levels: one.levels.map((step) => ({
        ...step,
        criteria: step.criteria.toReversed(),
        evidence: step.evidence.toReversed(),
      })),
    })),
  }));
}

/** Only the indicators that are kept, without the groups that became empty. */
function pruned(groups: readonly Group[], keep: (one: Indicator) => boolean): readonly Group[] {
  return groups.flatMap((group) => {
    if (!indicatorsIn([group]).some(keep)) return [];
    const left = { ...group, indicators: group.indicators?.filter(keep) };
    return [group.groups ? { ...left, groups: [...pruned(group.groups, keep)] } : left];
  });
}

/** "12.5" becomes "37.5", on integers. */
function threefold(weight: string): string {
  const [whole = '', part = ''] = weight.split('.');
  const units = String(BigInt(whole + part) * 3n).padStart(part.length + 1, '0');
  return part === '' ? units : `${units.slice(0, -part.length)}.${units.slice(-part.length)}`;
}

/** Everything a score says, by id and without order. */
function facts(of: Score): ReadonlyMap<string, unknown> {
  return new Map<string, unknown>([
    ['outcome', of.outcome],
    ['counts', of.counts],
    ['weightCounted', of.weightCounted],
    ...groupsIn(of).map((group) => [group.id, { ...group, children: undefined }] as const),
    ...indicatorsInScore(of).map(
      ({ climb, ...one }) => [one.id, { ...one, level: climb?.level }] as const,
    ),
  ]);
}

describe('order does not matter', () => {
  test('of answers, ticks, siblings, criteria and evidence', () => {
    fc.assert(
      fc.property(caseArb, ({ rubric, answers, attached }) => {
        const turned = Object.fromEntries(
          Object.entries(answers)
            .toReversed()
            .map(([id, answer]) => [id, { ...answer, criteria: answer.criteria.toReversed() }]),
        );
        const mirror = { ...rubric, groups: mirrored(rubric.groups) };
        const here = scoreAssessment(rubric, answers, attached);
        const there = scoreAssessment(mirror, turned, new Set([...attached].toReversed()));
        expect(facts(there.claimed)).toEqual(facts(here.claimed));
        if (here.supported.kind === 'scored' && there.supported.kind === 'scored') {
          expect(facts(there.supported.score)).toEqual(facts(here.supported.score));
        }
      }),
    );
  });

  test('a tick given twice counts once', () => {
    fc.assert(
      fc.property(caseArb, ({ rubric, answers }) => {
        const twice = Object.fromEntries(
          Object.entries(answers).map(([id, one]) => [
            id,
            { ...one, criteria: [...one.criteria, ...one.criteria] },
          ]),
        );
        expect(score(rubric, twice)).toEqual(score(rubric, answers));
      }),
    );
  });
});

describe('shares and contributions', () => {
  test('shares make exactly one over what applies, shares now over what is rated', () => {
    fc.assert(
      fc.property(caseArb, ({ rubric, answers }) => {
        const found = score(rubric, answers);
        const indicators = indicatorsInScore(found);
        const { total, rated, notApplicable } = found.counts;
        const applicable = total > notApplicable ? ONE : ZERO;
        const counted = rated > 0 ? ONE : ZERO;
        for (const level of [indicators, found.groups]) {
          expect(sum(level.map(({ share }) => share))).toEqual(applicable);
          expect(sum(level.map(({ shareNow }) => shareNow))).toEqual(counted);
        }
        for (const group of groupsIn(found)) {
          expect(sum(group.children.map(({ share }) => share))).toEqual(group.share);
          expect(sum(group.children.map(({ shareNow }) => shareNow))).toEqual(group.shareNow);
        }
        if (found.outcome.kind === 'final') {
          expect(indicators.map(({ share }) => share)).toEqual(
            indicators.map(({ shareNow }) => shareNow),
          );
        }
      }),
    );
  });

  test('contributions make exactly the number shown, in the whole and in every group', () => {
    fc.assert(
      fc.property(caseArb, ({ rubric, answers }) => {
        const found = score(rubric, answers);
        const given = (parts: readonly { readonly contribution: Ratio | null }[]) =>
          sum(parts.flatMap(({ contribution }) => contribution ?? []));
        const index = found.outcome.kind === 'none' ? ZERO : found.outcome.value.exact;
        expect(given(indicatorsInScore(found))).toEqual(index);
        expect(given(found.groups)).toEqual(index);
        for (const group of groupsIn(found)) {
          expect(given(group.children)).toEqual(group.contribution ?? ZERO);
        }
      }),
    );
  });
});

describe('bounds', () => {
  test('every value lies between the lowest and the highest level reached below it', () => {
    fc.assert(
      fc.property(caseArb, ({ rubric, answers }) => {
        const found = score(rubric, answers);
        const { outcome } = found;
        const whole = { exact: outcome.kind === 'none' ? null : outcome.value.exact, of: found };
        const parts = groupsIn(found).map((group) => ({
          exact: group.value && group.value.exact,
          of: { ...found, groups: [group] },
        }));
        for (const { exact, of } of [whole, ...parts]) {
          const levels = indicatorsInScore(of).flatMap(({ climb }) => climb?.level ?? []);
          expect(exact === null).toBe(levels.length === 0);
          if (!exact) continue;
          expect(compare(exact, fromInteger(Math.min(...levels)))).toBeGreaterThanOrEqual(0);
          expect(compare(exact, fromInteger(Math.max(...levels)))).toBeLessThanOrEqual(0);
        }
      }),
    );
  });
});

describe('more is never less', () => {
  /** Outcome and groups of `after` are nowhere below `before`; `strictly` in the index. */
  function expectRise(before: Score, after: Score, strictly: boolean): void {
    if (before.outcome.kind === 'none' || after.outcome.kind === 'none') return;
    const rise = compare(after.outcome.value.exact, before.outcome.value.exact);
    expect(rise).toBeGreaterThanOrEqual(strictly ? 1 : 0);
    for (const [at, group] of groupsIn(after).entries()) {
      const old = groupsIn(before)[at]?.value;
      if (group.value && old) {
        expect(compare(group.value.exact, old.exact)).toBeGreaterThanOrEqual(0);
      }
    }
  }

  test('a higher level raises the index and lowers no group', () => {
    fc.assert(
      fc.property(caseArb, fc.nat(), fc.nat(), ({ rubric, answers }, which, how) => {
        const rated = ratedIn({ rubric, answers });
        const one = rated[which % Math.max(rated.length, 1)];
        if (!one) return;
        const level = levelIn(one, answers, null);
        const higher = one.levels.filter((step) => step.level > level);
        const to = higher[how % Math.max(higher.length, 1)];
        if (!to) return;
        const raised = { ...answers, [one.id]: standingOn(one, to.level) };
        expectRise(score(rubric, answers), score(rubric, raised), true);
      }),
    );
  });

  test('one more tick lowers nothing', () => {
    fc.assert(
      fc.property(caseArb, fc.nat(), fc.nat(), ({ rubric, answers }, which, what) => {
        const rated = ratedIn({ rubric, answers });
        const one = rated[which % Math.max(rated.length, 1)];
        const criteria = one?.levels.flatMap((step) => step.criteria) ?? [];
        const more = criteria[what % Math.max(criteria.length, 1)];
        const old = one && answers[one.id];
        if (!old || !more) return;
        const ticked = { ...answers, [one.id]: { ...old, criteria: [...old.criteria, more.id] } };
        expectRise(score(rubric, answers), score(rubric, ticked), false);
      }),
    );
  });

  test('one more file lowers nothing', () => {
    fc.assert(
      fc.property(caseArb, fc.nat(), ({ rubric, answers, attached }, what) => {
        const files = JSON.stringify(rubric).match(/i\d+\.\d+\.e\d+/g) ?? ['x'];
        const more = new Set([...attached, files[what % files.length] ?? 'x']);
        const before = scoreAssessment(rubric, answers, attached).supported;
        const after = scoreAssessment(rubric, answers, more).supported;
        if (before.kind === 'scored' && after.kind === 'scored') {
          expectRise(before.score, after.score, false);
        }
      }),
    );
  });
});

describe('renormalisation', () => {
  const kept = (found: Score) => [
    found.outcome,
    indicatorsInScore(found).filter(({ state }) => state !== 'not-applicable'),
    groupsIn(found)
      .filter(({ counts }) => counts.total > counts.notApplicable)
      .map((group) => ({ ...group, counts: undefined, children: undefined })),
  ];

  test('what does not apply might as well not be in the instrument', () => {
    fc.assert(
      fc.property(caseArb, ({ rubric, answers }) => {
        const left = pruned(rubric.groups, (one) => stateOf(one, answers) !== 'not-applicable');
        if (left.length === 0) return;
        expect(kept(score({ ...rubric, groups: left }, answers))).toEqual(
          kept(score(rubric, answers)),
        );
      }),
    );
  });

  test('the running number is the final one of an instrument without the blanks', () => {
    fc.assert(
      fc.property(caseArb, ({ rubric, answers }) => {
        const left = pruned(rubric.groups, (one) => stateOf(one, answers) === 'rated');
        if (left.length === 0) return;
        const whole = score(rubric, answers);
        const { outcome } = score({ ...rubric, groups: left }, answers);
        expect(outcome).toEqual({ ...whole.outcome, kind: 'final' });
      }),
    );
  });

  test('only the proportions of sibling weights matter', () => {
    fc.assert(
      fc.property(caseArb, ({ rubric, answers }) => {
        const tripled = (groups: readonly Group[]): readonly Group[] =>
          groups.map((group) => ({
            ...group,
            weight: threefold(group.weight),
            groups: group.groups && [...tripled(group.groups)],
          }));
        const large = { ...rubric, groups: tripled(rubric.groups) };
        expect(score(large, answers).outcome).toEqual(score(rubric, answers).outcome);
      }),
    );
  });
});
