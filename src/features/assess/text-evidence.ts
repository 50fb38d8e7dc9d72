import type { SupportTotals } from '#core/evidence/missing-evidence.ts';
import { TERMS } from '#core/glossary.ts';
import { integer } from '#ui/format.ts';

/** A term within a sentence. */
const within = (term: string): string => term.toLowerCase();

/** The Indonesian of claims beside what the evidence supports. */
export const EVIDENCE = {
  claimed: TERMS.claimed,
  supported: TERMS.supported,
  none: TERMS.noEvidence,
  lacking: (count: number) => `${count} bukti kurang`,
  groupClaimed: (value: string) => `${within(TERMS.claimed)} ${value}`,
  groupSupported: (value: string) => `${within(TERMS.supported)} ${value}`,
  totals: ({ required, present, lacking }: SupportTotals) =>
    `${present} dari ${required} bukti wajib untuk tingkat yang diklaim sudah dilampirkan; ` +
    `klaim ${lacking} indikator belum didukung sepenuhnya.`,
  panel: `${TERMS.evidence} untuk klaim ini`,
  level: (standing: string) => `${TERMS.supported}: ${within(TERMS.level)} ${standing}`,
  noneYet: `${TERMS.supported}: ${within(TERMS.noEvidence)}`,
  nothingAsked: 'Tingkat ini tidak meminta bukti dukung wajib.',
  complete: 'Semua bukti dukung wajib untuk klaim ini sudah dilampirkan.',
  missing: (count: number) =>
    `Lampirkan ${count} bukti berikut agar tingkat yang diklaim didukung sepenuhnya:`,
  documents: (count: number) => (count === 0 ? 'Belum ada' : `Bukti: ${integer(count)} dokumen`),
  unreadable: 'Tidak terbaca',
  terms: (terms: readonly string[]) => `Syarat: ${terms.join('; ')}.`,
  damaged: (count: number) =>
    `${integer(count)} catatan bukti dukung rusak, sehingga tidak ditampilkan dan tidak dihitung. Datanya tidak diubah. Unduh cadangan data lebih dahulu, lalu lampirkan lagi berkasnya atau pulihkan dari cadangan sebelumnya.`,
  notRead:
    'Bukti dukung penilaian ini tidak dapat dibaca dari penyimpanan peramban. Bukti yang ada tidak ditampilkan dan tidak dihitung untuk sementara, tetapi tidak dihapus. Muat ulang halaman ini atau mulai ulang peramban.',
  dataCare: 'Buka Data dan penyimpanan',
  item: (level: number, words: string) => `${TERMS.level} ${level}: ${words}`,
} as const;
