import { describe, expect, test } from 'vitest';
import type { Guide, GuideBlock } from '#core/guide/chapter.ts';
import { plainBlock } from '#core/guide/plain-text.ts';
import { indexGuide, searchGuide } from '#core/guide/search.ts';

const words = (text: string): GuideBlock => ({ kind: 'paragraph', parts: [text] });

function guide(
  ...sections: readonly (readonly [title: string, ...texts: readonly string[]])[]
): Guide {
  return {
    groups: [],
    chapters: [
      {
        name: 'bab',
        title: 'Bab',
        sections: sections.map(([title, ...texts], at) => ({
          anchor: at === 0 ? '' : title.toLowerCase(),
          depth: at === 0 ? 1 : 2,
          title,
          blocks: texts.map(words),
        })),
      },
    ],
  };
}

describe('what a reader hears of a block', () => {
  test('is its words without their kinds, one text for each item, row and picture', () => {
    const parts = [
      'Tekan ',
      { kind: 'strong', parts: [{ kind: 'emphasis', parts: ['Simpan'] }] },
      ' lalu ',
      { kind: 'code', text: 'Ctrl' },
      { kind: 'chapter', chapter: 'x', anchor: '', parts: ['.'] },
    ] as const;
    expect(plainBlock({ kind: 'paragraph', parts })).toEqual(['Tekan Simpan lalu Ctrl.']);
    const items = [[words('satu'), words('dua')], [words('tiga')]];
    expect(plainBlock({ kind: 'list', start: 1, items })).toEqual(['satu', 'dua', 'tiga']);
    const table = { kind: 'table', head: [['A'], ['B']], rows: [[['1'], ['2']]] } as const;
    expect(plainBlock(table)).toEqual(['A · B', '1 · 2']);
    const picture = { kind: 'picture', src: 'x.png', alt: 'Layar', width: 1, height: 1 } as const;
    expect(plainBlock(picture)).toEqual(['Layar']);
  });
});

describe('what is shown of a section that was found', () => {
  const index = indexGuide(
    guide(
      ['Bab', 'Pembuka.'],
      ['Nilai', 'Berkas dikirim.', 'Berkas cadangan dikirim lewat cadangan.', 'Lain.'],
      ['Cadangan', 'Tidak ada kata itu.'],
    ),
  );

  test('is the text that holds most of the words, with each of them marked', () => {
    const [hit] = searchGuide(index, 'berkas cadangan');
    expect(hit).toMatchObject({
      chapter: 'bab',
      anchor: 'nilai',
      title: 'Nilai',
      chapterTitle: 'Bab',
    });
    expect(hit?.text).toBe('Berkas cadangan dikirim lewat cadangan.');
    expect(hit?.marks.map(({ from, to }) => hit.text.slice(from, to))).toEqual([
      'Berkas',
      'cadangan',
      'cadangan',
    ]);
  });

  test('is the first text, unmarked, where only the heading has the word', () => {
    const hits = searchGuide(index, 'cadangan');
    expect(hits.map(({ title }) => title)).toEqual(['Cadangan', 'Nilai']);
    expect(hits[0]).toMatchObject({ text: 'Tidak ada kata itu.', marks: [] });
    const bare = searchGuide(indexGuide(guide(['Bab'], ['Sandi'])), 'sandi');
    expect(bare).toMatchObject([{ title: 'Sandi', text: '', marks: [] }]);
  });

  test('empty words do not count, unless there are no others', () => {
    expect(searchGuide(index, 'bagaimana cara dikirim').map(({ title }) => title)).toEqual([
      'Nilai',
    ]);
    const only = indexGuide(guide(['Bab', 'Cara lain.'], ['Isi', 'Tidak.']));
    expect(searchGuide(only, 'cara').map(({ title }) => title)).toEqual(['Bab']);
    expect(searchGuide(index, '')).toEqual([]);
    expect(searchGuide(index, '?!')).toEqual([]);
  });

  test('a section that says a word more often stands before one that says it once', () => {
    const often = indexGuide(guide(['Bab'], ['Satu', 'kunci'], ['Dua', 'kunci kunci']));
    expect(searchGuide(often, 'kunci').map(({ title }) => title)).toEqual(['Dua', 'Satu']);
    const whole = indexGuide(guide(['Bab'], ['Satu', 'kuncian'], ['Dua', 'kunci']));
    expect(searchGuide(whole, 'kunci').map(({ title }) => title)).toEqual(['Dua', 'Satu']);
  });
});
