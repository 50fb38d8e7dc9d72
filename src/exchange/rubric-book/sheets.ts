import {
  code,
  decimal,
  key,
  level,
  manyWords,
  references,
  text,
  whole,
  word,
  type Column,
} from './columns.ts';
import * as words from './words.ts';

/** The first sheet; people read it, the reader of the workbook does not. */
export const GUIDE_SHEET = 'Petunjuk';

/** The sheet whose fields stand below one another: "Bidang", "Isi", "Keterangan". */
export const INSTRUMENT_SHEET = 'Instrumen';
export const INSTRUMENT_HEADS = ['Bidang', 'Isi', 'Keterangan'] as const;

/** A field of the instrument with the remark beside it. */
export type InstrumentField = Column & { readonly remark: string };

const field = (column: Column, remark = ''): InstrumentField => ({ ...column, remark });

export const INSTRUMENT_FIELDS: readonly InstrumentField[] = [
  field(text('Skema', '$schema', 'optional'), 'Biarkan seperti adanya.'),
  field(whole('Versi bentuk', 'schemaVersion'), 'Biarkan seperti adanya.'),
  field(key('Pengenal', 'id'), 'Huruf kecil, angka, dan tanda hubung. Ganti untuk instrumen baru.'),
  field(key('Versi', 'version'), 'Tiga angka dengan titik, misalnya 1.0.0.'),
  field(word(words.STATUS, 'Kedudukan', 'status'), 'resmi, dicabut, atau adaptasi.'),
  field(key('Pengenal asal', 'basedOn.id', 'together'), 'Instrumen yang disesuaikan, bila ada.'),
  field(key('Versi asal', 'basedOn.version', 'together'), 'Versi instrumen yang disesuaikan.'),
  field(text('Sidik jari asal', 'basedOn.digest', 'together'), '64 angka dan huruf a sampai f.'),
  field(key('Bahasa', 'locale'), 'Biarkan seperti adanya.'),
  field(text('Nama lengkap', 'title')),
  field(text('Nama pendek', 'shortTitle')),
  field(text('Nama indeks', 'indexName', 'optional'), 'Misalnya "Indeks SPBE". Boleh kosong.'),
  field(word(words.UNIT, 'Yang dinilai', 'unit'), 'OPD atau pemda.'),
  field(text('Cara membaca', 'description')),
  field(
    word(words.WEIGHTING, 'Cara pembobotan', 'weighting'),
    'rata-rata kelompok: bobot berlaku di dalam kelompoknya. bobot bertingkat: bobot kelompok adalah jumlah bobot isinya.',
  ),
  field(whole('Angka di belakang koma', 'rounding.digits'), 'Pada indeks yang dibulatkan.'),
  field(word(words.ROUNDING, 'Cara pembulatan', 'rounding.mode')),
  field(
    word(words.PREDIKAT_ON, 'Predikat dibaca dari', 'rounding.predikatOn'),
    'nilai yang dibulatkan atau nilai yang belum dibulatkan.',
  ),
  field(text('Tanpa nilai: nama', 'unassessed.label', 'together'), 'Misalnya "Tidak dinilai".'),
  field(text('Tanpa nilai: kapan', 'unassessed.note', 'together')),
  field(whole('Sasaran: tingkat', 'target.level')),
  field(text('Sasaran: predikat', 'target.predikat')),
];

interface Table {
  readonly name: string;
  readonly columns: readonly Column[];
}

const ofIndicator = key('Indikator', '@indicator');
const ofLevel = whole('Tingkat', '@level');
const item = text('Isi', '@text');

