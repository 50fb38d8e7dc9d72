import type { Assessment } from '#core/assessment/assessment.ts';
import type { EvidenceDocument } from '#core/evidence/document.ts';
import type { Digest } from '#core/lib/ids.ts';
import type { Finding } from '#core/review/finding.ts';
import type { Review } from '#core/review/review.ts';
import { NO_STAGES } from '#core/review/stages.ts';
import type { EvidenceVerdict } from '#core/review/verdict.ts';
import type { Rubric } from '#core/rubric/types.ts';
import { placedIndicators } from '#core/rubric/walk.ts';
import { chanceOf, oneOf, SAMPLE_SEED } from './chance.ts';
import { trueLevel, votedLevel, type SAMPLE_ASESORS } from './maturity.ts';

type SampleAsesor = (typeof SAMPLE_ASESORS)[number];

interface Reviewed {
  readonly assessment: Assessment;
  readonly documents: readonly EvidenceDocument[];
  readonly submission: Digest;
  readonly rubric: Rubric;
  /** Of the story. */
  readonly year: number;
}

const WHY = ['partial-coverage', 'wrong-year', 'unsigned', 'beyond-scope', 'wrong-unit'] as const;

export const levelFinding = (level: number): Finding => ({ is: 'value', value: String(level) });

function verdictsOf(
  documents: readonly EvidenceDocument[],
  { name }: SampleAsesor,
): readonly EvidenceVerdict[] {
  return documents.flatMap(({ id, standing, supports }) =>
    supports.map(({ indicator, item }): EvidenceVerdict => {
      const about = { document: id, indicator, item, note: '' };
      if (standing === 'konsep') return { ...about, verdict: 'rejected', reason: 'draft' };
      const luck = chanceOf(SAMPLE_SEED, 'putusan', name, id, item ?? '');
      if (luck > 0.1) return { ...about, verdict: 'accepted', reason: 'none' };
      const reason = oneOf(WHY, SAMPLE_SEED, 'alasan', name, id, item ?? '');
      return { ...about, verdict: luck > 0.05 ? 'limited' : 'supporting', reason };
    }),
  );
}

/** What one asesor of the sample finds about one submission. */
export function sampleReview(
  { assessment, documents, submission, rubric, year }: Reviewed,
  asesor: SampleAsesor,
  at: string,
): Review {
  const { agency } = assessment;
  const indicators = placedIndicators(rubric).map(({ indicator: { id, title, levels } }) => {
    const level = votedLevel(agency.code, id, year, asesor);
    const finding = levelFinding(level);
    const supported = levelFinding(trueLevel(agency.code, id, year));
    const isAbove = level < Math.max(...levels.map((one) => one.level));
    const said = {
      finding,
      fact: `Data contoh: bukti ${title} menunjukkan tingkat ${level}.`,
      analysis: 'Data contoh: bukti yang diterima memenuhi tingkat itu.',
      stages: { ...NO_STAGES, document: finding },
      supported,
      departure: level === trueLevel(agency.code, id, year) ? '' : 'Data contoh: dari wawancara.',
      shortcoming: isAbove ? `Data contoh: tingkat ${level + 1} belum berbukti.` : '',
      recommendation: isAbove ? `Data contoh: lengkapi bukti tingkat ${level + 1}.` : '',
    };
    return [id, said] as const;
  });
  return {
    formatVersion: 1,
    assessment: assessment.id,
    submission,
    by: { name: asesor.name, unit: asesor.institution, role: 'asesor' },
    at,
    indicators: Object.fromEntries(indicators),
    verdicts: verdictsOf(documents, asesor),
    note: '',
    replacing: null,
  };
}
