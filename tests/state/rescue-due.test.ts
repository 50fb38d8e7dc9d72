import { expect, test } from 'vitest';
import { rescueIsDue } from '#state/save-rescue.ts';

test.each([
  ['', true],
  ['2026-01-05T01:00:00.000Z', false],
  ['2025-12-30T01:00:01.000Z', false],
  ['2025-12-29T00:00:00.000Z', true],
])('a copy of "%s" is due: %s', (last, due) => {
  expect(rescueIsDue(last, '2026-01-05T01:00:01.000Z')).toBe(due);
});
