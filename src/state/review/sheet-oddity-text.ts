import { CONFLICT_TERMS } from '#core/assignment/assignment-terms.ts';
import type { ConflictReason } from '#core/assignment/shapes.ts';
import type { ClosedReason } from '#core/review/may-open.ts';
import type { SheetOddity, SheetOddityKind } from '#core/review/sheet-oddities.ts';

const conflictText = (detail: string): string =>
  Object.hasOwn(CONFLICT_TERMS, detail) ? CONFLICT_TERMS[detail as ConflictReason] : detail;

const SAY: Readonly<Record<SheetOddityKind, (detail: string) => string>> = {
  unreadable: () =>
    'Isi lembar ini rusak atau tidak ada lagi di peramban ini. Minta dikirim ulang, hapus yang ini, lalu masukkan lagi.',
  'unknown-submission': () =>
    'Berkas kirim yang dinilai lembar ini tidak ada di sini. Masukkan berkas kirim itu; sebelum ada, lembar ini tidak ditimbang.',
  'other-revision': (detail) =>
    `Lembar ini menilai revisi ${detail}, padahal sudah ada revisi yang lebih baru. Minta asesor menilai revisi yang baru, atau kesampingkan lembar ini dengan alasan.`,
  'other-rubric': (detail) =>
    `Lembar ini memakai instrumen ${detail}, bukan instrumen berkas kirimnya. Nilainya tidak dapat dibandingkan.`,
  superseded: () =>
    'Asesor ini sudah mengirim revisi baru yang menyebut lembar ini. Yang baru yang berlaku; yang ini tetap disimpan.',
  'same-asesor': () =>
    'Ada lembar lain dari asesor yang sama, dan keduanya tidak saling menyebut. Ketua tim harus mengesampingkan salah satunya dengan alasan.',
  conflict: (detail) =>
    `Asesor ini mempunyai benturan kepentingan dengan perangkat daerah ini: ${conflictText(detail)}. Ketua tim memutuskan apakah lembar ini ditimbang.`,
  'conflict-known': (detail) =>
    `Asesor ini mempunyai benturan kepentingan yang sudah diketahui. Alasan tetap menilai: ${detail}`,
  'rejected-key': (detail) =>
    `Kunci yang menandatangani atas nama "${detail}" sudah ditolak di sini. Lembar ini tidak ditimbang sebelum diputuskan.`,
  'unknown-key': (detail) =>
    `Kunci yang menandatangani atas nama "${detail}" belum dikenal di sini. Cocokkan sidik kuncinya pada halaman Kunci.`,
  unsigned: () => 'Lembar ini tidak bertanda tangan, sehingga tidak terbukti siapa yang menilai.',
  'other-signer': (detail) =>
    `Ditandatangani oleh ${detail}, bukan oleh asesor yang disebut di dalamnya.`,
  'not-asesor': (detail) => `Ditandatangani dengan kunci "${detail}", yang bukan kunci asesor.`,
  'not-blind': () =>
    'Lembar ini dibuka kembali ketika lembar asesor lain sudah dapat dibaca. Penilaiannya tidak lagi sepenuhnya terpisah.',
};

/** One plain sentence about something odd about a review sheet, and what can be done. */
export function sheetOddityText({ kind, detail }: SheetOddity): string {
  return SAY[kind](detail);
}

const CLOSED: Readonly<Record<ClosedReason, string>> = {
  'not-begun':
    'Isi lembar asesor lain tertutup di meja ini, agar penilaian Anda tidak terpengaruh. Nilailah dahulu dan tandatangani lembar Anda sendiri, atau nyatakan bahwa Anda tidak menilai.',
  unfinished:
    'Isi lembar asesor lain tertutup sampai lembar Anda sendiri ditandatangani. Selesaikan lembar Anda, atau nyatakan bahwa Anda tidak menilai.',
};

/** Why what others say is closed here, and the way out. */
export const closedText = (reason: ClosedReason): string => CLOSED[reason];
