import { describe, expect, test } from 'vitest';
import { findAcronyms, findAgencies } from '#exchange/inspect/inspect-agencies.ts';
import {
  findDates,
  findEndOfForce,
  findSigningDay,
  findYears,
} from '#exchange/inspect/inspect-dates.ts';
import { countLetters, lineOf, type TextLine } from '#exchange/inspect/inspect-lines.ts';
import {
  findDraftMarks,
  findReviewMarks,
  findSignatureMarks,
} from '#exchange/inspect/inspect-marks.ts';

const bodies = (...lines: readonly string[]): readonly TextLine[] =>
  lines.map((text) => ({ text, role: 'body' }));
const drafts = (...lines: readonly string[]) => findDraftMarks([bodies(...lines)]);

describe('draft marks', () => {
  test.each([
    ['DRAF'],
    ['Draft'],
    ['(KONSEP)'],
    ['RANCANGAN'],
    ['DRAF 2'],
    ['Draft versi 3'],
    ['DRAFT 12 Mei 2026'],
    ['- DRAF -'],
    ['D R A F T'],
    ['RANCANGAN PERATURAN BUPATI CONTOH'],
    ['KONSEP SURAT EDARAN'],
    ['DRAF LAPORAN AKHIR'],
    ['RANCANGAN AKHIR RENJA'],
  ])('%s is one', (line) => {
    expect(drafts('PEMERINTAH KABUPATEN CONTOH', line, 'Isi.')).toEqual([line]);
  });

  test.each([
    ['Menimbang rancangan peraturan daerah yang diajukan'],
    ['Rancangan peraturan daerah dibahas bersama'],
    ['KONSEP DASAR E-GOVERNMENT'],
    ['RANCANGAN SISTEM INFORMASI'],
    ['RANCANGAN BASIS DATA'],
    ['BERITA ACARA PEMBAHASAN RANCANGAN PERATURAN BUPATI'],
    ['KONSEPTUAL'],
    ['DRAFTER: -'],
    ['Draf laporan telah dikirim kepada kepala bidang untuk diperiksa'],
  ])('%s is none', (line) => {
    expect(drafts('PEMERINTAH KABUPATEN CONTOH', line, 'Isi.')).toEqual([]);
  });

  test('a title that runs on speaks of a draft and is none', () => {
    expect(drafts('BERITA ACARA PEMBAHASAN', 'RANCANGAN PERATURAN BUPATI')).toEqual([]);
    expect(drafts('NOTULA RAPAT TENTANG', 'RANCANGAN')).toEqual([]);
  });

  test('a title counts on the first page only, a head or foot and a watermark on every page', () => {
    const title = 'RANCANGAN PERATURAN BUPATI';
    const far = Array.from({ length: 12 }, (_, at) => `baris ${at}`);
    expect(findDraftMarks([bodies(...far, title)])).toEqual([]);
    expect(findDraftMarks([bodies('Isi'), bodies(title)])).toEqual([]);
    const foot: TextLine = { text: 'Draf untuk dibahas', role: 'margin' };
    const mark: TextLine = { text: 'Salinan konsep internal', role: 'mark' };
    expect(findDraftMarks([bodies('Isi'), [foot], [mark]])).toEqual([foot.text, mark.text]);
    expect(findDraftMarks([[{ text: 'Rancangan sistem', role: 'margin' }]])).toEqual([]);
  });

  test('each is told once, shortened, five at most', () => {
    expect(drafts('DRAF', 'draf')).toEqual(['draf']);
    const long = `RANCANGAN PERATURAN ${'X'.repeat(90)}`;
    expect(drafts(long)[0]).toHaveLength(80);
    const marks = Array.from({ length: 8 }, (_, at): TextLine => ({
      text: `DRAF ${at}`,
      role: 'mark',
    }));
    expect(findDraftMarks([marks])).toHaveLength(5);
  });
});

describe('signature marks', () => {
  test.each([
    ['ttd', ['ttd']],
    ['(TTD)', ['ttd']],
    ['t.t.d.', ['ttd']],
    ['NIP. 19700101 199503 1 001', ['NIP']],
    ['NIP: 197001011995031001', ['NIP']],
    ['NIP. ..................', []],
    ['Ditetapkan di Kota Contoh', ['Ditetapkan di']],
    ['a.n. Kepala Dinas', ['a.n.']],
    ['ditandatangani secara elektronik menggunakan sertifikat', ['tanda tangan elektronik']],
    ['yang diterbitkan oleh BSrE', ['tanda tangan elektronik']],
    ['attdown dan snip 12345678', []],
    ['laporan kegiatan', []],
  ])('%s', (line, expected) => {
    expect(findSignatureMarks(line)).toEqual(expected);
  });
});

describe('titles of reviews', () => {
  test('in capitals at the beginning', () => {
    expect(findReviewMarks([bodies('DINAS', 'LAPORAN HASIL EVALUASI SPBE')])).toEqual([
      'LAPORAN HASIL EVALUASI SPBE',
    ]);
    expect(findReviewMarks([bodies('Laporan evaluasi dibuat setiap tahun')])).toEqual([]);
    expect(findReviewMarks([bodies('UNDANGAN PEMBAHASAN', 'LAPORAN EVALUASI')])).toEqual([]);
    expect(findReviewMarks([bodies('Isi'), bodies('LAPORAN REVIU')])).toEqual([]);
    expect(findReviewMarks([])).toEqual([]);
  });
});

