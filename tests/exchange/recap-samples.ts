import type { RubricRef } from '#core/assessment/assessment.ts';
import type { AssessmentId, Digest, PeriodId, PublicKey } from '#core/lib/ids.ts';
import type { Outcome } from '#core/portfolio/outcome.ts';
import type { Recap } from '#core/portfolio/recap.ts';

const numbered = (at: number): string => `019a8f00-0000-7000-8000-${String(at).padStart(12, '0')}`;

const final: Outcome = {
  id: 'a1'.repeat(32) as Digest,
  stage: 'final',
  assessment: numbered(1) as AssessmentId,
  revision: 2,
  agency: {
    name: 'Dinas "Uji" & Émoji 🗂️ </script>',
    shortName: 'DU',
    code: '007',
    government: 'Kabupaten Uji',
  },
  kind: 'Dinas',
  group: 'Pelayanan dasar',
  batch: 'Hari pertama',
  period: { id: numbered(0xaa) as PeriodId, name: 'Penilaian e-Government 2026' },
  year: 2026,
  rubric: { id: '', version: '', digest: '0'.repeat(64) as Digest },
  scope: false,
  madeAt: '2026-11-20T02:00:00.000Z',
  signer: 'b2'.repeat(32) as PublicKey,
  final: { score: '61/25', groups: '61/25', levels: '2 3 61/25 -' },
  claimed: { score: '3', groups: '3', levels: '3 3 3 -' },
  supported: { score: null, groups: '?', levels: '2 ? 2 -' },
  documents: 41,
  verdicts: { accepted: 30, 'rejected:wrong-year': 3 },
  oddities: ['unknown-key'],
};

const provisional: Outcome = {
  ...final,
  id: 'c3'.repeat(32) as Digest,
  stage: 'provisional',
  assessment: numbered(2) as AssessmentId,
  revision: 1,
  agency: { name: 'Kecamatan Uji', shortName: '', code: '', government: 'Kabupaten Uji' },
  kind: '',
  group: '',
  batch: '',
  period: null,
  scope: true,
  signer: null,
  final: null,
  verdicts: {},
  oddities: [],
};

/** A recap with one result of every sort. */
export const sampleRecap = (rubric: RubricRef, at: string): Recap => ({
  formatVersion: 1,
  government: 'Kabupaten Uji',
  unit: 'Diskominfo Kabupaten Uji',
  at,
  year: 2026,
  rubric,
  agencies: { known: 58, invited: null },
  outcomes: [
    { ...final, rubric },
    { ...final, id: 'd4'.repeat(32) as Digest, stage: 'interim', rubric },
    { ...provisional, rubric },
  ],
});
