import { expect, test } from 'vitest';
import {
  dropKept,
  freeAll,
  keepChoice,
  keptAgain,
  mayUndo,
  restoreKept,
  setByHand,
  takeChoice,
  undoChoice,
} from '#core/invest/choice/choice-edits.ts';
import { planSchema, type InvestmentPlan, type PlanChoice } from '#core/invest/plan.ts';
import type { Digest } from '#core/lib/ids.ts';
import { BLANK_PLAN } from '../../../support/invest-ground.ts';

const GROUND = 'c'.repeat(64) as Digest;
const MOMENT = { at: '2026-11-23T01:00:00.000Z', ground: 'd'.repeat(64) as Digest };
const KEPT = 'Hasil pencarian sebelum diubah';

const OPTIMUM: PlanChoice = {
  name: '',
  starts: { a: 0, b: 1 },
  by: 'optimum',
  ground: GROUND,
  merit: [12],
  bound: 12,
  isProven: true,
  isCutShort: false,
  at: '2026-11-22T00:00:00.000Z',
};
const FOUND = takeChoice(BLANK_PLAN, OPTIMUM);

const set = (plan: InvestmentPlan, id: string, said: number | 'never' | 'free') =>
  setByHand(plan, { id, said, keepAs: KEPT }, MOMENT);

test('a proposal set by hand is in the plan at once, and nothing is proved any more', () => {
  const made = set(FOUND, 'c', 2);
  expect(made.hand).toEqual({ c: 2 });
  expect(made.chosen).toMatchObject({
    starts: { a: 0, b: 1, c: 2 },
    by: 'hand',
    ground: GROUND,
    isProven: false,
    bound: null,
    merit: [],
  });
  expect(planSchema.safeParse(made).success).toBe(true);
});

test('the result of the search is kept once, as it was before the first change', () => {
  const twice = set(set(FOUND, 'a', 'never'), 'b', 0);
  expect(twice.chosen?.starts).toEqual({ b: 0 });
  expect(twice.hand).toEqual({ a: null, b: 0 });
  expect(twice.kept).toEqual([{ ...OPTIMUM, name: KEPT }]);
  const again = set(takeChoice(twice, { ...OPTIMUM, starts: { b: 2 } }), 'b', 1);
  expect(again.kept.map(({ name, starts }) => [name, starts])).toEqual([[KEPT, { b: 2 }]]);
});

test('freeing leaves the plan as it stands, but takes away what was proved under other bonds', () => {
  const bound = takeChoice(set(FOUND, 'a', 'never'), { ...OPTIMUM, starts: { b: 1 } });
  const freed = set(bound, 'a', 'free');
  expect(freed.hand).toEqual({});
  expect(freed.chosen).toMatchObject({ starts: { b: 1 }, isProven: false });
  const all = freeAll(bound, MOMENT.at);
  expect(all.hand).toEqual({});
  expect(all.chosen).toMatchObject({ starts: { b: 1 }, isProven: false, by: 'hand' });
});

test('without a plan the first proposal set by hand begins one on the data of now', () => {
  const made = set(BLANK_PLAN, 'a', 1);
  expect(made.chosen).toMatchObject({ starts: { a: 1 }, by: 'hand', ground: MOMENT.ground });
  expect(made.kept).toEqual([]);
  expect(planSchema.safeParse(made).success).toBe(true);
  expect(freeAll(BLANK_PLAN, MOMENT.at).chosen).toBeNull();
});

test('plans are kept under names, taken again without their proof, and taken away', () => {
  const kept = keepChoice(keepChoice(FOUND, 'Satu'), 'Dua');
  expect(kept.kept.map(({ name }) => name)).toEqual(['Satu', 'Dua']);
  expect(kept.kept[0]).toMatchObject({ isProven: true, starts: OPTIMUM.starts });
  const other = takeChoice(kept, { ...OPTIMUM, starts: { z: 0 } });
  const back = restoreKept(other, 'Satu', MOMENT.at);
  expect(back.chosen).toMatchObject({ name: '', starts: OPTIMUM.starts, isProven: false });
  expect(dropKept(back, 'Satu').kept.map(({ name }) => name)).toEqual(['Dua']);
  expect(restoreKept(back, 'Tiga', MOMENT.at)).toBe(back);
  expect(keepChoice(BLANK_PLAN, 'Satu')).toBe(BLANK_PLAN);
});

test('what was proved with a hand in the plan is not said of it once it is kept', () => {
  const bound = takeChoice(set(FOUND, 'a', 'never'), { ...OPTIMUM, starts: { b: 1 } });
  const [own] = keepChoice(bound, 'Satu').kept.filter(({ name }) => name === 'Satu');
  expect(own).toMatchObject({ starts: { b: 1 }, by: 'optimum', isProven: false, bound: null });
  const [before] = set(bound, 'b', 2).kept.filter(({ name }) => name === KEPT);
  expect(before).toMatchObject({ starts: { b: 1 }, isProven: false, bound: null });
});

test('what a search, a kept plan or freeing replaced comes back, with what was set by hand', () => {
  const before = set(set(FOUND, 'a', 'never'), 'c', 2);
  for (const deed of [
    (plan: InvestmentPlan) => takeChoice(plan, OPTIMUM),
    (plan: InvestmentPlan) => restoreKept(plan, KEPT, MOMENT.at),
    (plan: InvestmentPlan) => freeAll(plan, MOMENT.at),
  ]) {
    const after = deed(before);
    expect(after).not.toEqual(before);
    expect(undoChoice(after, { before, after })).toEqual(before);
  }
});

test('undoing takes nothing away that was made since', () => {
  const before = set(FOUND, 'c', 2);
  const after = freeAll(before, MOMENT.at);
  const later = set(after, 'b', 2);
  expect(mayUndo(later, { after })).toBe(false);
  expect(undoChoice(later, { before, after })).toBe(later);
  const renamed = { ...after, name: 'Nama lain' };
  expect(undoChoice(renamed, { before, after })).toEqual({ ...before, name: 'Nama lain' });
});

test('a kept plan that was taken away stands where it stood, and replaces none of its name', () => {
  const before = keepChoice(keepChoice(keepChoice(FOUND, 'Satu'), 'Dua'), 'Tiga');
  const after = dropKept(before, 'Dua');
  expect(keptAgain(after, before, 'Dua')).toEqual(before);
  expect(keptAgain(keptAgain(after, before, 'Dua'), before, 'Dua')).toEqual(before);
  const anew = keepChoice(takeChoice(after, { ...OPTIMUM, starts: { z: 0 } }), 'Dua');
  expect(keptAgain(anew, before, 'Dua')).toBe(anew);
});
