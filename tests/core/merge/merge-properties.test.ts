import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyMerge, type MergeChoices } from '#core/merge/apply-merge.ts';
import type { Copy } from '#core/merge/copy.ts';
import { leafKey, type LeafValue } from '#core/merge/leaf.ts';
import { conflictsIn, planMerge, type MergePlan } from '#core/merge/merge-plan.ts';
import { putTogether } from '#core/merge/put-together.ts';
import { settle } from '#core/merge/settle.ts';
import { takeApart } from '#core/merge/take-apart.ts';
import { sameValue } from '#core/lib/same-value.ts';
import { must } from '../../support/scenario.ts';
import { after, EMPTY, work } from './copies.ts';

/** The same decision whatever the order of the copies: by the value alone. */
function firstByValue(plan: MergePlan): MergeChoices {
  return new Map(conflictsIn(plan).map(({ path, options }) => [leafKey(path), options[0].value]));
}

function merged(base: Copy, copies: readonly Copy[], here: Copy = base): Copy {
  const plan = planMerge(base, copies);
  return must(applyMerge(plan, here, firstByValue(plan)));
}

const contentOf = (copy: Copy): unknown => Object.fromEntries(takeApart(copy));

const story = fc.tuple(work, work, work, work).map(([before, one, two, three]) => {
  const base = after(EMPTY, before);
  return { base, copies: [after(base, one), after(base, two), after(base, three)] } as const;
});

describe('three-way merge', () => {
  test('a copy taken apart and put together again is the same, to its bookkeeping', () => {
    fc.assert(
      fc.property(work, (steps) => {
        const copy = after(EMPTY, steps);
        const again = putTogether(takeApart(copy), copy);
        expect(again.assessment).toEqual(copy.assessment);
        expect(again.documents).toEqual(copy.documents);
        expect(settle(copy, again, { at: 'now', by: 'somebody' })).toEqual(copy);
      }),
    );
  });

  test('is idempotent: a copy with itself is that copy, and merging again changes nothing', () => {
    fc.assert(
      fc.property(story, ({ base, copies: [one, two] }) => {
        expect(contentOf(merged(base, [one, one]))).toEqual(contentOf(one));
        expect(contentOf(merged(base, [one, base]))).toEqual(contentOf(one));
        const both = merged(base, [one, two]);
        expect(contentOf(merged(base, [both, both]))).toEqual(contentOf(both));
        expect(contentOf(merged(both, [both, both]))).toEqual(contentOf(both));
      }),
    );
  });

  test('does not depend on the order of the copies', () => {
    fc.assert(
      fc.property(story, fc.constantFrom([0, 1, 2], [2, 1, 0], [1, 2, 0]), (told, order) => {
        const { base, copies } = told;
        const shuffled = order.map((at) => copies[at] ?? base);
        expect(contentOf(merged(base, shuffled))).toEqual(contentOf(merged(base, copies)));
        const places = (plan: MergePlan) =>
          plan.changed.map(({ path, options }) => [path, options.map(({ value }) => value)]);
        expect(places(planMerge(base, shuffled))).toEqual(places(planMerge(base, copies)));
      }),
    );
  });

  test('loses nothing: every value that anybody set is there, or asked about', () => {
    fc.assert(
      fc.property(story, ({ base, copies }) => {
        const plan = planMerge(base, copies);
        const before = takeApart(base);
        const conflicts = new Map(
          conflictsIn(plan).map(({ path, options }) => [leafKey(path), options]),
        );
        const result = takeApart(merged(base, copies));
        for (const copy of copies) {
          for (const [key, value] of takeApart(copy)) {
            if (sameValue(value, before.get(key))) continue;
            const asked = conflicts.get(key)?.map((option) => option.value) ?? [result.get(key)];
            expect(asked.some((one: LeafValue) => sameValue(one, value))).toBe(true);
          }
        }
      }),
    );
  });

  test('takes nothing away that nobody took away, and makes nothing up', () => {
    fc.assert(
      fc.property(story, ({ base, copies }) => {
        const result = takeApart(merged(base, copies));
        const sources = [base, ...copies].map(takeApart);
        for (const [key, value] of result) {
          expect(sources.some((leaves) => sameValue(leaves.get(key), value))).toBe(true);
        }
        for (const [key, value] of takeApart(base)) {
          const untouched = copies.every((copy) => sameValue(takeApart(copy).get(key), value));
          if (untouched) expect(result.get(key)).toEqual(value);
        }
      }),
    );
  });

  test('two by two is as good as all at once, where nobody has to decide', () => {
    fc.assert(
      fc.property(story, ({ base, copies }) => {
        const [one, two, three] = copies;
        fc.pre(conflictsIn(planMerge(base, copies)).length === 0);
        const pair = merged(base, [one, two]);
        expect(contentOf(merged(base, [pair, three]))).toEqual(contentOf(merged(base, copies)));
      }),
    );
  });

  test('nothing wins by being last: without a decision there is no result', () => {
    fc.assert(
      fc.property(story, ({ base, copies }) => {
        const plan = planMerge(base, copies);
        const open = conflictsIn(plan);
        const result = applyMerge(plan, base, new Map());
        expect(result.ok).toBe(open.length === 0);
        if (!result.ok) expect(result.error.conflicts).toEqual(open);
      }),
    );
  });
});
