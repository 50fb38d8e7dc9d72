import { expect, test } from 'vitest';
import { usualVintage } from '#core/invest/initiative/usual-vintage.ts';

const of = (vintage: string | null) => ({
  budgetCode: vintage === null ? null : { code: '2.16.01', name: 'x', vintage },
});

test('the list most initiatives are written in; those without a code do not count', () => {
  expect(usualVintage([of(null), of(null), of('b'), of('a'), of('b')])).toBe('b');
});

test('among equals the first by its id, and none without any code', () => {
  expect(usualVintage([of('b'), of('a')])).toBe('a');
  expect(usualVintage([of(null)])).toBe('');
});
