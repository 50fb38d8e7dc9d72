import type { AssessmentId, Digest, DocumentId } from '#core/lib/ids.ts';
import { OPEN } from '#core/review/finding.ts';
import type { FinalRecord } from '#core/review/final.ts';
import { SAMPLES } from './carried-samples.ts';

const { content } = SAMPLES.final;
const { about, madeAt } = content;
const [SUBMISSION, REVIEW] = about.rests as [Digest, Digest];
const CLARIFICATION = 'f6'.repeat(32) as Digest;
const PERIOD = 'd4'.repeat(32) as Digest;
const LAST = 'e5'.repeat(32) as Digest;

const value = (text: string) => ({ is: 'value', value: text }) as const;

const body: FinalRecord = {
  formatVersion: 1,
  assessment: about.subject as AssessmentId,
  submission: SUBMISSION,
  reviews: [REVIEW],
  by: { name: 'Ketua Tim', unit: 'Diskominfo Uji', role: 'diskominfo' },
  at: madeAt,
  values: {
    'indikator-1': {
      finding: value('2'),
      note: 'Dibahas bersama.',
      rule: 'agreement',
      subject: 'Layanan perizinan',
      claimed: value('3'),
      supported: value('2'),
      shortcoming: 'SK belum diperbarui.',
      recommendation: 'Perbarui SK.',
      minority: [{ name: 'Asesor Satu', text: 'Seharusnya 3; "kutip", émoji 🗂️ dan </script>' }],
      votes: [
        {
          review: REVIEW,
          name: 'Asesor Satu',
          institution: 'Universitas Uji',
          finding: value('2.5'),
          stages: { document: value('2'), interview: value('2.5'), visit: OPEN },
          supported: value('2'),
          departure: 'Diperjelas saat interviu.',
          fact: 'Dinas mengelola laman.',
          analysis: 'Berlaku di semua bidang.',
          shortcoming: 'SK belum diperbarui.',
          recommendation: 'Perbarui SK.',
        },
      ],
    },
    'indikator-2': {
      finding: { is: 'not-applicable' },
      note: '',
      rule: 'objection',
      subject: '',
      claimed: OPEN,
      supported: OPEN,
      shortcoming: '',
      recommendation: '',
      minority: [],
      votes: [],
    },
  },
  score: { value: '2.00', predikat: 'Cukup' },
  note: 'Hasil dua hari rapat.',
  stage: 'interim',
  objectUntil: '2026-12-01',
  reopening: 'Salah ketik pada versi pertama.',
  clarifications: [CLARIFICATION],
  left: [{ review: LAST, by: 'Asesor Dua', reason: 'Menilai revisi lain.' }],
  kept: [{ review: REVIEW, by: 'Asesor Satu', reason: 'Pindah tugas lima tahun lalu.' }],
  missing: [{ name: 'Asesor Tiga', institution: 'Inspektorat', reason: 'Sakit.' }],
  period: PERIOD,
  scope: ['indikator-1', 'indikator-2'],
  claimed: { value: '3.00', predikat: 'Baik' },
  supported: { value: '2.00', predikat: 'Cukup' },
  verdicts: [
    {
      document: '019a8f00-0000-7000-9000-000000000001' as DocumentId,
      indicator: 'indikator-1',
      item: null,
      verdict: 'limited',
      reason: 'partial-coverage',
      note: 'Hanya satu bidang.',
      by: 'Asesor Satu',
      title: 'SK Tim',
      informationClass: 'berkala',
    },
  ],
  meeting: {
    number: '1/BA/2026',
    date: '2026-11-20',
    place: 'Aula',
    batch: 'Hari pertama',
    attendance: [
      { name: 'Ketua Tim', institution: 'Diskominfo Uji', role: 'chair', present: true },
      { name: 'Kepala Dinas', institution: 'Dinas Uji', role: 'agency', present: false },
    ],
  },
  lastYear: {
    result: LAST,
    year: 2025,
    score: { value: '1.50', predikat: 'Kurang' },
    values: { 'indikator-1': value('1.5') },
  },
};

/** A result that says everything a result can say; the second version of it. */
export const FULL_FINAL: typeof SAMPLES.final = {
  ...SAMPLES.final,
  content: {
    ...content,
    about: {
      ...about,
      revision: 2,
      previous: 'a9'.repeat(32) as Digest,
      rests: [SUBMISSION, REVIEW, CLARIFICATION, PERIOD],
    },
    bodies: new Map([['final.json', body]]),
  },
};
