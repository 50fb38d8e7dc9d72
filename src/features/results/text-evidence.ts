import type { SupportTotals } from '#core/evidence/missing-evidence.ts';
import { TERMS } from '#core/glossary.ts';

/** The words for claims beside what the evidence supports. */
export const EVIDENCE = {
  section: 'Klaim yang belum didukung bukti',
  column: TERMS.supported,
  claimedColumn: TERMS.claimed,
  /** Which of two values a column belongs to: "Predikat (diklaim)". */
  ofClaimed: (column: string): string => `${column} (${TERMS.claimed.toLowerCase()})`,
  none: TERMS.noEvidence,
  valueOf: (title: string): string => `Nilai ${title} yang didukung bukti`,
  levelOf: (code: string): string => `${TERMS.level} ${code} yang didukung bukti`,
  lacking: (count: number): string => `${count} bukti kurang`,
  difference: (points: string): string => `Selisih dengan yang diklaim: ${points} poin.`,
  totals: ({ required, present, lacking }: SupportTotals): string =>
    `${present} dari ${required} bukti dukung wajib untuk tingkat yang diklaim sudah dilampirkan; ` +
    `klaim ${lacking} indikator belum didukung sepenuhnya.`,
  lead: 'Tingkat berikut sudah diklaim; yang kurang hanya buktinya. Diurutkan dari kenaikan terbesar pada nilai yang didukung bukti.',
  complete: 'Semua klaim didukung bukti dukung wajibnya.',
  nothingYet: 'Belum ada indikator yang diisi, sehingga belum ada klaim yang perlu didukung.',
  claimedLevel: (level: string): string => `${TERMS.claimed}: ${level}.`,
  supportedLevel: `${TERMS.supported}:`,
  noneYet: `${TERMS.supported}: ${TERMS.noEvidence.toLowerCase()}.`,
  gain: (points: string): string => `Kenaikan ${points} poin`,
  missing: (count: number): string => `Bukti yang kurang (${count})`,
  item: (level: number, text: string): string => `${TERMS.level} ${level}: ${text}`,
} as const;
