import { expect, test } from 'vitest';
import type { Guide, GuideSection } from '#core/guide/chapter.ts';
import { indexGuide, searchGuide } from '#core/guide/search.ts';
import { wordForms } from '#core/guide/word-forms.ts';

const section = (title: string, depth: 1 | 2, ...texts: readonly string[]): GuideSection => ({
  anchor: depth === 1 ? '' : title.toLowerCase(),
  depth,
  title,
  blocks: texts.map((text) => ({ kind: 'paragraph', parts: [text] })),
});

const GUIDE: Guide = {
  groups: [],
  chapters: [
    {
      name: 'kirim',
      title: 'Mengirim penilaian',
      sections: [
        section('Mengirim penilaian', 1, 'Sekali jalan.'),
        section('Pernyataan', 2, 'Kepala menandatangani. Sesudahnya berkas siap dikirim.'),
      ],
    },
    {
      name: 'cadangan',
      title: 'Membuat cadangan',
      sections: [
        section('Membuat cadangan', 1, 'Cadangan dibaca ulang.'),
        section('Memulihkan', 2, 'Pilih berkas. Café dibaca cafe.'),
        {
          ...section('Sandi', 2),
          blocks: [
            {
              kind: 'table',
              head: [['Kata'], ['Arti']],
              rows: [[[{ kind: 'strong', parts: ['sandi'] }], ['rahasia']]],
            },
            { kind: 'picture', src: 'x', alt: 'Kotak kata sandi', width: 1, height: 1 },
          ],
        },
      ],
    },
  ],
};

const index = indexGuide(GUIDE);
const found = (question: string): readonly string[] =>
  searchGuide(index, question).map(({ title }) => title);

test('the beginning of a word finds it, headings before texts', () => {
  expect(found('cadang')).toEqual(['Membuat cadangan']);
  expect(found('kirim')).toEqual(['Mengirim penilaian', 'Pernyataan']);
});

test('the middle of a word finds nothing', () => {
  expect(found('dangan')).toEqual([]);
  expect(found('ilih')).toEqual([]);
});

test('what stands before a word does not matter', () => {
  expect(found('pulih')).toEqual(['Memulihkan']);
  expect(found('tanda')).toEqual(['Pernyataan']);
});

test('all words are wanted; where that is too much, the most of them', () => {
  expect(found('berkas kepala')).toEqual(['Pernyataan']);
  expect(found('berkas rahasia')).toEqual(['Pernyataan', 'Memulihkan', 'Sandi']);
});

test('words that say nothing are not looked for, unless there are no others', () => {
  expect(found('bagaimana cara memulihkan')).toEqual(['Memulihkan']);
  expect(found('yang')).toEqual([]);
});

test('case and accents do not matter, nor does nothing at all', () => {
  expect(found('CAFÉ')).toEqual(['Memulihkan']);
  expect(found('cafe')).toEqual(['Memulihkan']);
  expect(found('')).toEqual([]);
  expect(found(' ?! ')).toEqual([]);
});

test('cells of tables and words of pictures are read too', () => {
  expect(found('rahasia')).toEqual(['Sandi']);
  expect(found('kotak')).toEqual(['Sandi']);
});

test('a hit shows the text that holds most of the words, each marked whole', () => {
  const [hit] = searchGuide(index, 'siap kirim');
  const marked = hit?.marks.map(({ from, to }) => hit.text.slice(from, to));
  expect(marked).toEqual(['siap', 'dikirim']);
});

test.each([
  ['mengirim', 'kirim'],
  ['menyusun', 'susun'],
  ['memulihkan', 'pulihkan'],
  ['menandai', 'tandai'],
  ['pengesahan', 'esahan'],
  ['dikirim', 'kirim'],
  ['terkirim', 'kirim'],
])('%s may have been %s', (word, form) => {
  expect(wordForms(word)).toContain(form);
  expect(wordForms(word)[0]).toBe(word);
});

test('what is left must still be a word', () => {
  expect(wordForms('dia')).toEqual(['dia']);
  expect(wordForms('meja')).toEqual(['meja']);
});
