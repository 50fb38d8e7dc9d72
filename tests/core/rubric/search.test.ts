import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, marksIn } from '#core/lib/fold.ts';
import { queryWords, searchRubric } from '#core/rubric/search.ts';
import { placedIndicators } from '#core/rubric/walk.ts';
import { LIMA, SHIPPED, shippedRubric, SPBE } from '../../rubrics/shipped.ts';
import { groupOf, indicatorOf, rubricOf } from '../../support/rubrics.ts';

const marked = (text: string, words: readonly string[]): readonly string[] =>
  marksIn(text, words).map(({ from, to }) => text.slice(from, to));

describe('folding and marking', () => {
  test.each([
    ['Évaluasi RÉVIU', 'evaluasi reviu'],
    ['e\u0301valuasi', 'evaluasi'],
    ['', ''],
  ])('%s is read as %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  test.each([
    ['Reviu dan évaluasi yang direviu', ['reviu', 'evaluasi'], ['Reviu', 'évaluasi', 'reviu']],
    ['SPBE-SPBE', ['spbe'], ['SPBE', 'SPBE']],
    ['arsitektur', ['arsi', 'sitek'], ['arsitek']],
    ['arsitektur', ['arsi', 'tektur'], ['arsitektur']],
    ['aaaa', ['aa'], ['aaaa']],
    ['😀 tanda 😀', ['tanda'], ['tanda']],
    ['tidak ada', ['reviu'], []],
  ])('in "%s", %j marks %j', (text, words, found) => {
    expect(marked(text, words)).toEqual(found);
  });

  test('whatever the text: every mark reads as a word, in order, without overlap', () => {
    const word = fc.string({
      minLength: 1,
      maxLength: 3,
      unit: fc.constantFrom('a', 'b', 'é', 'Á'),
    });
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'b', 'é', 'Á', ' ', '😀') }),
        word,
        (text, one) => {
          const marks = marksIn(text, [fold(one)]);
          expect(marks.length > 0).toBe(fold(text).includes(fold(one)));
          marks.forEach(({ from, to }, at) => {
            expect(fold(text.slice(from, to))).toContain(fold(one));
            expect(from).toBeGreaterThan(marks[at - 1]?.to ?? -1);
          });
        },
      ),
    );
  });
});

const SMALL = rubricOf([
  groupOf('g', '100', [
    {
      ...indicatorOf('k1'),
      title: 'Arsitektur',
      levels: [
        { level: 1, summary: 'belum ada', criteria: [], evidence: [] },
        {
          level: 2,
          summary: 'sudah ada',
          criteria: [{ id: 'k1.2.a', text: 'Kebijakan direviu', dependsOn: 'kabupaten' }],
          evidence: [{ id: 'k1.2.e1', text: 'Laporan', required: true, must: ['bertanggal'] }],
        },
      ],
      goodEvidence: ['Berita acara'],
      badEvidence: ['Undangan'],
      basis: ['Perpres 95/2018'],
      notes: ['Lihat pula Pedoman'],
      owners: ['Bappeda'],
      coverage: { of: 'aplikasi', note: 'katalog' },
      notApplicableWhen: 'tanpa peladen',
      repeat: { code: 'K9', position: 1, of: 2, subject: 'perizinan' },
      external: {
        index: 'EPSS',
        publisher: 'BPS',
        min: '1',
        max: '5',
        bands: [],
        note: 'rancangan',
      },
    },
    indicatorOf('k2'),
  ]),
]);

/** Texts are read once per instrument, hence a fresh one for every question. */
function placesOf(query: string): readonly string[] {
  return searchRubric(structuredClone(SMALL), query).flatMap(({ placed, texts }) =>
    texts.map(({ field, level }) =>
      [placed?.indicator.id ?? '-', field, level ?? ''].join(' ').trim(),
    ),
  );
}

describe('searching', () => {
  test.each([
    ['arsitektur', ['k1 title']],
    ['K2', ['k2 title', 'k2 question']],
    ['DIREVIU', ['k1 criterion 2']],
    ['kabupaten', ['k1 criterion 2']],
    ['laporan', ['k1 evidence 2']],
    ['bertanggal', ['k1 evidence 2']],
    ['sudah', ['k1 level 2']],
    ['berita', ['k1 good']],
    ['undangan', ['k1 bad']],
    ['perpres', ['k1 basis']],
    ['pedoman', ['k1 note']],
    ['bappeda', ['k1 owners']],
    ['katalog', ['k1 coverage']],
    ['peladen', ['k1 not-applicable']],
    ['perizinan', ['k1 repeat']],
    ['bps', ['k1 external']],
    ['contoh', ['- title']],
    ['kelompok', ['- group']],
    ['uji', ['- description']],
    ['', []],
    ['   ', []],
    ['tidakadayangbegini', []],
  ])('"%s" is found at %j', (query, places) => {
    expect(placesOf(query)).toEqual(places);
  });

  test('every word must stand somewhere in the same indicator', () => {
    expect(placesOf('arsitektur laporan')).toEqual(['k1 title', 'k1 evidence 2']);
    expect(placesOf('arsitektur k2')).toEqual([]);
  });

  test('where one text holds all words, only such texts are shown', () => {
    expect(placesOf('kebijakan direviu')).toEqual(['k1 criterion 2']);
    expect(placesOf('ada')).toEqual(['k1 level 1', 'k1 level 2']);
    expect(placesOf('sudah ada')).toEqual(['k1 level 2']);
  });

  test('words are compared folded, each once', () => {
    expect(queryWords('  Réviu reviu  SPBE ')).toEqual(['reviu', 'spbe']);
  });

  test.each(SHIPPED)('%s: every indicator is found by its own code and title', (name) => {
    const rubric = shippedRubric(name);
    for (const { indicator } of placedIndicators(rubric)) {
      const found = searchRubric(rubric, `${indicator.code} ${indicator.title}`);
      expect(found.some(({ placed }) => placed?.indicator.id === indicator.id)).toBe(true);
    }
  });

  test('sources and ratification are found in the instrument itself', () => {
    const about = (name: string, query: string) =>
      searchRubric(shippedRubric(name), query).find(({ placed }) => placed === null);
    expect(about(SPBE, 'Bandar Lampung')?.texts.map(({ field }) => field)).toContain('source');
    expect(about(LIMA, 'ambang angka')?.texts.map(({ field }) => field)).toContain('ratification');
  });
});
