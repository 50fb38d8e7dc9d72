import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { rowHeight } from '#exchange/book/row-height.ts';
import { writeBook } from '#exchange/book/write.ts';

describe('the height of a row', () => {
  test('is left alone where one line is enough', () => {
    expect(rowHeight(['Dinas Kesehatan', null], [40, 8])).toBe('');
  });

  test('fits the longest text, by words and by line breaks', () => {
    expect(rowHeight(['satu dua tiga', 'empat'], [6, 40])).toBe(' ht="45"');
    expect(rowHeight(['satu\ndua'], [40])).toBe(' ht="30"');
    expect(rowHeight(['sangatpanjangsekali'], [8])).toBe(' ht="45"');
  });

  test('is never more than a row may have', () => {
    expect(rowHeight(['kata '.repeat(500)], [8])).toBe(' ht="409"');
  });

  test('stands in the file, and none is said to be set by hand', () => {
    const text = 'Pemetaan kompetensi, pengganti, dan rencana pelatihan';
    const column = { width: 20, holds: 'text', choices: [] } as const;
    const bytes = writeBook([
      {
        name: 'Baris',
        columns: [{ ...column, head: 'Inisiatif' }],
        rows: [[{ is: 'text', text }], [{ is: 'text', text: 'pendek' }]],
      },
    ]);
    const xml = strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect(xml).toContain('<row r="2" ht="60">');
    expect(xml).toContain('<row r="3">');
    expect(xml).not.toContain('customHeight');
  });
});
