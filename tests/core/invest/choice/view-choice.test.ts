import { describe, expect, test } from 'vitest';
import { afterPlan } from '#core/invest/proposal/after-plan.ts';
import { checkStarts } from '#core/invest/choice/check-starts.ts';
import { exactOf } from '#core/invest/proposal/gain-text.ts';
import { groundOrder } from '#core/invest/choice/order-ground.ts';
import type { PlanBook } from '#core/invest/plan-book.ts';
import type { Starts } from '#core/invest/choice/plan-order.ts';
import type { PlanChoice } from '#core/invest/plan.ts';
import type { GainText } from '#core/invest/choice/search-types.ts';
import { agencyOrigin, proposalOrigin } from '#core/invest/choice/view-choice-origin.ts';
import { choiceRows } from '#core/invest/choice/view-choice-rows.ts';
import { choiceView, gapOf } from '#core/invest/choice/view-choice.ts';
import { add, subtract, ZERO, type Ratio } from '#core/lib/ratio.ts';
import { dataOf, LIMA } from '../../../rubrics/shipped.ts';
import { sampleBook } from '../../../support/invest-ground.ts';
import { chosenBook, GROUND, OTHER, PLAN, startsOf } from '../sample-choice.ts';

interface PlainRubric {
  readonly groups: readonly {
    readonly id: string;
    readonly weight: string;
    readonly indicators: readonly { readonly id: string; readonly weight: string }[];
  }[];
}
const { groups } = dataOf(LIMA) as PlainRubric;

const weighted = (parts: readonly (readonly [number, number])[]): number =>
  parts.reduce((sum, [weight, value]) => sum + weight * value, 0) /
  parts.reduce((sum, [weight]) => sum + weight, 0);

/** Levels of an agency after everything chosen, climbed without any code of the plan. */
function plainLevels(book: PlanBook, key: string): Record<string, number> {
  const agency = book.ground.agencies.find((one) => one.key === key);
  const levels = Object.fromEntries(
    Object.entries(agency?.final ?? {}).map(([id, level]) => [id, Number(level)]),
  );
  const chosen = startsOf(book);
  const raises = book.candidates
    .filter(({ id, agencies }) => chosen.has(id) && agencies.includes(key))
    .flatMap(({ initiative }) => initiative.raises);
  for (let changed = true; changed;) {
    changed = false;
    for (const { indicator, from, to } of raises) {
      const now = levels[indicator] ?? 0;
      if (now >= from && now < to) {
        levels[indicator] = to;
        changed = true;
      }
    }
  }
  return levels;
}

function plainIndex(levels: Record<string, number>): number {
  return weighted(
    groups.map(({ weight, indicators }) => [
      Number(weight),
      weighted(indicators.map((one) => [Number(one.weight), levels[one.id] ?? 0])),
    ]),
  );
}

const sumOf = (lines: readonly { readonly gain: GainText }[]): Ratio =>
  lines.reduce<Ratio>((all, { gain }) => add(all, exactOf(gain)), ZERO);

const printed = (value: number): string => (Math.round((value + 1e-9) * 100) / 100).toFixed(2);

