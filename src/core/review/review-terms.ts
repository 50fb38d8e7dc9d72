import type { AgreementRule } from './consensus.ts';
import type { Message, MessageKind } from './message.ts';
import type { Stage } from './stages.ts';
import type { ReasonCode, VerdictKind } from './verdict.ts';

/** The field's terms for the codes of a review, for screen and paper alike. */

export const VERDICT_TERMS: Readonly<Record<VerdictKind, string>> = {
  accepted: 'Sesuai',
  limited: 'Sesuai terbatas',
  supporting: 'Pendukung saja',
  rejected: 'Tidak sesuai',
  absent: 'Belum ada',
};

/** Empty where nothing stands in the way. */
export const REASON_TERMS: Readonly<Record<ReasonCode, string>> = {
  none: '',
  other: 'Alasan lain',
  unreadable: 'Tidak terbaca',
  draft: 'Masih konsep',
  unsigned: 'Belum ditandatangani',
  'wrong-document': 'Dokumen keliru',
  'wrong-year': 'Tahun tidak sesuai',
  'wrong-unit': 'Unit tidak sesuai',
  expired: 'Tidak berlaku lagi',
  'partial-coverage': 'Cakupan hanya sebagian',
  'same-for-both': 'Satu dokumen untuk dua klaim',
  'beyond-scope': 'Melampaui cakupan',
  'not-uploaded': 'Tidak diunggah',
  'lower-level-failed': 'Tingkat di bawahnya gagal',
};

export const STAGE_TERMS: Readonly<Record<Stage, string>> = {
  document: 'Dokumen',
  interview: 'Interviu',
  visit: 'Visitasi',
};

export const RULE_TERMS: Readonly<Record<AgreementRule, string>> = {
  unanimous: 'Suara bulat',
  agreement: 'Kesepakatan',
  median: 'Median',
  chair: 'Putusan ketua tim',
  objection: 'Putusan sanggah',
};

export const OUTCOME_TERMS: Readonly<Record<NonNullable<Message['outcome']>, string>> = {
  granted: 'Dikabulkan',
  partly: 'Dikabulkan sebagian',
  refused: 'Ditolak',
};

export const MESSAGE_TERMS: Readonly<Record<MessageKind, string>> = {
  question: 'Pertanyaan',
  answer: 'Jawaban',
  return: 'Dikembalikan',
  objection: 'Sanggah',
  decision: 'Putusan sanggah',
};
