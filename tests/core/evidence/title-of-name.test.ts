import fc from 'fast-check';
import { expect, test } from 'vitest';
import { titleOfName } from '#core/evidence/title-of-name.ts';

test.each([
  ['SK_Bupati_No_12.pdf', 'SK Bupati No 12'],
  ['  Notula   rapat .docx', 'Notula rapat'],
  ['Perbup 12.2024', 'Perbup 12.2024'],
  ['Perbup No. 12 Tahun 2024.tar.gz', 'Perbup No. 12 Tahun 2024.tar'],
  ['laporan akhir', 'laporan akhir'],
  ['film.mp4', 'film'],
  ['arsip.7z', 'arsip'],
  ['.pdf', '.pdf'],
  ['__.jpg', '.jpg'],
  ['', ''],
])('%j becomes %j', (name, title) => {
  expect(titleOfName(name)).toBe(title);
});

test('whatever the name: no outer or double spaces, and empty only when there is nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (name) => {
      const title = titleOfName(name);
      expect(title).toBe(title.replace(/[\s_]+/gu, ' ').trim());
      expect(title === '').toBe(name.replace(/[\s_]+/gu, '') === '');
    }),
  );
});
