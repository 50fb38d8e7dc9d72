import { CONFLICT_TERMS } from '#core/assignment/assignment-terms.ts';
import type { ConflictReason } from '#core/assignment/shapes.ts';
import type { SheetProblem, SheetRule } from '#core/review/check-sheet.ts';

/** The name of every rule of signing. */
export const RULE_NAMES: Readonly<Record<SheetRule, string>> = {
  unsaved: 'Semua tersimpan',
  'level-missing': 'Nilai belum ada',
  'level-unknown': 'Nilai di luar instrumen',
  'departure-missing': 'Alasan menyimpang dari usulan',
  'verdict-missing': 'Bukti belum diputus',
  'reason-missing': 'Alasan putusan bukti',
  'fact-missing': 'Kalimat fakta, nilai berbeda dari klaim',
  'analysis-missing': 'Kalimat analisis, nilai berbeda dari klaim',
  reopened: 'Dibuka kembali, belum selesai',
  'newer-revision': 'Ada revisi yang lebih baru',
  conflict: 'Benturan kepentingan',
  'sentences-missing': 'Kalimat fakta dan analisis',
  'finding-missing': 'Temuan dan rekomendasi',
  'not-done': 'Belum ditandai selesai',
};

const WHOLE: Readonly<Partial<Record<SheetRule, (detail: string) => string>>> = {
  unsaved: () => 'Masih ada perubahan yang belum tersimpan.',
  'newer-revision': (detail) =>
    `Revisi ${detail} sudah diterima. Nilailah revisi itu: lembar ini terbawa, dan hanya yang berubah dibuka kembali.`,
  conflict: (detail) =>
    `${Object.hasOwn(CONFLICT_TERMS, detail) ? CONFLICT_TERMS[detail as ConflictReason] : detail}. Pertimbangkan untuk tidak menilai; ketua tim akan melihat hal ini.`,
};

/** One reason in words: the indicator it is about, or a sentence about the sheet as a whole. */
export function reasonOf({ rule, indicator, detail }: SheetProblem): string {
  if (indicator) return `${indicator.code} ${indicator.title}`;
  return WHOLE[rule]?.(detail) ?? RULE_NAMES[rule];
}
