import { describe, expect, it } from 'vitest';
import { contextOf, contextYears } from '#core/history/context.ts';
import { governmentKind, governmentName } from '#core/history/government-kind.ts';
import { averagesFor, loadedIndex } from '#core/history/government-years.ts';
import { fromDecimal, ratio } from '#core/lib/ratio.ts';
import { nationalOf2023, publishedRows, rowWith, setWith } from './published.ts';

const NATION = { rows: nationalOf2023() };

describe('national context', () => {
  it('places a kabupaten among all kabupaten of the published table', () => {
    const { kind, placings, repeated } = contextOf(NATION, 'Kabupaten Kutai Kartanegara', 2023);
    const peers = publishedRows('spbe-nasional-2023').filter((row) =>
      row['instansi']?.startsWith('Pemerintah Kab.'),
    );
    const own = peers.find((row) => row['instansi']?.endsWith('Kutai Kartanegara'));
    const lower = peers.filter((row) => Number(row['indeks']) < Number(own?.['indeks'])).length;
    const equal = peers.filter((row) => row['indeks'] === own?.['indeks']).length - 1;
    expect(own?.['indeks']).toBe('2.54');
    expect({ kind, repeated }).toEqual({ kind: 'kabupaten', repeated: [] });
    expect(placings.map(({ part }) => part)).toEqual(['', 'manajemen', 'layanan']);
    expect(placings[0]).toMatchObject({
      value: fromDecimal('2.54'),
      of: peers.length,
      rank: peers.length - lower - equal,
      lower,
      equal,
      above: ratio(BigInt(lower), BigInt(peers.length - 1)),
    });
    expect(contextYears(NATION)).toEqual([2023]);
  });

  it('gives the figures of a city as they are counted by hand from the table', () => {
    const of = (name: string): readonly unknown[] =>
      contextOf(NATION, name, 2023).placings.map((one) => [one.part, one.rank, one.of, one.lower]);
    expect(of('Kota Bandar Lampung')).toEqual([
      ['', 85, 93, 8],
      ['manajemen', 69, 93, 0],
      ['layanan', 80, 93, 13],
    ]);
    expect(contextOf(NATION, 'Kota Bandar Lampung', 2023).placings[0]).toMatchObject({
      lowest: fromDecimal('1.2'),
      median: fromDecimal('3'),
      highest: fromDecimal('4.49'),
    });
  });

  it('shares a rank among equals and leaves the next one out', () => {
    const rows = ['A', 'B', 'C', 'D'].map((name, at) =>
      rowWith({ name: `Kota ${name}`, year: 2022, score: ['3', '2.5', '2.50', '1'][at] ?? null }),
    );
    const ranks = ['A', 'B', 'C', 'D'].map(
      (name) => contextOf({ rows }, `Pemkot ${name}`, 2022).placings[0]?.rank,
    );
    expect(ranks).toEqual([1, 2, 2, 4]);
    expect(contextOf({ rows }, 'Kota B', 2022).placings[0]?.median).toEqual(fromDecimal('2.5'));
  });

  it('counts nobody who stands there twice, and no averages', () => {
    const rows = [
      rowWith({ name: 'Kota A', year: 2022, score: '3' }),
      rowWith({ name: 'Pemerintah Kota B', year: 2022, score: '2' }),
      rowWith({ name: 'Kota B', year: 2022, score: '4' }),
      rowWith({ name: 'Kota', kind: 'rata-rata nasional', year: 2022, score: '5' }),
    ];
    const { placings, repeated } = contextOf({ rows }, 'Kota A', 2022);
    expect(placings[0]).toMatchObject({ rank: 1, of: 1, above: null });
    expect(repeated).toEqual(['Pemerintah Kota B', 'Kota B']);
    expect(contextOf({ rows }, 'Kota B', 2022).placings).toEqual([]);
    expect(contextOf({ rows }, 'Kota A', 2021).placings).toEqual([]);
  });

  it('places an index of its own that the set does not have, and says where it is from', () => {
    const rows = [
      rowWith({ name: 'Kota A', year: 2022, score: '3' }),
      rowWith({ name: 'Kota B', year: 2022, score: '2' }),
    ];
    const own = fromDecimal('2.5');
    const found = contextOf({ rows }, 'Kota C', 2022, own);
    expect(found.fromOutside).toBe(true);
    expect(found.placings[0]).toMatchObject({ rank: 2, of: 3, lower: 1, value: own });
    expect(contextOf({ rows }, 'Kota A', 2022, own)).toMatchObject({ fromOutside: false });
    expect(contextOf({ rows }, 'Kota C', 2022).placings).toEqual([]);
  });

  it.each([
    ['Pemerintah Kab. Kutai Kartanegara', 'kabupaten'],
    ['Kabupaten Mesuji', 'kabupaten'],
    ['Pemkab Berau', 'kabupaten'],
    ['Pemerintah Kota Metro', 'kota'],
    ['Kota Metro', 'kota'],
    ['Pemerintah Provinsi Lampung', 'province'],
    ['Pemerintah Aceh', 'province'],
    ['Pemerintah D.I. Yogyakarta', 'province'],
    ['Kementerian Agama', 'other'],
    ['Kotabaru', 'other'],
  ])('%s is of the kind %s', (name, kind) => {
    expect(governmentKind(name)).toBe(kind);
  });

  it('knows a government however its kind is written, and no two apart as one', () => {
    const pairs = [
      ['Pemerintah Kab. Kutai  Timur', 'kabupaten kutai timur'],
      ['Pemerintah Kab. Kep. Meranti', 'Kabupaten Kepulauan Meranti'],
      ['Pemerintah Aceh', 'Provinsi Aceh'],
      ['Pemerintah D.I. Yogyakarta', 'Pemerintah Daerah Istimewa Yogyakarta'],
      ['Provinsi DIY', 'D.I. Yogyakarta'],
      ['Pemerintah Provinsi DKI Jakarta', 'Provinsi Daerah Khusus Ibukota Jakarta'],
      ['Pemerintah Provinsi NTB', 'Provinsi Nusa Tenggara Barat'],
      ['Pemprov Kepri', 'Kepulauan Riau'],
    ] as const;
    for (const [a, b] of pairs) expect(governmentName(a)).toBe(governmentName(b));
    const apart = [
      'Kab. Bandung',
      'Kota Bandung',
      'Provinsi Papua',
      'Provinsi Papua Barat',
      'Riau',
    ];
    expect(new Set(apart.map(governmentName)).size).toBe(apart.length);
  });

  it('counts all 38 provinces of 2023, also the two whose name does not say so', () => {
    const context = contextOf(NATION, 'Provinsi DI Yogyakarta', 2023);
    expect(context.kinds).toEqual({ province: 38, kabupaten: 398, kota: 93, other: 92 });
    expect(context.placings[0]).toMatchObject({ rank: 2, of: 38, value: fromDecimal('4.22') });
    const names = publishedRows('spbe-nasional-2023').map((row) => row['instansi'] ?? '');
    expect(names.filter((name) => name.startsWith('Pemerintah Provinsi '))).toHaveLength(36);
    expect(contextOf(NATION, 'Provinsi Aceh', 2023).placings[0]?.of).toBe(38);
  });

  it('names whom it knows without an index', () => {
    const rows = [
      rowWith({ name: 'Kota A', year: 2022, score: '3' }),
      rowWith({ name: 'Kota B', year: 2022, parts: { layanan: '2' } }),
    ];
    const { blank, placings } = contextOf({ rows }, 'Kota A', 2022);
    expect([blank, placings[0]?.of]).toEqual([['Kota B'], 1]);
  });
});

