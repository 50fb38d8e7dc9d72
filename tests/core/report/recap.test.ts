import { describe, expect, test } from 'vitest';
import { fromInteger, ratio } from '#core/lib/ratio.ts';
import { filterTerms } from '#core/report/recap-filter.ts';
import { type RecapSource } from '#core/report/recap-source.ts';
import { listedTables, recapReport, type RecapReport } from '#core/report/recap.ts';
import { WHOLE_PORTFOLIO } from '#core/portfolio/query.ts';
import { digest, HOME, indexed, resultOf, scores } from '../portfolio/sample.ts';
import { INVENTORY, recapOf } from './recap-ground.ts';

/** Two that are ranked, one without an index yet, one that nobody signed. */
const HIGH = resultOf(1, {
  final: scores('7/2', '3 4', '3 3 4'),
  claimed: scores('17/4', '4 4.5', '4 4 5'),
  supported: scores('2', '2 2', '2 2 2'),
  kind: 'Dinas',
  group: 'Wajib',
  documents: 5,
  verdicts: { accepted: 2 },
});
const LOW = resultOf(2, {
  final: scores('2', '2 -', '1 3 -'),
  claimed: scores('3', '3 -', '3 3 -'),
  supported: scores(null),
  trust: 'new',
});
const OPEN = resultOf(3, { final: scores(null), claimed: scores(null), supported: scores(null) });
const UNSIGNED = indexed(4, '5', { trust: 'none' });
const ALL = [HIGH, LOW, OPEN, UNSIGNED];

function reportOf(source: RecapSource): RecapReport {
  const report = recapReport(source, digest('list'));
  if (!report) throw new Error('no report');
  return report;
}

type Rows = Readonly<Record<string, readonly (readonly (string | number)[])[]>>;

const rowsOf = (source: RecapSource): Rows => {
  const { tables } = reportOf(source);
  return Object.fromEntries(Object.entries(tables).map(([name, { rows }]) => [name, rows]));
};