/** Every other sheet: one table each, its columns in this order. */
export const TABLES = {
  sources: {
    name: 'Sumber',
    columns: [
      key('Pengenal', 'id'),
      text('Judul', 'title'),
      text('Penerbit', 'publisher'),
      whole('Tahun', 'year', 'optional'),
      word(words.CONFIDENCE, 'Keyakinan', 'confidence'),
      text('Catatan', 'note'),
    ],
  },
  ratification: { name: 'Catatan pengesahan', columns: [item] },
  levelNames: { name: 'Jenjang', columns: [item] },
  scales: {
    name: 'Skala',
    columns: [
      key('Pengenal', '@id'),
      whole('Tingkat awal', 'min'),
      whole('Tingkat tertinggi', 'max'),
      whole('Pecahan: angka di belakang koma', 'fraction.digits', 'together'),
      text('Pecahan: kapan dipakai', 'fraction.note', 'together'),
    ],
  },
  scaleLabels: {
    name: 'Nama tingkat',
    columns: [key('Skala', '@scale'), code('Tingkat', '@level'), text('Nama', '@text')],
  },
  years: {
    name: 'Pembulatan per tahun',
    columns: [code('Tahun', '@year'), word(words.PREDIKAT_ON, 'Predikat dibaca dari', '@value')],
  },
  predikat: {
    name: 'Predikat',
    columns: [
      text('Predikat', 'label'),
      decimal('Batas bawah', 'min'),
      decimal('Sampai kurang dari', '@upper', 'optional'),
      text('Nama lain', 'alias', 'optional'),
    ],
  },
  groups: {
    name: 'Kelompok',
    columns: [
      key('Pengenal', 'id'),
      key('Induk', '@parent', 'optional'),
      code('Kode', 'code'),
      text('Nama', 'title'),
      decimal('Bobot', 'weight'),
      text('Uraian', 'description', 'optional'),
    ],
  },
  indicators: {
    name: 'Indikator',
    columns: [
      key('Pengenal', 'id'),
      key('Kelompok', '@group'),
      code('Kode', 'code'),
      text('Nama', 'title'),
      decimal('Bobot', 'weight'),
      text('Pertanyaan', 'question'),
      text('Alasan penting', 'why'),
      key('Skala', 'scale'),
      word(words.YES_NO, 'Boleh tidak berlaku', 'mayBeNotApplicable'),
      text('Tidak berlaku bila', 'notApplicableWhen', 'optional'),
      text('Penyebut', 'coverage.of', 'together'),
      text('Cara menentukan penyebut', 'coverage.note', 'together'),
      word(words.INFORMATION_CLASS, 'Golongan informasi', 'informationClass'),
      word(words.SCOPE, 'Cakupan', 'scope', 'optional'),
      code('Isian: kode resmi', 'repeat.code', 'together'),
      whole('Isian: ke berapa', 'repeat.position', 'together'),
      whole('Isian: dari berapa', 'repeat.of', 'together'),
      text('Isian: yang dinilai', 'repeat.subject', 'together'),
    ],
  },
  levels: {
    name: 'Tingkat',
    columns: [ofIndicator, whole('Tingkat', 'level'), text('Ringkasan', 'summary')],
  },
  criteria: {
    name: 'Kriteria',
    columns: [
      ofIndicator,
      ofLevel,
      key('Pengenal', 'id'),
      text('Kriteria', 'text'),
      text('Bergantung pada', 'dependsOn', 'optional'),
    ],
  },
  evidence: {
    name: 'Bukti',
    columns: [
      ofIndicator,
      ofLevel,
      key('Pengenal', 'id'),
      text('Bukti dukung', 'text'),
      word(words.YES_NO, 'Wajib', 'required'),
      manyWords(words.EVIDENCE_TERM, 'Syarat', 'must'),
    ],
  },
  goodEvidence: { name: 'Bukti memadai', columns: [ofIndicator, item] },
  badEvidence: { name: 'Bukti tidak memadai', columns: [ofIndicator, item] },
  basis: { name: 'Dasar hukum', columns: [ofIndicator, item] },
  owners: { name: 'Pengampu', columns: [ofIndicator, item] },
  notes: { name: 'Catatan', columns: [ofIndicator, item] },
  crosswalk: {
    name: 'Padanan',
    columns: [
      ofIndicator,
      key('Instrumen lain', 'rubric'),
      references('Nomor indikator', 'indicators'),
    ],
  },
  external: {
    name: 'Indeks lain',
    columns: [
      ofIndicator,
      text('Nama indeks', 'index'),
      text('Penerbit', 'publisher'),
      decimal('Nilai terendah', 'min'),
      decimal('Nilai tertinggi', 'max'),
      decimal('Nilai indikator pada nilai tertinggi', 'top', 'optional'),
      text('Catatan', 'note'),
    ],
  },
  bands: {
    name: 'Rentang indeks lain',
    columns: [
      ofIndicator,
      whole('Tingkat', 'level'),
      decimal('Batas bawah', '@lower'),
      word(words.YES_NO, 'Batas bawah termasuk', '@inclusive'),
      decimal('Batas atas', '@upper'),
      decimal('Nilai indikator pada batas bawah', 'value', 'optional'),
    ],
  },
  examples: {
    name: 'Contoh hitung',
    columns: [
      key('Pengenal', 'id'),
      text('Judul', 'title'),
      decimal('Indeks', 'expect.index'),
      text('Predikat', 'expect.predikat'),
    ],
  },
  exampleLevels: {
    name: 'Contoh tingkat',
    columns: [
      key('Contoh', '@example'),
      key('Indikator', '@indicator'),
      level('Tingkat', '@level', 'optional'),
      decimal('Nilai pecahan', '@value', 'optional'),
    ],
  },
  exampleGroups: {
    name: 'Contoh nilai kelompok',
    columns: [key('Contoh', '@example'), key('Kelompok', '@group'), decimal('Nilai', '@value')],
  },
} as const satisfies Readonly<Record<string, Table>>;

export type TableName = keyof typeof TABLES;
