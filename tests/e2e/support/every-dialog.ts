import type { Place } from './every-page.ts';

/** Where a dialog opens, and the buttons that lead to it, one after the other. */
export interface DialogAt {
  /** The file that shows it, below `src/`. */
  readonly source: string;
  readonly place: Place;
  readonly by: readonly (string | RegExp)[];
}

const plan = (part: string): RegExp => new RegExp(`^/rencana/p/[0-9a-f-]{36}/${part}$`);
const PROGRESS = /^\/periode\/[0-9a-f-]{36}\/jalan$/;
const WITH_GATES = 'Buka Aplikasi layanan khusus OPD';

/** The dialogs that are looked at in the workspace of the sample. */
export const SAMPLE_DIALOGS: readonly DialogAt[] = [
  {
    source: 'features/workspaces/rename-dialog.tsx',
    place: '/ruang-kerja',
    by: ['Ubah nama'],
  },
  { source: 'features/workspaces/remove-dialog.tsx', place: '/ruang-kerja', by: ['Hapus'] },
  { source: 'features/keys/replace-dialog.tsx', place: '/kunci', by: ['Ganti kunci'] },
  { source: 'features/keys/reject-dialog.tsx', place: '/kunci', by: [/^Tolak kunci/] },
  { source: 'features/inbox/remove-question.tsx', place: '/terima', by: [/^Hapus contoh/] },
  { source: 'features/period/progress/affair-dialog.tsx', place: PROGRESS, by: [/^Atur: /] },
  { source: 'features/period/progress/reminder-part.tsx', place: PROGRESS, by: [/^Pengingat: /] },
  { source: 'features/roster/agency-dialog.tsx', place: '/perangkat-daerah', by: ['Tambah OPD'] },
  {
    source: 'features/portfolio/outcome-aside.tsx',
    place: /^\/rekap\/hasil\/[0-9a-f]{64}$/,
    by: ['Kesampingkan…'],
  },
  { source: 'features/facilities/facility-dialog.tsx', place: '/sarana', by: ['Tambah OPD'] },
  { source: 'features/inventory/alike-card.tsx', place: '/aplikasi/serupa', by: [/^Tolak/] },
  {
    source: 'features/inventory/remove-application.tsx',
    place: /^\/aplikasi\/satu\/.+$/,
    by: ['Hapus aplikasi…'],
  },
  { source: 'features/prices/price-dialog.tsx', place: '/rencana/harga', by: ['Tambah harga'] },
  { source: 'features/plans/create-dialog.tsx', place: '/rencana', by: ['Susun rencana'] },
  { source: 'features/plans/source-dialog.tsx', place: plan('pagu'), by: ['Tambah sumber dana'] },
  {
    source: 'features/proposals/effect-dialog.tsx',
    place: plan('usulan/opd'),
    by: [/^Asal angka/],
  },
  {
    source: 'ui/cost-line-form.tsx',
    place: plan('usulan'),
    by: [WITH_GATES, 'Tambah baris biaya'],
  },
  {
    source: 'features/proposals/gate-dialog.tsx',
    place: plan('usulan/gerbang'),
    by: [/, Peta rencana: /],
  },
  {
    source: 'features/proposals/decision-part.tsx',
    place: plan('usulan'),
    by: [WITH_GATES, 'Keluarkan dari rencana…'],
  },
  {
    source: 'features/selection/compare-part.tsx',
    place: plan('pilihan'),
    by: ['Simpan rencana sekarang'],
  },
  {
    source: 'features/selection/difference-dialog.tsx',
    place: plan('pilihan'),
    by: [/^Lihat .* usulan yang berbeda: /],
  },
  {
    source: 'features/selection/proposal-dialog.tsx',
    place: plan('pilihan'),
    by: [/^Asal angka: Arah/],
  },
  {
    source: 'features/selection/agency-dialog.tsx',
    place: plan('pilihan'),
    by: [/^Asal angka: Badan/],
  },
  { source: 'features/reasons/why-dialog.tsx', place: plan('alasan'), by: [/^Mengapa tidak\?/] },
  {
    source: 'features/clearances/create-dialog.tsx',
    place: '/rekomendasi',
    by: ['Catat permintaan'],
  },
  {
    source: 'features/clearances/from-plan-dialog.tsx',
    place: '/rekomendasi',
    by: ['Ambil dari rencana'],
  },
  {
    source: 'features/clearances/no-spending-dialog.tsx',
    place: '/rekomendasi',
    by: ['Catat tanpa belanja TIK'],
  },
  {
    source: 'features/clearances/decision-dialog.tsx',
    place: /^\/rekomendasi\/satu\/.+$/,
    by: ['Ubah keputusan'],
  },
];

/** The dialogs that are looked at where one assessment was claimed, sent, received and judged. */
export const SEEDED_DIALOGS: readonly DialogAt[] = [
  {
    source: 'features/data-care/erase-card.tsx',
    place: '/penyimpanan',
    by: [/^Hapus permanen: /],
  },
];