describe('the plan as it stands', () => {
  const book = chosenBook();
  const view = choiceView(book, GROUND);
  const { now } = view;
  if (!now) throw new Error('no plan');

  test('money of each year is what starts in it and what goes on, of each source too', () => {
    const starts = startsOf(book);
    for (const source of [null, 'apbd', 'dak']) {
      const fresh = [0, 0, 0];
      const running = [0, 0, 0];
      for (const { id, initiative, decision } of book.candidates) {
        const start = starts.get(id);
        if (start === undefined) continue;
        if (source !== null && (decision.source || 'apbd') !== source) continue;
        const { oneOff, perYear } = initiative.cost ?? { oneOff: null, perYear: null };
        const yearly = perYear?.likely ?? 0;
        fresh[start] = (fresh[start] ?? 0) + (oneOff?.likely ?? 0) + yearly;
        for (let year = start + 1; year < 3; year += 1) {
          running[year] = (running[year] ?? 0) + yearly;
        }
      }
      const line = now.money.find((one) => one.source === source);
      expect(line?.fresh).toEqual(fresh);
      expect(line?.running).toEqual(running);
      expect(line?.spent).toEqual(fresh.map((one, year) => one + (running[year] ?? 0)));
    }
    expect(now.money.map(({ ceiling }) => ceiling?.[0])).toEqual([
      150_000_000,
      undefined,
      20_000_000,
    ]);
    expect(now.money[2]?.spent.some((one) => one > 0)).toBe(true);
    expect(now.figures.total).toBe(now.money[0]?.spent.reduce((a, b) => a + b, 0));
    expect(now.figures.afterwards).toBeGreaterThan(0);
  });

  test('every agency is scored anew: index, means of the groups, goal', () => {
    const indices = now.agencies.map(({ key, after, before }) => {
      const levels = plainLevels(book, key);
      expect(after).toBe(printed(plainIndex(levels)));
      const agency = book.ground.agencies.find((one) => one.key === key);
      expect(before).toBe(
        printed(
          plainIndex(
            Object.fromEntries(
              Object.entries(agency?.final ?? {}).map(([id, level]) => [id, Number(level)]),
            ),
          ),
        ),
      );
      return plainIndex(levels);
    });
    const mean = indices.reduce((a, b) => a + b, 0) / indices.length;
    expect(Number(now.figures.mean?.shown.replace(',', '.'))).toBeCloseTo(mean, 2);
    for (const { id, indicators } of groups) {
      const values = now.agencies.map(({ key }) => {
        const levels = plainLevels(book, key);
        return weighted(indicators.map((one) => [Number(one.weight), levels[one.id] ?? 0]));
      });
      const line = now.groups.find((one) => one.id === id);
      const after = values.reduce((a, b) => a + b, 0) / values.length;
      expect(line?.after.shown).toBe(printed(after).replace('.', ','));
      expect(line?.of).toBe(4);
    }
    expect(now.figures.good).toBe(now.agencies.filter(({ goal }) => goal !== 'below').length);
    expect(now.agencies.some(({ goal }) => goal === 'reached')).toBe(true);
  });

  test('gains of the agencies add up to the gain of the plan, exactly', () => {
    expect(exactOf(now.figures.gain)).toEqual(sumOf(now.agencies));
    expect(now.figures.faults).toEqual([]);
  });

  test('each proposal is worth what the plan has more with it, chosen or not', () => {
    const starts = startsOf(book);
    const total = (some: Starts): Ratio =>
      afterPlan(book, some).reduce<Ratio>((all, { gain }) => add(all, gain), ZERO);
    const { rows, total: count } = choiceRows(book, {
      part: 'choice-rows',
      of: 'all',
      search: '',
      rows: { from: 0, count: 1000 },
    });
    expect(count).toBe(book.candidates.length);
    expect(rows.filter(({ start }) => start === null).length).toBeGreaterThan(0);
    for (const { id, worth, start } of rows) {
      expect(start).toBe(starts.get(id) ?? null);
      const without = new Map([...starts].filter(([one]) => one !== id));
      const withIt = new Map([...without, [id, 0] as const]);
      expect(exactOf(worth), id).toEqual(subtract(total(withIt), total(without)));
    }
  });

  test('the figures of one proposal come from what is shown of it', () => {
    const [row] = choiceRows(book, {
      part: 'choice-rows',
      of: 'chosen',
      search: '',
      rows: { from: 0, count: 1 },
    }).rows;
    const origin = row && proposalOrigin(book, row.id);
    if (!origin) throw new Error('nothing chosen');
    expect(row.start).toBe(0);
    expect(origin.years).toEqual([row.cost, row.running, row.running]);
    expect(origin.cost.oneOff).toBe(row.cost - row.running);
    expect(sumOf(origin.climbs)).toEqual(exactOf(row.worth));
    expect(proposalOrigin(book, 'tidak-ada')).toBeNull();
  });

  test('the figures of one agency come from the indicators that go up', () => {
    const line = now.agencies.find(({ gain }) => exactOf(gain).n > 0n);
    const origin = line && agencyOrigin(book, line.key);
    if (!origin) throw new Error('nobody gains');
    expect(sumOf(origin.lines)).toEqual(exactOf(line.gain));
    for (const { code, from, to, by } of origin.lines) {
      expect(Number(from)).toBeLessThan(Number(to));
      expect(by.length, code).toBeGreaterThan(0);
    }
  });
});

