import { expect, test } from 'vitest';
import type { Digest } from '#core/lib/ids.ts';
import { standingView } from '#core/invest/view-standing.ts';
import { kabupatenBook } from '../../support/invest-ground.ts';

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

test('gaps add up: by agency, by indicator and by group they are the same', () => {
  const book = kabupatenBook(12);
  const view = standingView(book);
  const counted = book.agencies.flatMap(({ final, key }) =>
    Object.entries(final)
      .filter(([, level]) => /^\d/.test(level))
      .filter(([id, level]) => {
        const top = Math.max(...(view.indicators.find((one) => one.id === id)?.levels ?? []));
        return Number(level) < top;
      })
      .map(([id]) => `${key} ${id}`),
  );
  expect(sum(view.groups.map(({ gaps }) => gaps))).toBe(counted.length);
  expect(sum(view.indicators.map(({ gaps }) => gaps))).toBe(counted.length);
  expect(sum(view.agencies.map(({ gaps }) => gaps))).toBe(counted.length);
  for (const { agencies } of view.groups) expect(agencies).toBeLessThanOrEqual(12);
  expect(view.groupName).toBe('Dimensi');
});

test('a lower target closes gaps, an exception opens its own again', () => {
  const all = standingView(kabupatenBook(12));
  const low = standingView(kabupatenBook(12, { targets: { all: 1, indicators: {} } }));
  expect(sum(low.groups.map(({ gaps }) => gaps))).toBe(0);
  const [first] = all.indicators;
  if (!first) throw new Error('no indicator');
  const one = standingView(
    kabupatenBook(12, { targets: { all: 1, indicators: { [first.id]: 5 } } }),
  );
  const open = one.indicators.filter(({ gaps }) => gaps > 0).map(({ id }) => id);
  expect(open).toEqual([first.id]);
  expect(one.indicators[0]?.gaps).toBe(first.gaps);
});

test('who is left out stands apart with its name, and can be found again', () => {
  const view = standingView(kabupatenBook(5, { leftOut: ['opd2', 'lenyap'] }));
  expect(view.agencies.map(({ key }) => key)).not.toContain('opd2');
  expect(view.leftOut).toMatchObject([{ key: 'opd2', name: 'Dinas opd2' }]);
  expect(view.absent).toEqual([{ name: 'Dinas opd2', why: 'left-out' }]);
});

test('what is chosen goes on to cost its yearly part after the plan', () => {
  const { order } = kabupatenBook(5).task;
  const [one, other] = order.proposals.filter(({ running }) => running > 0);
  if (!one || !other) throw new Error('no yearly costs');
  const chosen = {
    name: '',
    starts: { [one.id]: 0, [other.id]: 1, lenyap: 0 },
    by: 'hand',
    ground: 'a'.repeat(64) as Digest,
    merit: [],
    bound: null,
    isProven: false,
    isCutShort: false,
    at: '2026-11-22T00:00:00.000Z',
  } as const;
  expect(standingView(kabupatenBook(5)).afterwards).toBeNull();
  expect(standingView(kabupatenBook(5, { chosen })).afterwards).toBe(one.running + other.running);
});
