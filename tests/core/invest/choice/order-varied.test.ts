import { describe, expect, test } from 'vitest';
import {
  demandsOf,
  neededOrder,
  orderWith,
  smallestConflict,
} from '#core/invest/choice/conflict.ts';
import { taskOf } from '#core/invest/choice/order-of.ts';
import { roomOf } from '#core/invest/choice/greedy-room.ts';
import { scenariosOf } from '#core/invest/choice/scenarios.ts';
import type { Demand } from '#core/invest/choice/search-types.ts';
import { ceilingOf, withMore, withMust } from '#core/invest/choice/vary-order.ts';
import { expectTold } from '../../../support/told.ts';
import { WHOLE_PLAN, wholeBook } from '../whole-plan.ts';

const book = wholeBook();
const { order } = book.task;
const kindOf = ({ of }: Demand): string => of;

describe('what an order asks of its plans', () => {
  test('is named one by one, what can be let go of last at the end', () => {
    expectTold('invest/demands', demandsOf(order));
  });

  test('all of it gives the order again, without what nobody asks for', () => {
    const whole = orderWith(order, demandsOf(order));
    const open = new Map(order.ceilings.map(({ source, open: years = [] }) => [source, years]));
    const needed = neededOrder(order);
    expect(whole).toEqual({
      ...needed,
      ceilings: needed.ceilings.map(({ source, perYear }) => ({
        source,
        perYear: perYear.map((rupiah, year) =>
          open.get(source)?.includes(year) ? Infinity : rupiah,
        ),
      })),
    });
    const { proposals } = neededOrder({ ...order, floors: [] });
    expect(proposals.map(({ id }) => id)).toEqual([
      'langganan-internet-kantor:3.01',
      'ups-perangkat-pokok:3.01',
    ]);
  });

  test('nothing of it leaves nothing to do and nothing that binds', () => {
    const free = orderWith(order, []);
    expect(free.proposals).toEqual([]);
    expect([free.capacities, free.floors]).toEqual([[], []]);
    expect(free.ceilings.flatMap(({ perYear }) => perYear)).toEqual(Array(6).fill(Infinity));
  });

  test.each([...new Set(demandsOf(order).map(kindOf))])('%s alone binds alone', (kind) => {
    const only = demandsOf(order).filter((one) => one.of === kind);
    const bound = orderWith(order, only);
    const again = demandsOf(bound).filter(
      (one) => one.of !== 'ceiling' || Number.isFinite(one.rupiah),
    );
    const asks = kind === 'must' || kind === 'hand' || kind === 'floor';
    // What binds proposals to each other binds only those that somebody asks for.
    const between = kind === 'requires' || kind === 'excludes';
    expect(again).toEqual(between ? [] : only);
    expect(bound.proposals.length > 0).toBe(asks);
  });

  test('what is required is needed where what requires it is', () => {
    const [needs] = order.proposals.filter(({ requires }) => requires.length > 0);
    const some = {
      ...order,
      floors: [],
      proposals: order.proposals.map((one) => ({
        ...one,
        isMust: one.id === needs?.id,
      })),
    };
    expect(
      neededOrder(some)
        .proposals.map(({ id }) => id)
        .sort(),
    ).toEqual([...(needs?.requires ?? []), needs?.id ?? ''].sort());
  });

  test('a conflict is cut down to what really stands against each other', () => {
    const all = demandsOf(order);
    const [first, middle, last] = [all[0], all[Math.floor(all.length / 2)], all.at(-1)];
    const clash = [first, middle, last];
    const found = smallestConflict(all, (some) =>
      clash.every((one) => some.some((other) => other === one)),
    );
    expect(found).toEqual(clash);
    expect(smallestConflict(all, () => true)).toEqual([]);
  });
});

