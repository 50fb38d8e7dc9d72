import type { Application, Decision, Proposal } from './application.ts';
import type { FunctionTopic } from './function-topics.ts';

/** What the fields of an application are called, on the screen and in files. */
export const APPLICATION_HEADS = {
  code: 'Kode',
  name: 'Nama aplikasi',
  function: 'Fungsi',
  agency: 'OPD pemilik',
  agencyCode: 'Kode OPD',
  unit: 'Unit penanggung jawab',
  kind: 'Jenis',
  category: 'Kategori',
  status: 'Status',
  year: 'Tahun pembuatan',
  medium: 'Media',
  address: 'Alamat',
  sourceOwner: 'Pemilik kode sumber',
  openSourceClause: 'Klausul kode sumber terbuka',
  hosting: 'Lokasi peladen',
  integrated: 'Terintegrasi',
  integrations: 'Terhubung dengan',
  integrationNote: 'Keterangan integrasi',
  users: 'Pengguna',
  userCount: 'Jumlah pengguna',
  yearlyCost: 'Biaya per tahun (Rp)',
  note: 'Keterangan',
} as const satisfies Partial<Record<keyof Application, string>>;

export const KIND_NAMES: Readonly<Record<NonNullable<Application['kind']>, string>> = {
  common: 'Umum',
  special: 'Khusus',
};

export const STATUS_NAMES: Readonly<Record<NonNullable<Application['status']>, string>> = {
  active: 'Aktif',
  inactive: 'Tidak aktif',
  development: 'Dalam pengembangan',
  planned: 'Direncanakan',
};

export const CLAUSE_NAMES: Readonly<Record<NonNullable<Application['openSourceClause']>, string>> =
  { yes: 'Ada', no: 'Tidak ada' };

export const PROPOSAL_NAMES: Readonly<Record<Proposal, string>> = {
  share: 'Pakai bersama',
  replace: 'Ganti dengan aplikasi umum',
  stop: 'Hentikan',
};

export const ANSWER_NAMES: Readonly<Record<Decision['answer'], string>> = {
  accepted: 'Diterima',
  rejected: 'Ditolak',
};

export const TOPIC_NAMES: Readonly<Record<FunctionTopic, string>> = {
  letters: 'Surat dan arsip',
  complaints: 'Pengaduan',
  planning: 'Perencanaan dan penganggaran',
  staff: 'Kepegawaian',
  assets: 'Aset dan persediaan',
  messages: 'Pengiriman pesan',
  queues: 'Antrean',
  maps: 'Peta',
  laws: 'Produk hukum',
  emergency: 'Panggilan darurat',
  visitors: 'Tamu dan kunjungan',
};

/** What is not known is empty in a file. */
export function truthName(value: boolean | null): string {
  if (value === null) return '';
  return value ? 'Sudah' : 'Belum';
}
