import { describe, expect, test } from 'vitest';
import { contextOf, contextYears } from '#core/history/context.ts';
import { countedResults } from '#core/history/counted-result.ts';
import { datasetTable } from '#core/history/dataset-kinds.ts';
import { scaleBounds } from '#core/history/expected-external.ts';
import type { Instrument } from '#core/history/instrument.ts';
import { levelsByUnit, unitsNamed } from '#core/history/levels-by-unit.ts';
import { levelColumns, printedDifference } from '#core/history/levels-table.ts';
import type { AssessmentId, Digest } from '#core/lib/ids.ts';
import { yearsView } from '#core/history/years-view.ts';
import { blankPeriod } from '#core/period/draft.ts';
import { expectTold } from '../../support/told.ts';
import { agencyRow } from '../period/sample.ts';
import { rowWith, setWith } from './published.ts';
import { from, LOCAL, outcome, PEMDA, row } from './results.ts';

const HOME = 'Kabupaten Uji';
const INSTRUMENT: Instrument = {
  title: 'Lokal',
  version: '1.0.0',
  digits: 2,
  readsRounded: true,
  bounds: scaleBounds(0, 5),
  ofGovernments: false,
};

/** Ids of their own, the same in every run. */
const named = (at: number) => ({
  id: String(at).padStart(64, 'e') as Digest,
  assessment: `01930000-0000-7000-9000-${String(at).padStart(12, '0')}` as AssessmentId,
});

const published = (name: string, year: number | null, score: string | null, kind = '') =>
  rowWith({ name, year, score, kind, parts: score === null ? {} : { tata: score, layanan: '2' } });

/** Five kabupaten, of which one twice and one without a figure; two cities; averages. */
const NATION = {
  rows: [
    published('Pemerintah Kab. Satu', 2023, '3.1'),
    published('Pemerintah Kab. Dua', 2023, '2.4'),
    published('Pemerintah Kab. Tiga', 2023, '2.4'),
    published('Pemerintah Kab. Empat', 2023, null),
    published('Pemerintah Kab. Lima', 2023, '4'),
    published('Pemerintah Kab. Lima', 2023, '1'),
    published('Pemerintah Kota Enam', 2023, '3.9'),
    published('Provinsi Tujuh', 2022, '3'),
    published('Rata-rata kabupaten', 2021, '2.9', 'Rata-rata'),
    published('Pemerintah Kab. Satu', null, '1'),
  ],
};

describe('figures through the years', () => {
  test('where governments stand among those of their kind', () => {
    expect(contextYears(NATION)).toEqual([2023, 2022]);
    const names = [
      'Kabupaten Satu',
      'Kabupaten Dua',
      'Kabupaten Lima',
      'Kabupaten Baru',
      'Kota Enam',
    ];
    expectTold(
      'history/context',
      names.map((name) => ({ name, ...contextOf(NATION, name, 2023, { n: 5n, d: 2n }) })),
    );
  });

  test('one government with results, loaded figures, periods and averages', () => {
    const roster = [
      row('a', 'Dinas Lama', { validTo: 2024 }),
      row('b', 'Dinas Baru', { validFrom: 2025, predecessors: ['a'] }),
      row('c', 'Dinas Lain'),
      row('x', 'Dinas Asing', { government: 'Kabupaten Lain' }),
    ];
    const results = [
      from(outcome('Dinas Lama', 2024, '2', named(1))),
      from(outcome('Dinas Baru', 2025, '3', named(2))),
      from(outcome('Dinas Lain', 2025, '5/2', named(3))),
      from(outcome('Dinas Asing', 2025, '4', named(4))),
    ];
    const government = results[0]?.outcome.agency.government ?? HOME;
    const datasets = [
      setWith({
        id: 'satu',
        kind: 'government',
        instrument: ' SPBE ',
        rows: [
          rowWith({ name: government, year: 2022, score: '2.1', self: '3' }),
          rowWith({ name: 'Rata-rata nasional', kind: 'Rata-rata', year: 2022, score: '2.6' }),
        ],
      }),
      setWith({
        id: 'dua',
        kind: 'agencies',
        instrument: '',
        rows: [rowWith({ name: 'Dinas Lama', year: 2023, score: '6.5', self: '1' })],
      }),
    ];
    const draft = {
      ...blankPeriod('2025'),
      rubric: LOCAL,
      agencies: [
        agencyRow({ id: 'b', name: 'Dinas Baru' }),
        agencyRow({ id: 'c', name: 'Dinas Lain' }),
        agencyRow({ id: 'd', name: 'Dinas Diam' }),
        agencyRow({ id: 'e', name: 'Tidak Diundang', invited: false }),
      ],
    };
    const ground = {
      counted: countedResults({ open: results, closed: [] }, new Set(), roster, null, []),
      roster,
      datasets,
      drafts: [draft, { ...draft, agencies: [] }, blankPeriod('2025')],
      instruments: new Map([
        [LOCAL.digest, INSTRUMENT],
        [PEMDA.digest, { ...INSTRUMENT, ofGovernments: true }],
      ]),
    };
    const view = yearsView(ground);
    expectTold('history/years', { ...view, results: view.results.length });
    const { measures, rosterIsEmpty } = yearsView({
      ...ground,
      roster: [],
      instruments: new Map(),
    });
    expectTold('history/years-unknown', { measures, rosterIsEmpty });
  });
});

