import { expect, test } from 'vitest';
import { toRubricFile } from '#core/rubric/to-file.ts';
import { SHIPPED, shippedRubric, textOf } from '../../rubrics/shipped.ts';

test.each(SHIPPED)('%s comes out as the very file it came from', (name) => {
  const file = toRubricFile(shippedRubric(name));
  expect(file.name).toBe(`${name}.json`);
  expect(file.text).toBe(textOf(`${name}.json`));
});
