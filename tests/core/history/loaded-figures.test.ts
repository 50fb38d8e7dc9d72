import { describe, expect, test } from 'vitest';
import type { Dataset, DatasetKind, DatasetRow } from '#core/history/dataset.ts';
import { countedResults, type CountedResult } from '#core/history/counted-result.ts';
import { averagesFor, loadedIndex, meansOf } from '#core/history/government-years.ts';
import { measureOfDataset, measureOfRubric } from '#core/history/measure.ts';
import { pairGroups, pairsFrom } from '#core/history/pairs.ts';
import { pointOf, readExact, subjectsOf } from '#core/history/subjects.ts';
import { fromDecimal, fromInteger, ratio } from '#core/lib/ratio.ts';
import { from, LOCAL, outcome, PEMDA, row } from './results.ts';

const HERE = 'Kabupaten Uji';

let line = 0;
function figure(change: Partial<DatasetRow>): DatasetRow {
  line += 1;
  return {
    line,
    name: '',
    code: '',
    kind: '',
    year: 2024,
    item: '',
    score: '2.5',
    self: null,
    parts: {},
    band: '',
    note: '',
    ...change,
  };
}

const set = (
  kind: DatasetKind,
  rows: readonly Partial<DatasetRow>[],
  change: Partial<Dataset> = {},
): Dataset => ({
  id: `set ${kind}`,
  kind,
  name: 'Tabel',
  source: '',
  instrument: 'SPBE',
  rubric: null,
  fileName: 'tabel.csv',
  addedAt: '2026-01-01T00:00:00.000Z',
  rows: rows.map(figure),
  ...change,
});

function counted(...list: readonly Parameters<typeof outcome>[]): readonly CountedResult[] {
  const open = list.map((one) => from(outcome(...one)));
  return countedResults({ open, closed: [] }, new Set(), [], null, []).results;
}

describe('with what a value was measured', () => {
  test('is the instrument here, else the name, else nothing but the set itself', () => {
    const named = { id: 'x', instrument: '  SPBE  2024 ', rubric: null };
    expect(measureOfDataset(named)).toBe('name:spbe 2024');
    expect(measureOfDataset({ ...named, instrument: ' ' })).toBe('set:x');
    expect(measureOfDataset({ ...named, rubric: LOCAL })).toBe(measureOfRubric(LOCAL.digest));
  });

  test.each([
    ['3', fromInteger(3)],
    ['2.4', ratio(12n, 5n)],
    ['61/25', ratio(61n, 25n)],
  ])('%s is exact', (text, value) => {
    expect(readExact(text)).toEqual(value);
  });
});

describe('pairs of a claim and what others made of it', () => {
  test('come from final results of whole instruments', () => {
    const results = counted(
      ['Dinas A', 2024, '3'],
      ['Dinas B', 2024, '3', { scope: true }],
      ['Dinas C', 2024, '3', { stage: 'interim' }],
    );
    expect(pairsFrom(results, [])).toEqual([
      {
        unit: 'agency',
        measure: measureOfRubric(LOCAL.digest),
        name: 'Dinas A',
        year: 2024,
        self: fromInteger(4),
        external: fromInteger(3),
      },
    ]);
  });

  test('come from loaded figures that have both, of the thing they are about', () => {
    const both = { self: '3', score: '2' };
    const names = (one: Dataset) => pairsFrom([], [one]).map(({ unit, name }) => [unit, name]);
    const rows = [
      { ...both, name: 'A' },
      { ...both, name: 'B', item: '7' },
      { name: 'C' },
      { ...both, score: null },
      { ...both, year: null },
    ];
    expect(names(set('agencies', rows))).toEqual([['agency', 'A']]);
    expect(names(set('government', rows))).toEqual([['government', 'A']]);
    expect(names(set('indicators', rows))).toEqual([['indicator', '7']]);
    expect(names(set('context', rows))).toEqual([]);
  });

  test('teach each other only within one measure and one sort of thing', () => {
    const both = { self: '3', score: '2' };
    const pairs = pairsFrom(
      [],
      [
        set('agencies', [
          { ...both, name: 'A' },
          { ...both, name: 'B' },
        ]),
        set('agencies', [{ ...both, name: 'C' }], { instrument: 'Lain' }),
        set('government', [{ ...both, name: 'D' }]),
      ],
    );
    expect(
      pairGroups(pairs).map(({ unit, measure, pairs: own }) => [
        unit,
        measure,
        own.map(({ name }) => name),
      ]),
    ).toEqual([
      ['agency', 'name:spbe', ['A', 'B']],
      ['agency', 'name:lain', ['C']],
      ['government', 'name:spbe', ['D']],
    ]);
    expect(pairGroups([])).toEqual([]);
  });
});