describe('how good a plan is known to be', () => {
  const proved = { isProven: true, bound: 100_000 } as const;

  test('proved is said of what a search proved, on this ground, and of nothing else', () => {
    const standing = (said: Partial<PlanChoice>, ground = GROUND) =>
      choiceView(chosenBook(said), ground).now?.standing;
    expect(standing(proved)?.isProven).toBe(true);
    expect(standing({ ...proved, by: 'hand' })).toMatchObject({ isProven: false, bound: null });
    expect(standing({ ...proved, isProven: false })?.isProven).toBe(false);
    expect(standing(proved, OTHER)).toMatchObject({ isStale: true, isProven: false, gap: null });
  });

  test('a plan that breaks a ceiling is not proved, and the ceiling is named', () => {
    const book = chosenBook(proved);
    const plan = { ...book.plan, ceilings: [{ source: null, perYear: [1, 1, 1] }] };
    const broken = sampleBook(plan);
    const { now } = choiceView({ ...broken, plan }, GROUND);
    expect(now?.standing.isProven).toBe(false);
    expect(now?.figures.faults.map(({ kind }) => kind)).toContain('ceiling');
    expect(now?.figures.faults).toEqual(checkStarts(broken.task.order, startsOf(book)));
  });

  test('the gap is rounded up, so that it never says less than there is', () => {
    expect(gapOf(100, 100)).toBe(0);
    expect(gapOf(999_999, 1_000_000)).toBe(1);
    expect(gapOf(50, 100)).toBe(5000);
    expect(gapOf(0, 0)).toBe(0);
    const book = chosenBook();
    const order = choiceView(book, GROUND).now?.figures.merit[0] ?? 0;
    const { now } = choiceView(chosenBook({ bound: order + 1 }), GROUND);
    expect(now?.standing.gap).toBeGreaterThan(0);
    expect(now?.standing.bound?.of).toBe('gain');
  });

  test('what was chosen and is no proposal any more is named and not counted', () => {
    const book = chosenBook();
    const [first = ''] = startsOf(book).keys();
    const starts = { ...book.plan.chosen?.starts, hantu: 0 };
    const chosen = book.plan.chosen && { ...book.plan.chosen, starts };
    const plan = { ...book.plan, chosen, hand: { [first]: null } };
    const banned = sampleBook(plan);
    const { now, banned: count } = choiceView({ ...banned, plan }, GROUND);
    expect(now?.figures.lost).toEqual([first, 'hantu']);
    expect(now?.figures.chosen).toBe(Object.keys(starts).length - 2);
    expect(count).toBe(1);
  });

  test('what a choice rests on is the same whatever is set by hand, and another with other money', () => {
    const book = sampleBook(PLAN);
    const [first] = book.candidates;
    const byHand = sampleBook({ ...PLAN, hand: { [first?.id ?? '']: null } });
    expect(byHand.task.order).not.toEqual(book.task.order);
    expect(groundOrder(byHand)).toEqual(groundOrder(book));
    const richer = sampleBook({ ...PLAN, ceilings: [{ source: null, perYear: [1, 2, 3] }] });
    expect(groundOrder(richer)).not.toEqual(groundOrder(book));
  });
});