describe('dates', () => {
  test.each([
    ['12 Maret 2026', ['2026-03-12']],
    ['12 MARET 2026', ['2026-03-12']],
    ['1 Agt 2026 dan 2 Agustus 2026', ['2026-08-01', '2026-08-02']],
    ['7 Pebruari 2026, 8 Nopember 2026', ['2026-02-07', '2026-11-08']],
    ['12-03-2026, 13/03/2026, 14.3.2026', ['2026-03-12', '2026-03-13', '2026-03-14']],
    ['2026-03-12', ['2026-03-12']],
    ['Maret 2026', ['2026-03']],
    [
      'hari Kamis tanggal dua belas bulan Maret tahun dua ribu dua puluh enam bertempat',
      ['2026-03'],
    ],
    ['29 Februari 2024 dan 29 Februari 2025', ['2024-02-29']],
    ['31-04-2026, 12-13-2026, 0 Mei 2026', []],
    ['Nomor 12/03/2026/ABC', ['2026-03-12']],
    ['tahun 2026', []],
    ['2026-03-12 lalu 12 Maret 2026', ['2026-03-12']],
    ['1 Mei 1850', []],
  ])('%s', (text, expected) => {
    expect(findDates(text)).toEqual(expected);
  });

  test('written-out years', () => {
    const year = (words: string) => findDates(`bulan Mei tahun ${words}`);
    expect(year('dua ribu sebelas')).toEqual(['2011-05']);
    expect(year('dua ribu sembilan belas')).toEqual(['2019-05']);
    expect(year('dua ribu dua puluh')).toEqual(['2020-05']);
    expect(year('dua ribu')).toEqual(['2000-05']);
    expect(year('seribu sembilan ratus')).toEqual([]);
  });

  test('years that may be meant', () => {
    expect(findYears('Perda 5/2018, DPA 2026, 1989, 12026, 2026')).toEqual([2018, 2026]);
  });

  test('no more than sixty, the latest', () => {
    const many = Array.from({ length: 80 }, (_, at) => `1 Mei ${2000 + at}`).join(', ');
    expect(findDates(many)).toHaveLength(60);
    expect(findDates(many).at(-1)).toBe('2079-05-01');
  });
});

describe('the day at the signature', () => {
  test.each([
    [['Ditetapkan di Kota Contoh', 'pada tanggal 12 Maret 2026'], '2026-03-12'],
    [['Dikeluarkan di : Kota Contoh', 'Pada tanggal : 3 Mei 2026'], '2026-05-03'],
    [['Kota Contoh, 5 Mei 2026'], '2026-05-05'],
    [['KOTA CONTOH, 05-05-2026'], '2026-05-05'],
    [['Rapat pada Senin, 4 Mei 2026 dihadiri semua', 'Kota Contoh, 6 Mei 2026'], '2026-05-06'],
    [['Jalan Merdeka, Mei 2026'], ''],
    [['Ditetapkan di Kota Contoh', 'pada tanggal ...... 2026'], ''],
    [['Peraturan tanggal 5 Oktober 2018 tentang SPBE'], ''],
    [[], ''],
  ])('%j', (lines, expected) => {
    expect(findSigningDay(lines)).toBe(expected);
  });

  test.each([
    ['Perjanjian berlaku sejak ditandatangani sampai dengan 31 Desember 2026.', '2026-12-31'],
    ['Masa berlaku: 1 Januari 2025 s.d. 30 Juni 2026', '2026-06-30'],
    ['berlaku hingga tanggal 01-02-2026', '2026-02-01'],
    [
      'Keputusan ini mulai berlaku pada tanggal ditetapkan. Kegiatan sampai dengan 31 Desember 2026',
      '',
    ],
    ['kegiatan sampai dengan 31 Desember 2026', ''],
    ['berlaku sampai dengan Desember 2026', ''],
  ])('in force: %s', (text, expected) => {
    expect(findEndOfForce(text)).toBe(expected);
  });
});

describe('agencies', () => {
  test.each<[string, readonly string[]]>([
    ['Kepala Dinas Kesehatan Kabupaten Contoh', ['Dinas Kesehatan']],
    [
      'DINAS KOMUNIKASI, INFORMATIKA DAN PERSANDIAN',
      ['DINAS KOMUNIKASI, INFORMATIKA DAN PERSANDIAN'],
    ],
    [
      'Badan Kepegawaian & Pengembangan Sumber Daya Manusia',
      ['Badan Kepegawaian & Pengembangan Sumber Daya Manusia'],
    ],
    ['INSPEKTORAT', ['INSPEKTORAT']],
    ['UPTD Puskesmas Contoh', ['UPTD Puskesmas Contoh']],
    ['Badan Siber dan Sandi Negara', []],
    ['Badan Pusat Statistik Kabupaten Contoh', []],
    ['dinas terkait dan badan publik', []],
    ['Kepala Dinas, dan seluruh pegawai', []],
    ['Kedinasan Daerah', []],
  ])('%s', (line, expected) => {
    expect(findAgencies([line])).toEqual(expected);
  });

  test('the most named first, whatever its case', () => {
    const lines = ['Dinas Pertanian', 'Dinas Kesehatan', 'DINAS KESEHATAN'];
    expect(findAgencies(lines)).toEqual(['Dinas Kesehatan', 'Dinas Pertanian']);
  });

  test('short names', () => {
    expect(findAcronyms('DISKOMINFO dan Disdik, Bappeda, BKPSDM; dan biasa, TI')).toEqual([
      'DISKOMINFO',
      'Disdik',
      'Bappeda',
      'BKPSDM',
    ]);
  });
});

test('lines have single spaces and plain letters; blank ones are none', () => {
  expect(lineOf('  a \u00a0 b\n')).toEqual({ text: 'a b', role: 'body' });
  expect(lineOf(' \t ')).toBeUndefined();
  expect(lineOf('ﬁle')?.text).toBe('file');
  expect(countLetters('a1 -é')).toBe(3);
});