describe('the tables of a summary', () => {
  const tables = rowsOf(recapOf(ALL));

  test('rank by the exact index; what has none says so and is never 0', () => {
    expect(tables['ranking']).toEqual([
      [1, '1.1', 'Dinas 001', HOME, 'Dinas', 'Wajib', '', 3.5, 'Baik', '7/2', '', 'Kunci dikenal'],
      [2, '1.2', 'Dinas 002', HOME, 'Dinas', '', '', 2, 'Kurang', '2', '', 'Kunci belum dikenal'],
      [
        'belum ada',
        '1.3',
        'Dinas 003',
        HOME,
        'Dinas',
        '',
        '',
        'belum ada',
        '',
        '',
        '',
        'Kunci dikenal',
      ],
    ]);
    const tied = rowsOf(recapOf([indexed(1, '3'), indexed(2, '3')]));
    expect(tied['ranking']?.map((row) => [row[0], row[10]])).toEqual([
      [1, 'seri'],
      [1, 'seri'],
    ]);
  });

  test('give every group and indicator its place, and the means with what they are of', () => {
    expect(tables['heat']).toEqual([
      ['Dinas 001', 3.5, 3, 4],
      ['Dinas 002', 2, 2, 'tidak berlaku'],
      ['Dinas 003', 'belum ada', 'belum ada', 'belum ada'],
      ['Rata-rata', 2.75, 2.5, 4],
      ['Dihitung dari (OPD)', '2', '2', '1'],
    ]);
    expect(tables['indicators']).toEqual([
      ['Dinas 001', 3, 3, 4],
      ['Dinas 002', 1, 3, 'tidak berlaku'],
      ['Dinas 003', 'belum ada', 'belum ada', 'belum ada'],
    ]);
  });

  test('spread index and predikat, each with its part of the whole', () => {
    expect(tables['bins']?.filter((row) => row[2] !== 0)).toEqual([
      [2, 2.5, 1, 50],
      [3.5, 4, 1, 50],
    ]);
    expect(tables['predikats']).toEqual([
      ['Baik', 1, 50],
      ['Cukup', 0, 0],
      ['Kurang', 1, 50],
    ]);
    const three = rowsOf(recapOf([indexed(1, '1'), indexed(2, '1'), indexed(3, '4')]));
    expect(three['predikats']?.map((row) => row[2])).toEqual([33.3, 0, 66.7]);
    const none = rowsOf(recapOf([OPEN]));
    expect(none['predikats']?.map((row) => row[2])).toEqual(['', '', '']);
  });

  test('give five numbers of every group', () => {
    expect(tables['spread']).toEqual([
      ['A', 'Kebijakan', 2, 1, 2.5, 2, 2.25, 2.5, 2.75, 3],
      ['B', 'Aplikasi', 1, 2, 4, 4, 4, 4, 4, 4],
    ]);
    expect(rowsOf(recapOf([OPEN]))['spread']?.[0]).toEqual([
      'A',
      'Kebijakan',
      0,
      1,
      '',
      '',
      '',
      '',
      '',
      '',
    ]);
  });

  test('set claim, evidence and result beside each other, with their differences', () => {
    expect(tables['gaps']).toEqual([
      ['Dinas 002', 3, 'belum ada', 2, 1, 'belum ada'],
      ['Dinas 001', 4.25, 2, 3.5, 0.75, 2.25],
      ['Dinas 003', 'belum ada', 'belum ada', 'belum ada', 'belum ada', 'belum ada'],
    ]);
    const claims = recapOf([resultOf(1, { stage: 'provisional', final: null })]);
    expect(rowsOf(claims)['gaps']).toEqual([['Dinas 001', 4, 2, 'belum ada', 'belum ada', 2]]);
  });

  test('put the weakest indicator first, with how many stand where', () => {
    expect(tables['weakest']).toEqual([
      [1, 'A1', 'Peraturan', 2, 2, '1: 1; 3: 1', 0, 1],
      [2, 'A2', 'Rencana', 3, 2, '3: 2', 0, 1],
      [3, 'B1', 'Daftar aplikasi', 4, 1, '4: 1', 1, 1],
    ]);
    expect(rowsOf(recapOf([OPEN]))['weakest']?.[0]).toEqual([
      'belum ada',
      'A1',
      'Peraturan',
      'belum ada',
      0,
      '',
      0,
      1,
    ]);
    const half = rowsOf(recapOf([resultOf(1, { final: scores('3', '3 3', '2.5 3 10') })]));
    expect(half['weakest']?.map((row) => row[5])).toEqual(['2,50: 1', '3: 1', '10: 1']);
  });

  test('list what stands apart and which results are counted', () => {
    expect(tables['apart']).toEqual([
      ['Tidak ditandatangani', 'Dinas 004', HOME, 'kecil 1.0.0', 'Final', ''],
    ]);
    const name = { name: 'Dinas Sama', shortName: '', code: '9', government: HOME };
    const twice = recapOf([
      HIGH,
      indexed(5, '2', { agency: name }),
      indexed(6, '3', { agency: name }),
    ]);
    expect(rowsOf(twice)['apart']?.map((row) => [row[0], row[5]])).toEqual([
      ['OPD yang sama dua kali', 'OPD yang sama: pasangan 1'],
      ['OPD yang sama dua kali', 'OPD yang sama: pasangan 1'],
    ]);
    expect(tables['results']).toEqual([
      ['Dinas 001', 'Final', 'Kunci dikenal', HIGH.outcome.id],
      ['Dinas 002', 'Final', 'Kunci belum dikenal', LOW.outcome.id],
      ['Dinas 003', 'Final', 'Kunci dikenal', OPEN.outcome.id],
    ]);
  });

  test('compare with last year where both have a value', () => {
    const cell = (value: number) => ({
      is: 'value' as const,
      value: { exact: fromInteger(value), text: `${value}.00` },
      part: 0.5,
    });
    const earlier = [
      { of: HIGH.outcome.id, year: 2025, index: cell(4), predikat: null },
      { of: OPEN.outcome.id, year: 2025, index: cell(1), predikat: null },
    ];
    expect(rowsOf(recapOf(ALL, { change: { earlier } }))['years']).toEqual([
      ['Dinas 001', 4, 3.5, -0.5],
      ['Dinas 002', 'belum ada', 2, 'belum ada'],
      ['Dinas 003', 1, 'belum ada', 'belum ada'],
    ]);
    expect(tables['years']).toEqual([]);
  });

  test('add the years and the applications that are known', () => {
    const mean = {
      mean: { exact: ratio(5n, 2n), text: '2.50' },
      sum: fromInteger(5),
      n: 2,
      without: 0,
    };
    const more = rowsOf(
      recapOf(ALL, { change: { trend: [{ year: 2025, mean }], applications: [INVENTORY] } }),
    );
    expect(more['trend']).toEqual([[2025, 2.5, 2]]);
    expect(more['applications']).toEqual([['1.1', 'Dinas 001', 7, 1, 2, 3, 4, 5, 6]]);
  });

  test('have one head for each cell, and stand in the order of the report, empty ones left out', () => {
    const { tables: all } = reportOf(recapOf(ALL));
    for (const { columns, rows } of Object.values(all)) {
      for (const row of rows) expect(row).toHaveLength(columns.length);
      for (const { width, holds } of columns) {
        expect(width).toBeGreaterThan(0);
        expect(['text', 'number']).toContain(holds);
      }
    }
    expect(listedTables(all).map(({ name }) => name)).toEqual([
      'Corong dan penyebut',
      'Peringkat',
      'Nilai per kelompok',
      'Sebaran indeks',
      'Sebaran predikat',
      'Rentang per kelompok',
      'Selisih nilai',
      'Indikator terlemah',
      'Nilai per indikator',
      'Berdiri terpisah',
      'Hasil yang dihitung',
    ]);
    expect(all.heat.columns.map(({ head, digits }) => [head, digits])).toEqual([
      ['Perangkat daerah', undefined],
      ['Nilai', 2],
      ['A Kebijakan', 2],
      ['B Aplikasi', 2],
    ]);
    expect(all.ranking.columns[0]).toMatchObject({ holds: 'number', digits: 0 });
    expect(all.predikats.columns[2]).toMatchObject({ holds: 'number', digits: 1 });
  });
});