describe('agencies through the years', () => {
  test('a result stands with what was agreed, else with the claim; unfinished with nothing', () => {
    const [final, claim] = counted(
      ['Dinas A', 2024, '61/25'],
      ['Dinas B', 2024, '3', { stage: 'provisional', final: null }],
    );
    expect(final && pointOf(final)).toMatchObject({
      value: ratio(61n, 25n),
      stage: 'final',
      of: null,
    });
    expect(claim && pointOf(claim)).toMatchObject({ value: fromInteger(4), stage: 'provisional' });
    expect(final && pointOf({ ...final, final: null })).toBeNull();
    expect(claim && pointOf({ ...claim, claimed: null })).toBeNull();
  });

  test('have their loaded figures too; who is not in the roster stands apart, once', () => {
    const datasets = [
      set('agencies', [
        { name: 'Dinas A', score: '1', note: 'lama' },
        { name: 'Dinas B', score: '2' },
        { name: 'Dinas  b', score: '3', year: 2025 },
        { name: 'Dinas C', code: '9', score: '4' },
        { name: 'Dinas D', code: ' 9 ', score: '5', year: 2025 },
        { name: 'Dinas A', item: '7' },
        { name: 'Dinas A', year: null },
        { name: 'Dinas A', score: null },
      ]),
      set('government', [{ name: 'Dinas A' }]),
    ];
    const results = counted(['Dinas A', 2025, '3']);
    const { listed, unlisted } = subjectsOf(
      HERE,
      [row('a', 'Dinas A'), row('z', 'Dinas Z')],
      results,
      datasets,
    );
    expect(
      listed.map(({ id, name, points }) => [id, name, points.map(({ year }) => year)]),
    ).toEqual([
      ['a', 'Dinas A', [2025, 2024]],
      ['z', 'Dinas Z', []],
    ]);
    expect(listed[0]?.points[1]).toMatchObject({
      stage: 'loaded',
      value: fromInteger(1),
      note: 'lama',
      source: 'set agencies',
    });
    expect(
      unlisted.map(({ id, name, line: own, points }) => [id, name, own, points.length]),
    ).toEqual([
      ['nama:dinas b', 'Dinas B', null, 2],
      ['kode:9', 'Dinas C', null, 2],
    ]);
  });
});

