import type { PersonRole } from '#core/assessment/person-roles.ts';
import type { CoverageState } from '#core/evidence/coverage.ts';
import type { DeskRole, Trust } from '#core/keys/identity.ts';

/**
 * The official terms, in one place: nouns of the field that screen, report and
 * files must spell alike. Sentences live with the feature that speaks them.
 */
export const TERMS = {
  product: 'Timbang',
  instrument: 'Instrumen',
  agency: 'Perangkat daerah',
  government: 'Pemerintah daerah',
  year: 'Tahun penilaian',
  assessment: 'Penilaian mandiri',
  index: 'Indeks',
  internalValue: 'Nilai internal OPD',
  runningScore: 'Nilai sementara',
  predikat: 'Predikat',
  indicator: 'Indikator',
  level: 'Tingkat',
  target: 'Sasaran',
  weight: 'Bobot',
  share: 'Porsi dalam indeks',
  scope: 'Cakupan isian',
  coverage: 'Cakupan',
  claimed: 'Diklaim',
  supported: 'Didukung bukti',
  noEvidence: 'Belum ada bukti',
  evidence: 'Bukti dukung',
  notApplicable: 'Tidak berlaku',
  blank: 'Belum diisi',
  fact: 'Kalimat fakta',
  analysis: 'Kalimat analisis',
  notes: 'Catatan',
  simulation: 'Simulasi',
  draft: 'Draf',
} as const;

export const ROLE_TERMS: Readonly<Record<PersonRole, string>> = {
  head: 'Kepala perangkat daerah',
  coordinator: 'Koordinator pengisian',
  filler: 'Petugas pengisi',
  contact: 'Narahubung',
};

export const STATUS_TERMS = {
  official: 'Resmi, berlaku',
  repealed: 'Resmi, telah dicabut',
  adaptation: 'Adaptasi, menunggu pengesahan',
} as const;

/** What a list of units adds up to. */
export const COVERAGE_TERMS = {
  'no-list': 'belum ada daftar',
  none: 'tidak ada',
  some: 'sebagian',
  all: 'seluruh',
} as const satisfies Readonly<Record<CoverageState, string>>;

/** For whom a key speaks. */
export const DESK_TERMS: Readonly<Record<DeskRole, string>> = {
  opd: 'Perangkat daerah (OPD)',
  asesor: 'Asesor',
  diskominfo: 'Diskominfo',
};

/** How far a key is trusted at this desk. */
export const TRUST_TERMS: Readonly<Record<Trust | 'own' | 'none', string>> = {
  known: 'Dikenal',
  new: 'Baru',
  rejected: 'Ditolak',
  own: 'Kunci sendiri',
  none: 'Belum dikenal',
};
