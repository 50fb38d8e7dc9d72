import { expect, test } from 'vitest';
import { later, savedTime } from '#features/assess/saved-time.ts';

const NOW = '2026-11-22T05:00:00.000Z';

test.each([
  ['today: the clock to the second', '2026-11-22T05:00:00.000Z', /^\d\d\.00\.00$/],
  ['another day: with the day', '2026-11-20T03:00:00.000Z', /^(19|20|21) Nov \d\d\.00$/],
  ['another year: with the year', '2025-11-20T03:00:00.000Z', /^(19|20|21) Nov 2025 \d\d\.00$/],
])('%s', (_, at, shown) => {
  expect(savedTime(at, NOW)).toMatch(shown);
});

test('the later of two times', () => {
  expect(later('2026-11-20T03:00:00.000Z', NOW)).toBe(NOW);
  expect(later(NOW, '2026-11-20T03:00:00.000Z')).toBe(NOW);
});
