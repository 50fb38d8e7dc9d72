import type { AssessmentId, Digest, DocumentId, MessageId } from '#core/lib/ids.ts';
import type { Clarification } from '#core/review/clarification.ts';
import type { FinalRecord } from '#core/review/final.ts';
import { OPEN } from '#core/review/finding.ts';
import { NO_MEETING } from '#core/review/meeting.ts';
import type { Review } from '#core/review/review.ts';
import { NO_STAGES } from '#core/review/stages.ts';

const asesor = { name: 'Asesor Satu', unit: 'Universitas', role: 'asesor' as const };

/** One question with a deadline. */
export function sampleClarification(
  assessment: AssessmentId,
  submission: Digest,
  at: string,
): Clarification {
  return {
    formatVersion: 1,
    assessment,
    submission,
    by: asesor,
    messages: [
      {
        id: '019a8f00-0000-7000-a000-000000000001' as MessageId,
        replyTo: null,
        kind: 'question',
        about: { of: 'indicator', indicator: 'indikator-1' },
        text: 'Halaman mana yang dimaksud?',
        at,
        deadline: '2026-11-30',
        documents: [],
        reason: 'none',
        value: OPEN,
        before: OPEN,
        outcome: null,
      },
    ],
    result: null,
    documents: [],
  };
}

/** One indicator and one verdict. */
export function sampleReview(assessment: AssessmentId, submission: Digest, at: string): Review {
  return {
    formatVersion: 1,
    assessment,
    submission,
    by: asesor,
    at,
    indicators: {
      'indikator-1': {
        finding: { is: 'value', value: '2' },
        fact: 'Ada.',
        analysis: 'Cukup.',
        stages: { ...NO_STAGES, document: { is: 'value', value: '2' } },
        supported: { is: 'value', value: '3' },
        departure: 'Baru satu bidang.',
        shortcoming: 'Belum semua bidang.',
        recommendation: 'Terapkan di semua bidang.',
      },
    },
    verdicts: [
      {
        document: '019a8f00-0000-7000-9000-000000000001' as DocumentId,
        indicator: 'indikator-1',
        item: null,
        verdict: 'limited',
        reason: 'partial-coverage',
        note: 'Hanya satu bidang.',
      },
    ],
    note: '',
    replacing: null,
  };
}

/** One indicator with a minority note. */
export function sampleFinal(
  assessment: AssessmentId,
  submission: Digest,
  at: string,
  review: Digest,
): FinalRecord {
  return {
    formatVersion: 1,
    assessment,
    submission,
    reviews: [review],
    by: { name: 'Ketua', unit: 'Diskominfo', role: 'diskominfo' },
    at,
    values: {
      'indikator-1': {
        finding: { is: 'value', value: '2' },
        note: '',
        rule: 'agreement',
        subject: '',
        claimed: { is: 'value', value: '3' },
        supported: { is: 'value', value: '3' },
        shortcoming: 'Belum semua bidang.',
        recommendation: 'Terapkan di semua bidang.',
        minority: [{ name: 'Asesor Dua', text: 'Seharusnya 3.' }],
        votes: [],
      },
    },
    score: { value: '2.00', predikat: 'Cukup' },
    note: '',
    stage: 'final',
    objectUntil: null,
    reopening: '',
    clarifications: [],
    left: [],
    kept: [],
    missing: [],
    period: null,
    scope: null,
    claimed: { value: '3.00', predikat: 'Baik' },
    supported: null,
    verdicts: [],
    meeting: NO_MEETING,
    lastYear: null,
  };
}
