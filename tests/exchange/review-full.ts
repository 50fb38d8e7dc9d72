import type { AssessmentId, Digest, DocumentId } from '#core/lib/ids.ts';
import { OPEN } from '#core/review/finding.ts';
import type { Review } from '#core/review/review.ts';
import { EVIDENCE_VERDICTS, REASON_CODES } from '#core/review/verdict.ts';
import { SAMPLES } from './carried-samples.ts';

const { about, madeAt } = SAMPLES.review.content;
const [SUBMISSION] = about.rests as [Digest];
const BEFORE = 'e5'.repeat(32) as Digest;
const CLARIFICATION = 'f6'.repeat(32) as Digest;
const documentId = (n: number): DocumentId =>
  `019a8f00-0000-7000-9000-0000000000${String(n).padStart(2, '0')}` as DocumentId;

const body: Review = {
  formatVersion: 1,
  assessment: about.subject as AssessmentId,
  submission: SUBMISSION,
  by: { name: 'Asesor Satu', unit: 'Universitas Uji', role: 'asesor' },
  at: madeAt,
  indicators: {
    'indikator-1': {
      finding: { is: 'value', value: '3' },
      fact: 'Dinas mengelola laman; "kutip", émoji 🗂️ dan </script>',
      analysis: 'Berlaku di semua bidang.',
      stages: {
        document: { is: 'value', value: '2' },
        interview: { is: 'value', value: '2.5' },
        visit: { is: 'value', value: '3' },
      },
      supported: { is: 'value', value: '2' },
      departure: 'Dilihat sendiri pada visitasi.',
      shortcoming: 'SK belum diperbarui.',
      recommendation: 'Perbarui SK.',
    },
    'indikator-2': {
      finding: { is: 'not-applicable' },
      fact: 'Tidak mengelola pusat data.',
      analysis: '',
      stages: { document: { is: 'not-applicable' }, interview: OPEN, visit: OPEN },
      supported: OPEN,
      departure: '',
      shortcoming: '',
      recommendation: '',
    },
    'indikator-3': {
      finding: OPEN,
      fact: 'Dinilai asesor lain.',
      analysis: '',
      stages: { document: OPEN, interview: OPEN, visit: OPEN },
      supported: { is: 'value', value: '1' },
      departure: '',
      shortcoming: '',
      recommendation: '',
    },
  },
  verdicts: REASON_CODES.map((reason, at) => ({
    document: at === 0 ? null : documentId(at),
    indicator: 'indikator-1',
    item: at % 2 === 0 ? 'indikator-1.2.e1' : null,
    verdict: EVIDENCE_VERDICTS[at % EVIDENCE_VERDICTS.length] ?? 'accepted',
    reason,
    note: at === 1 ? '=1+1' : '',
  })),
  note: 'Penilaian dilakukan di tempat.',
  replacing: { package: BEFORE, reason: 'Salah ketik pada indikator 1.', sawOthers: true },
};

/** A review of the full shape: every stage, verdict and reason, and in the place of an earlier one. */
export const FULL_REVIEW: (typeof SAMPLES)['review'] = {
  by: 'asesor',
  content: {
    ...SAMPLES.review.content,
    about: { ...about, revision: 2, previous: BEFORE, rests: [SUBMISSION, CLARIFICATION] },
    bodies: new Map([['review.json', body]]),
  },
};
