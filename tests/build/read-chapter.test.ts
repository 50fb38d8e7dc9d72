import { expect, test } from 'vitest';
import type { GuideBlock } from '#core/guide/chapter.ts';
import { anchorOf, readChapter } from '../../build/guide/read-chapter.ts';
import { readContents } from '../../build/guide/read-contents.ts';

const TAKEN: GuideBlock = { kind: 'picture', src: 'p', alt: 'Layar', width: 2, height: 1 };
const read = (markdown: string) => readChapter('bab', markdown, () => TAKEN);
const blocks = (markdown: string) => read(`# Bab\n\n${markdown}`).sections[0]?.blocks;

test('headings become sections with the anchors of a forge', () => {
  const { title, sections } = read('# Judul\n\nAwal.\n\n## Bila "gagal"?\n\n### Tiga: `kode`\n');
  expect(title).toBe('Judul');
  expect(sections.map(({ anchor, depth, title: name }) => [anchor, depth, name])).toEqual([
    ['', 1, 'Judul'],
    ['bila-gagal', 2, 'Bila "gagal"?'],
    ['tiga-kode', 3, 'Tiga: kode'],
  ]);
  expect(anchorOf('Sarana dan SDM TIK')).toBe('sarana-dan-sdm-tik');
});

test('words keep their kinds, and lines that only the editor broke are one', () => {
  expect(blocks('Satu\n**dua** _tiga_ `empat` a\\*b.')).toEqual([
    {
      kind: 'paragraph',
      parts: [
        'Satu ',
        { kind: 'strong', parts: ['dua'] },
        ' ',
        { kind: 'emphasis', parts: ['tiga'] },
        ' ',
        { kind: 'code', text: 'empat' },
        ' a*b.',
      ],
    },
  ]);
});

test('links to chapters stay, what lies beside the guide is only named', () => {
  expect(blocks('[A](lain.md) [B](lain.md#atas) [C](#sini) [D](../x.md)')).toEqual([
    {
      kind: 'paragraph',
      parts: [
        { kind: 'chapter', chapter: 'lain', anchor: '', parts: ['A'] },
        ' ',
        { kind: 'chapter', chapter: 'lain', anchor: 'atas', parts: ['B'] },
        ' ',
        { kind: 'chapter', chapter: 'bab', anchor: 'sini', parts: ['C'] },
        ' D',
      ],
    },
  ]);
});

test('lists hold lists, tables hold cells, a picture stands alone', () => {
  expect(blocks('3. satu\n   - dalam\n4. dua\n')).toMatchObject([
    { kind: 'list', start: 3, items: [[{}, { kind: 'list', start: null }], [{}]] },
  ]);
  expect(blocks('| A | B |\n|---|---|\n| a \\| c | |\n')).toEqual([
    { kind: 'table', head: [['A'], ['B']], rows: [[['a | c'], []]] },
  ]);
  expect(blocks('![Layar](p.webp)')).toEqual([TAKEN]);
});

test.each([
  ['an address elsewhere', '[x](https://contoh.invalid)'],
  ['HTML', '<b>x</b>'],
  ['a block of HTML', '<div>\nx\n</div>'],
  ['a quotation', '> x'],
  ['a block of code', '```\nx\n```'],
  ['an entity', 'a &lt; b'],
  ['a picture without words', '![](p.webp)'],
  ['a picture among words', 'a ![x](p.webp) b'],
  ['a second title', '# Lagi'],
  ['the same heading twice', '## A\n\n## A'],
  ['a heading too deep', '## A\n\n#### B'],
])('%s is refused', (_, markdown) => {
  expect(() => blocks(markdown)).toThrow();
});

test('a chapter without a title is refused', () => {
  expect(() => read('## Langsung')).toThrow();
  expect(() => read('Kata di depan.\n\n# Judul')).toThrow(/before its title/);
  expect(() => read('')).toThrow();
});

test('the contents are the headings and lists of the README', () => {
  const markdown =
    '# P\n\nKata.\n\n## Umum\n\n1. [Mulai](mulai.md)\n2. [B](b.md): bagi `dua` orang\n';
  expect(readContents(markdown)).toEqual([
    {
      title: 'Umum',
      entries: [
        { chapter: 'mulai', title: 'Mulai', about: '' },
        { chapter: 'b', title: 'B', about: 'bagi dua orang' },
      ],
    },
  ]);
  expect(() => readContents('## U\n\n- tanpa tautan\n')).toThrow();
});