describe('a government through the years', () => {
  test('means are of final results of whole instruments, by year and measure', () => {
    const results = counted(
      ['Dinas A', 2024, '3'],
      ['Dinas B', 2024, '2'],
      ['Dinas C', 2024, '5', { scope: true }],
      ['Dinas D', 2024, '5', { stage: 'interim' }],
      ['Dinas E', 2025, '4'],
      ['Dinas F', 2025, '1', { rubric: PEMDA }],
    );
    const { unlisted } = subjectsOf(HERE, [], results, [
      set('agencies', [{ name: 'Dinas A', score: '9' }]),
    ]);
    const invited = (year: number): number | null => (year === 2024 ? 7 : null);
    expect(
      meansOf(unlisted, invited).map(({ year, measure, value, of }) => [year, measure, value, of]),
    ).toEqual([
      [2024, measureOfRubric(LOCAL.digest), ratio(5n, 2n), { counted: 2, all: 7 }],
      [2025, measureOfRubric(LOCAL.digest), fromInteger(4), { counted: 1, all: 1 }],
      [2025, measureOfRubric(PEMDA.digest), fromInteger(1), { counted: 1, all: 1 }],
    ]);
  });

  test('its loaded index is that of its own figures and its row among many; alike ones once', () => {
    const sets = [
      set('government', [
        { name: ' ', score: '2' },
        { name: 'Kabupaten Lain', score: '1' },
      ]),
      set('context', [
        { name: HERE, score: '2.0' },
        { name: HERE, score: '3', year: 2025 },
        { name: HERE, score: '9', item: '1' },
        { name: ' ', score: '8' },
        { name: 'Nasional', score: '7' },
      ]),
      set('agencies', [{ name: HERE, score: '6' }]),
    ];
    expect(loadedIndex(sets, HERE).map(({ year, value }) => [year, value])).toEqual([
      [2024, fromDecimal('2')],
      [2025, fromInteger(3)],
    ]);
    const differing = loadedIndex(
      [
        set('government', [
          { name: '', score: '2' },
          { name: '', score: '3' },
        ]),
      ],
      HERE,
    );
    expect(differing).toHaveLength(2);
  });

  test('averages beside it are those of all and of its own kind', () => {
    const rows = ['Nasional', 'Provinsi', 'Kabupaten', ' Pemerintah Kota ', 'Kabupaten Lain'].map(
      (name) => ({ name, kind: 'Rata-rata' }),
    );
    const names = (government: string) =>
      averagesFor([set('context', rows)], government).map(({ name }) => name);
    expect(names(HERE)).toEqual(['Nasional', 'Kabupaten']);
    expect(names('Kota Uji')).toEqual(['Nasional', 'Pemerintah Kota']);
    expect(names('Provinsi Uji')).toEqual(['Nasional', 'Provinsi']);
    const twice = averagesFor([set('context', [...rows, ...rows])], HERE);
    expect(twice.map(({ points }) => points.length)).toEqual([1, 1]);
  });

  test('its results are what counts of them; the rest is only counted', () => {
    const open = [
      from(outcome('Dinas A', 2024, '3')),
      from(outcome('Dinas B', 2024, '3'), 'none'),
      from(outcome('Dinas C', 2024, '3'), 'new'),
      from(
        outcome('Dinas D', 2024, '3', {
          agency: { name: 'D', shortName: '', code: '', government: ' Kota Lain ' },
        }),
      ),
    ];
    const [aside] = open;
    const sources = { open, closed: open.slice(0, 2) };
    const found = countedResults(sources, new Set(), [], null, []);
    expect(found).toMatchObject({
      governments: [HERE, 'Kota Lain'],
      government: HERE,
      unsigned: 1,
      aside: 0,
      closed: 2,
    });
    expect(found.results.map(({ agency, unknownKey }) => [agency.name, unknownKey])).toEqual([
      ['Dinas A', false],
      ['Dinas C', true],
    ]);
    const other = countedResults(
      sources,
      new Set([aside?.outcome.id ?? '']),
      [],
      ' kota  LAIN',
      [],
    );
    expect(other.results.map(({ agency }) => agency.name)).toEqual(['D']);
    expect(countedResults(sources, new Set([aside?.outcome.id ?? '']), [], null, []).aside).toBe(1);
    const own = (list: readonly string[]) =>
      countedResults(sources, new Set(), [], null, list).government;
    expect([own(['Kota Lain']), own(['Kabupaten Baru']), own([])]).toEqual([
      'Kota Lain',
      'Kabupaten Baru',
      HERE,
    ]);
    expect(own(['', 'Kabupaten Baru', 'Kota Lain'])).toBe('Kota Lain');
  });
});