describe('published figures of several years', () => {
  const rows = publishedRows('spbe-deret-waktu').map((row, at) =>
    rowWith({
      line: at + 2,
      year: Number(row['tahun']),
      name: row['instansi_atau_kelompok'] ?? '',
      kind: row['jenis'] ?? '',
      score: row['indeks_spbe'] || null,
      note: row['catatan'] ?? '',
    }),
  );
  const set = setWith({ kind: 'government', rows });

  it('gives the index of the city itself, and of nobody else', () => {
    expect(
      loadedIndex([set], 'Kota Bandar Lampung').map(({ year, value }) => [year, value]),
    ).toEqual([
      [2021, fromDecimal('1.20')],
      [2022, fromDecimal('1.50')],
    ]);
    expect(loadedIndex([set, { ...set, id: 'again' }], 'Kota Bandar Lampung')).toHaveLength(2);
    expect(loadedIndex([set], 'Kota Metro')).toEqual([]);
  });

  it('gives the averages of all and of the same kind', () => {
    const lines = averagesFor([set], 'Kota Bandar Lampung');
    expect(lines.map(({ name, points }) => [name, points.length])).toEqual([
      ['Nasional', 3],
      ['Kota', 3],
    ]);
    const odd = lines[1]?.points.find(({ year }) => year === 2023);
    expect([odd?.value, odd?.note]).toEqual([
      fromDecimal('2.50'),
      'angka indeks pada sumber tidak cocok dengan domainnya (diduga salah cetak)',
    ]);
    expect(averagesFor([set], 'Provinsi Lampung').map(({ name }) => name)).toEqual([
      'Nasional',
      'Provinsi',
    ]);
  });
});