describe('the ways the figures may turn out', () => {
  const of = (kind: string) => scenariosOf(WHOLE_PLAN, book).filter((one) => one.kind === kind);

  test('are the same for the same plan, thirty of three kinds', () => {
    expect(of('weights')).toEqual(of('weights'));
    expect([of('costs'), of('weights'), of('ceilings')].map(({ length }) => length)).toEqual([
      12, 8, 10,
    ]);
    expectTold('invest/scenarios', [
      of('costs').map((one) => one.order.proposals.slice(0, 3).map(({ cost }) => cost)),
      of('costs').map((one) => one.order.proposals.slice(0, 3).map(({ running }) => running)),
      of('weights').map((one) => one.order.agencies.map(({ priority }) => priority)),
      of('ceilings').map((one) => [one.permille, ...(one.order.ceilings[0]?.perYear ?? [])]),
    ]);
  });

  test('costs lie between the least and the most, and volume times price stays', () => {
    const ends = (['low', 'high'] as const).map((which) =>
      taskOf(WHOLE_PLAN, book, which).order.proposals.map(({ cost }) => cost),
    );
    const [least = [], most = []] = ends;
    const turned = of('costs').map((one) => one.order.proposals.map(({ cost }) => cost));
    for (const costs of turned) {
      expect(costs.every((cost, at) => cost >= (least[at] ?? NaN))).toBe(true);
      expect(costs.every((cost, at) => cost <= (most[at] ?? NaN))).toBe(true);
    }
    const fixed = least.flatMap((cost, at) => (cost === most[at] ? [at] : []));
    expect(fixed.length).toBeGreaterThan(0);
    expect(new Set(turned.map((costs) => costs.join(' '))).size).toBe(12);
  });

  test('priorities move by three tenths at most, ceilings in even steps from −20 % to +20 %', () => {
    for (const { order: turned } of of('weights')) {
      for (const [at, { priority }] of turned.agencies.entries()) {
        const tenths = priority / (order.agencies[at]?.priority ?? NaN);
        expect(tenths).toBeGreaterThanOrEqual(7);
        expect(tenths).toBeLessThanOrEqual(13);
      }
    }
    const steps = of('ceilings').map(({ permille }) => permille);
    expect([steps[0], steps.at(-1)]).toEqual([800, 1200]);
    for (const [at, permille] of steps.slice(1).entries()) {
      expect(Math.abs(permille - (steps[at] ?? 0) - 400 / 9)).toBeLessThanOrEqual(1);
    }
  });
});

describe('an order with something more', () => {
  test('more rupiah stand on every ceiling of the first year, and nowhere else', () => {
    const more = withMore(order, 7);
    for (const [at, { perYear }] of more.ceilings.entries()) {
      const before = order.ceilings[at]?.perYear ?? [];
      expect(perYear.map((rupiah, year) => rupiah - (before[year] ?? 0))).toEqual([7, 0, 0]);
    }
    expect(ceilingOf(more)).toBe(ceilingOf(order) + 7);
  });

  test('the sum of ceilings is that of all sources, or of each where none is set for all', () => {
    expect(ceilingOf(order)).toBe(430_000_000);
    const each = order.ceilings.filter(({ source }) => source !== null);
    expect(ceilingOf({ ...order, ceilings: each })).toBe(80_000_000);
  });

  test('a must is asked of the one that is named', () => {
    const id = order.proposals.find(({ isMust }) => !isMust)?.id ?? '';
    const musts = (one: typeof order) =>
      one.proposals.flatMap((some) => (some.isMust ? [some.id] : []));
    expect(musts(withMust(order, id)).sort()).toEqual([...musts(order), id].sort());
  });

  test('of two rules about the same hands the stricter holds', () => {
    const one = order.proposals.find(
      ({ onlyYear, cost }) => onlyYear === null && cost < 10_000_000,
    );
    const rule = (perYear: number) => ({ unit: one?.unit ?? '', perYear });
    const bare = { ...order, ceilings: [] };
    for (const capacities of [
      [rule(0), rule(2)],
      [rule(2), rule(0)],
    ]) {
      const { firstYear } = roomOf({ ...bare, capacities });
      expect(one && firstYear({ ...one, requires: [] })).toBe(-1);
    }
    const room = roomOf({ ...bare, capacities: [rule(1)] });
    if (one) expect(room.firstYear({ ...one, requires: [] })).toBe(-1);
  });
});
