import { describe, expect, test } from 'vitest';
import type { Rubric } from '#core/rubric/types.ts';
import { digestOfJson } from '#exchange/bytes/digest.ts';
import { dataOf, SHIPPED } from '../../rubrics/shipped.ts';
import { bookBytes, readBook } from './files.ts';

describe.each(SHIPPED)('%s', (name) => {
  const json = dataOf(name) as Rubric;
  const bytes = bookBytes(json);

  test('comes back from its workbook as it was', () => {
    const book = readBook(bytes);
    expect(book.problems).toEqual([]);
    expect(book.data).toEqual(json);
    expect(digestOfJson(book.data)).toBe(digestOfJson(json));
  });

  test('gives the same bytes again', () => {
    expect(bookBytes(dataOf(name) as Rubric)).toEqual(bytes);
  });
});