describe('levels by unit', () => {
  test('names stand apart by a semicolon, a bar or a line, each once', () => {
    expect(unitsNamed(' Dinas  A;; dinas a | Bagian B\n\nC;')).toEqual([
      'dinas a',
      'Bagian B',
      'C',
    ]);
  });

  test('means are printed without needless noughts, and their difference as they are printed', () => {
    const level = (
      name: string,
      item: string,
      self: string | null,
      score: string | null,
      year = 2024,
    ) => rowWith({ name, item, self, score, year });
    const units = levelsByUnit([
      level('A', '1', '3', '2', 2025),
      level('A', '1', '3', '2'),
      level('A;B', '2', '4', '1'),
      level('A', '3', '1', '1'),
      level('B', '4', null, '1'),
      level('', '5', '1', '1'),
      { ...level('B', '6', '1', '1'), year: null },
    ]);
    expectTold(
      'history/levels',
      units.map((unit) => ({ ...unit, columns: levelColumns(unit) })),
    );
    expect([printedDifference('', '1'), printedDifference('1', '')]).toEqual(['', '']);
    expect(printedDifference('2.6667', '1.3333')).toBe('1.3334');
    expect(printedDifference('10', '0')).toBe('10.0');
    expect(printedDifference('1.5', '0.25')).toBe('1.25');
  });
});

test('a set of figures before it is taken: every cell that says something', () => {
  const hands = {
    at: '2026-11-22T00:00:00.000Z',
    day: '2026-11-22',
    newId: () => 'baru',
    fileName: 'nilai.csv',
    options: { name: ' ', source: ' Laporan ', year: '202', instrument: ' SPBE ', rubric: 'a b c' },
  };
  const rows = [
    { line: 2, values: { name: 'Kota A', year: 2023, score: '2', layanan: '3', note: '' } },
    { line: 3, values: { item: 'Domain 1', year: 2023, self: '1', code: 'x', band: 'Baik' } },
    { line: 4, values: { item: 'Tanpa tahun', score: '1' } },
    { line: 5, values: { name: 'Kota A', year: 2023, score: '2', layanan: '3' } },
  ];
  const { proposals, left } = datasetTable('context').propose(rows, [], hands);
  expectTold('history/dataset', { proposals, left });
  const taken = proposals.map(({ after }) => after);
  const again = (kind: 'context' | 'agencies', options = hands.options) =>
    datasetTable(kind).propose(rows, ['damaged', ...taken], { ...hands, options }).proposals[0];
  expect(again('context')?.state).toBe('same');
  expect(again('context')?.after).toEqual(taken[0]);
  expect(again('agencies')?.state).toBe('new');
  expect(again('context', { ...hands.options, instrument: 'Lain' })?.state).toBe('new');
});
