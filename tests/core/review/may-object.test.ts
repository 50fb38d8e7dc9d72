import { expect, test } from 'vitest';
import { mayObject } from '#core/review/may-object.ts';

const interim = { stage: 'interim', objectUntil: '2026-11-22' } as const;

test.each([
  ['an interim result before its last day', interim, '2026-11-21', true],
  ['on its last day', interim, '2026-11-22', true],
  ['after it', interim, '2026-11-23', false],
  ['an interim result that names no day', { ...interim, objectUntil: null }, '2026-11-23', true],
  ['a final result', { stage: 'final', objectUntil: null } as const, '2026-11-21', false],
] as const)('%s', (_, final, today, may) => {
  expect(mayObject(final, today)).toBe(may);
});
