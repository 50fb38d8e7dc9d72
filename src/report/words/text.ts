import type { PersonRole } from '#core/assessment/assessment.ts';

/** The report's own Indonesian: titles, labels and sentences. */
export const TEXT = {
  title: 'Laporan Penilaian Mandiri',
  creator: 'Timbang',
  continued: (page: number, pages: number) => `Halaman ${page} dari ${pages}`,
  year: (year: number) => `Tahun ${year}`,
} as const;

export const ROLE_NAMES: Readonly<Record<PersonRole, string>> = {
  head: 'Kepala perangkat daerah',
  coordinator: 'Koordinator penilaian',
  filler: 'Pengisi penilaian',
  contact: 'Narahubung',
};

export const WATERMARKS = { simulation: 'SIMULASI', draft: 'DRAF' } as const;