describe('the funnel: no number without what it is of', () => {
  test('without roster, period and filter', () => {
    expect(rowsOf(recapOf(ALL))['funnel']).toEqual([
      ['Hasil yang baru diajukan, belum dinilai', 0, ''],
      ['Hasil sementara', 0, ''],
      ['Hasil akhir', 3, ''],
      ['Dihitung dalam laporan ini', 3, ''],
      ['Di antaranya mempunyai nilai: penyebut rata-rata', 2, 3],
      ['Di antaranya ditandatangani kunci yang belum dikenal', 1, 3],
    ]);
  });

  test('with a roster, what is invited and a filter', () => {
    const source = recapOf(ALL, { roster: 9, query: { text: '001' } });
    const counts = { ...source.head.counts, invited: 6, notAssessed: 1, silent: 2 };
    const rows = rowsOf({ ...source, head: { ...source.head, counts } })['funnel'];
    expect(rows?.slice(0, 4)).toEqual([
      ['Ada dalam daftar OPD tahun itu', 9, ''],
      ['Diundang pada periode ini', 6, 9],
      ['Di antaranya tidak dinilai, dengan alasan', 1, 6],
      ['Di antaranya belum ada kabar', 2, 6],
    ]);
    expect(rows?.slice(7, 9)).toEqual([
      ['Hasil yang dapat dibandingkan bila tanpa saringan', 3, ''],
      ['Dihitung dalam laporan ini (saringan: kata "001")', 1, 3],
    ]);
  });

  test('a filter is said in words, each once', () => {
    expect(filterTerms(WHOLE_PORTFOLIO)).toEqual([]);
    const all = { government: 'A', group: '', kind: 'Dinas', batch: 'I', text: 'x' } as const;
    expect(
      filterTerms({
        ...WHOLE_PORTFOLIO,
        ...all,
        extent: 'part',
        trust: 'any',
        unlisted: 'counted',
      }),
    ).toEqual([
      'pemerintah daerah "A"',
      'rumpun (tidak disebut)',
      'jenis "Dinas"',
      'gelombang "I"',
      'kata "x"',
      'hanya hasil atas sebagian instrumen',
      'termasuk yang tidak ditandatangani',
      'termasuk yang tidak ada dalam daftar OPD',
    ]);
    expect(filterTerms({ ...WHOLE_PORTFOLIO, trust: 'known' })).toEqual([
      'hanya kunci yang dikenal',
    ]);
  });
});
