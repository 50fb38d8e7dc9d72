import type { ComponentProps, ReactNode } from 'react';
import { TableImport } from '#ui/table-import.tsx';
import { GallerySection, LONG, still } from './section.tsx';

type Props = ComponentProps<typeof TableImport<'all' | 'new'>>;

const WORDS: Props['words'] = {
  label: 'Berkas tabel',
  hint: 'CSV atau XLSX.',
  choose: 'Pilih berkas',
  cancel: 'Batalkan',
  detail: 'Keterangan bagi pengelola',
  mapping: {
    title: 'Kolom mana berisi apa',
    lead: 'Periksa pasangan kolom.',
    sheet: 'Lembar',
    none: 'Tidak ada kolomnya',
    required: 'wajib',
    noSamples: 'Kolom ini kosong.',
    warnings: 'Perlu dilihat',
    check: 'Periksa isinya',
    leave: 'Pilih berkas lain',
  },
  preview: {
    title: 'Yang akan disimpan',
    lead: 'Belum ada yang disimpan.',
    back: 'Ubah pasangan kolom',
    leave: 'Pilih berkas lain',
  },
  done: { undo: 'Urungkan', again: 'Impor berkas lain', kept: 'Tidak dapat diurungkan' },
};

const ON: Props['on'] = {
  open: still,
  chooseSheet: still,
  map: still,
  check: still,
  backToMapping: still,
  take: still,
  undo: still,
  cancel: still,
  leave: still,
};

const STEPS: readonly Props['step'][] = [
  {
    kind: 'start',
    note: { tone: 'bad', title: 'Berkas ditolak', body: 'Bukan tabel.', detail: 'ZipError' },
  },
  { kind: 'working', words: 'Membaca 40 dari 120 baris', done: 40, total: 120, cancel: true },
  {
    kind: 'mapping',
    note: null,
    fileName: 'aplikasi-2026.xlsx',
    about: ['120 baris, 4 kolom'],
    sheets: [
      { name: 'a', label: 'Lembar 1' },
      { name: 'b', label: 'Lembar 2' },
    ],
    sheet: 'a',
    columns: ['Nama aplikasi', 'OPD'],
    fields: [
      { field: 'name', label: 'Nama', required: true, column: 0, samples: 'SIMPEG; e-Kinerja' },
      { field: 'owner', label: 'OPD', required: true, column: null, samples: '' },
    ],
    warnings: ['Dua kolom bernama sama.'],
    missing: 'Pilih kolom untuk OPD.',
  },
  {
    kind: 'preview',
    note: null,
    fileName: 'aplikasi-2026.xlsx',
    counts: [
      { label: 'Baru', count: '73' },
      { label: 'Berubah', count: '4' },
      { label: 'Ditolak', count: '1' },
    ],
    groups: [
      {
        id: 'new',
        title: '73 baru',
        body: 'Belum ada dalam daftar.',
        columns: ['Baris', 'Nama', 'Keterangan'],
        rows: [
          { key: 'a', line: '2', title: 'SIMPEG', parts: ['BKPSDM', '2019'] },
          { key: 'b', line: '3', title: LONG, parts: [] },
        ],
        more: 'Dan 71 lagi.',
      },
    ],
    takings: [
      { taking: 'all', label: 'Simpan semua' },
      { taking: 'new', label: 'Simpan yang baru saja' },
    ],
    nothing: '',
  },
  {
    kind: 'done',
    note: { tone: 'good', title: 'Tersimpan', body: '73 aplikasi.', detail: '' },
    undo: true,
    kept: ['SIMPEG sudah diubah sesudahnya.'],
  },
];

/** A table that is brought in, at each of its steps. */
export function Imports(): ReactNode {
  return STEPS.map((step) => (
    <GallerySection key={step.kind} id={`impor-${step.kind}`} title={`Impor tabel: ${step.kind}`}>
      <TableImport<'all' | 'new'> words={WORDS} step={step} on={ON} />
    </GallerySection>
  ));
}
