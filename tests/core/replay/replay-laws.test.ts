import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answers } from '#core/assessment/answer.ts';
import { carry } from '#core/replay/carry.ts';
import { comparability } from '#core/replay/comparability.ts';
import { planReplay } from '#core/replay/plan.ts';
import { saysSomething } from '#core/replay/sources.ts';
import { diffRubrics } from '#core/rubric/diff.ts';
import type { Rubric } from '#core/rubric/types.ts';
import { indicatorTraces } from '#core/scoring/indicator-traces.ts';
import { scoreAssessment } from '#core/scoring/score-assessment.ts';
import { answersArb, rubricArb } from '../../support/arbitrary-rubrics.ts';
import { indicatorsIn } from '../../support/rubrics.ts';
import { everyEdit } from '../rubric/diff-edits.ts';

const SLOW = { timeout: 60_000 };
const WORDS = { edited: null, noteOf: () => 'catatan' };

interface Edited {
  readonly before: Rubric;
  readonly after: Rubric;
  readonly answers: Answers;
}

/** An instrument, answers to it, and the same instrument after one to three edits that keep its name. */
const editedArb: fc.Arbitrary<Edited> = rubricArb.chain((before) =>
  fc
    .record({
      draws: fc.array(fc.nat(), { minLength: 1, maxLength: 3 }),
      answers: answersArb(before),
    })
    .map(({ draws, answers }) => {
      const after = draws.reduce((rubric, draw) => {
        const edits = everyEdit(rubric).filter(({ name }) => name !== 'other id');
        return edits[draw % edits.length]?.apply(rubric) ?? rubric;
      }, before);
      return { before, after, answers };
    }),
);
const idsIn = (rubric: Rubric): readonly string[] =>
  indicatorsIn(rubric.groups).map(({ id }) => id);

describe('a plan for an edited instrument', () => {
  test('has one verdict for every indicator, and loses no answer', SLOW, () => {
    fc.assert(
      fc.property(editedArb, ({ before, after, answers }) => {
        const plan = planReplay({ rubric: before, answers }, after, 'same-lineage');
        expect(plan.verdicts.map(({ indicator }) => indicator.id)).toEqual(idsIn(after));
        const led = plan.verdicts.flatMap(({ verdict }) => {
          if ('source' in verdict) return [verdict.source.id];
          return 'sources' in verdict ? verdict.sources.map(({ id }) => id) : [];
        });
        const left = plan.dropped.map(({ source }) => source.id);
        expect(new Set([...led, ...left])).toEqual(new Set(idsIn(before)));
        expect(left.filter((id) => led.includes(id))).toEqual([]);
      }),
    );
  });

  test('calls changed exactly what the difference asks to look at again', SLOW, () => {
    fc.assert(
      fc.property(editedArb, ({ before, after, answers }) => {
        const plan = planReplay({ rubric: before, answers }, after, 'same-lineage');
        const asked = diffRubrics(before, after).filter(({ affects }) => affects === 'answers');
        const everywhere = asked.some(({ where }) => where.indicator === null);
        const named = new Set(asked.map(({ where }) => where.indicator?.id));
        for (const { indicator, verdict } of plan.verdicts) {
          if (verdict.kind === 'unchanged') expect(named.has(indicator.id)).toBe(false);
          if (verdict.kind === 'changed') expect(everywhere || named.has(indicator.id)).toBe(true);
        }
      }),
    );
  });

  test('carries whole answers to the same place they had', SLOW, () => {
    fc.assert(
      fc.property(editedArb, ({ before, after, answers }) => {
        const plan = planReplay({ rubric: before, answers }, after, 'same-lineage');
        const carried = carry(plan, new Set(idsIn(after)), WORDS);
        expect(Object.values(carried).every(({ done, revision }) => !done && revision === 0)).toBe(
          true,
        );
        for (const { indicator, verdict } of plan.verdicts) {
          if (verdict.kind !== 'unchanged') continue;
          const { claimed } = scoreAssessment(after, carried);
          const found = indicatorTraces(claimed).find(({ id }) => id === indicator.id);
          expect(found?.value).toEqual(verdict.source.value);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('an instrument replayed to itself gives the same index', () => {
    fc.assert(
      fc.property(
        rubricArb.chain((rubric) => fc.tuple(fc.constant(rubric), answersArb(rubric))),
        ([rubric, answers]) => {
          const plan = planReplay({ rubric, answers }, rubric, 'same-lineage');
          const carried = carry(plan, new Set(idsIn(rubric)), WORDS);
          expect(Object.keys(carried).length).toBe(
            Object.values(answers).filter(saysSomething).length,
          );
          expect(scoreAssessment(rubric, carried)).toEqual(scoreAssessment(rubric, answers));
        },
      ),
    );
  });
});

describe('comparable instruments', () => {
  test('give the same numbers to the same answers', SLOW, () => {
    fc.assert(
      fc.property(editedArb, ({ before, after, answers }) => {
        const verdict = comparability(before, after);
        expect(comparability(after, before).kind).toBe(verdict.kind);
        const moves = diffRubrics(before, after).some(({ affects }) => affects !== 'text');
        expect(verdict.kind).toBe(moves ? 'refused' : 'comparable');
        if (verdict.kind === 'comparable') {
          const [one, other] = [before, after].map((rubric) => scoreAssessment(rubric, answers));
          expect(one?.claimed.outcome).toEqual(other?.claimed.outcome);
        }
      }),
    );
  });
});
