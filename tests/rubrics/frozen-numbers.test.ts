import { expect, test } from 'vitest';
import { numbersOf } from './numbers-of.ts';
import { frozenNumbers, SHIPPED, shippedRubric } from './shipped.ts';

test.each(SHIPPED)('the numbers of %s are those of its source', (name) => {
  expect(numbersOf(shippedRubric(name))).toBe(frozenNumbers(name));
});
