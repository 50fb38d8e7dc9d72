import type { Assessment } from '#core/assessment/assessment.ts';
import type { EvidenceDocument } from '#core/evidence/document.ts';
import type { Digest } from '#core/lib/ids.ts';
import type { Consensus } from '#core/review/consensus.ts';
import type { FinalRecord, LastYear } from '#core/review/final.ts';
import { finalRecord } from '#core/review/final-record.ts';
import type { Review } from '#core/review/review.ts';
import type { Rubric } from '#core/rubric/types.ts';
import { placedIndicators } from '#core/rubric/walk.ts';
import { SAMPLE_ASESORS, votedLevel } from './maturity.ts';
import { SAMPLE_OWNER } from './agencies.ts';
import { levelFinding } from './review.ts';

interface Settled {
  readonly rubric: Rubric;
  readonly assessment: Assessment;
  /** Of the story. */
  readonly year: number;
  readonly documents: readonly EvidenceDocument[];
  readonly submission: Digest;
  /** With the fingerprint each was sent under. */
  readonly reviews: readonly { readonly fingerprint: Digest; readonly review: Review }[];
  readonly period: Digest | null;
  readonly lastYear: LastYear | null;
  readonly stage: FinalRecord['stage'];
  readonly at: string;
  /** YYYY-MM-DD; for an interim result. */
  readonly objectUntil: string;
}

function agreedBy(votes: readonly number[], at: string): Consensus['values'][string] {
  const [low = 1, middle = low, high = middle] = [...votes].sort((a, b) => a - b);
  return {
    finding: levelFinding(middle),
    rule: low === high ? 'unanimous' : 'median',
    note: '',
    shortcoming: middle < 4 ? `Data contoh: tingkat ${middle + 1} belum berbukti.` : '',
    recommendation: middle < 4 ? `Data contoh: lengkapi bukti tingkat ${middle + 1}.` : '',
    minority: [],
    at,
  };
}

/** The result of one meeting of the sample: the median of the three votes, one by one. */
export function sampleResult(settled: Settled): FinalRecord {
  const { rubric, assessment, year, submission, at, stage } = settled;
  const { code } = assessment.agency;
  const values = placedIndicators(rubric).map(({ indicator: { id } }) => {
    const votes = SAMPLE_ASESORS.map((asesor) => votedLevel(code, id, year, asesor));
    return [id, agreedBy(votes, at)] as const;
  });
  const attendance = SAMPLE_ASESORS.map(({ name, institution }) => ({
    name,
    institution,
    role: 'asesor' as const,
    present: true,
  }));
  const consensus: Consensus = {
    formatVersion: 1,
    id: assessment.id,
    submission,
    left: [],
    kept: [],
    missing: [],
    values: Object.fromEntries(values),
    meeting: {
      number: `CONTOH/${code}/${assessment.year}`,
      date: at.slice(0, 10),
      place: 'Ruang Rapat Contoh',
      batch: '',
      attendance,
    },
    note: '',
    reopening: '',
    revision: 1,
    createdAt: at,
    updatedAt: at,
  };
  const held = settled.reviews.map((one) => ({ ...one, key: null, receivedAt: at, oddities: [] }));
  return finalRecord({
    rubric,
    assessment,
    documents: settled.documents,
    additional: [],
    consensus,
    weighing: { weighed: held, undecided: [], left: [], kept: [], gone: [] },
    clarifications: [],
    period: settled.period,
    lastYear: settled.lastYear,
    by: { name: 'Ketua Contoh', unit: SAMPLE_OWNER, role: 'diskominfo' },
    at,
    stage,
    objectUntil: stage === 'interim' ? settled.objectUntil : null,
  });
}
