import { answerTo, type Answer, type Answers } from '#core/assessment/answer.ts';
import { appliedRubric } from '#core/assessment/applied-rubric.ts';
import type { Assessment } from '#core/assessment/assessment.ts';
import { blockingLacks } from '#core/assessment/progress.ts';
import { scopePart, type ScopePart } from '#core/assessment/scope-part.ts';
import { attachedItems } from '#core/evidence/attached-items.ts';
import { coverageLine, type CoverageLine } from '#core/evidence/coverage.ts';
import type { EvidenceDocument } from '#core/evidence/document.ts';
import {
  claimSupports,
  supportTotals,
  type ClaimSupport,
  type SupportTotals,
} from '#core/evidence/missing-evidence.ts';
import type { Digest } from '#core/lib/ids.ts';
import { compare } from '#core/lib/ratio.ts';
import type { Indicator, Rubric } from '#core/rubric/types.ts';
import { placedIndicators } from '#core/rubric/walk.ts';
import { scoreTerms, type ScoreTerms } from '#core/score-terms.ts';
import { gapsOf, targetOf, type Gap } from '#core/scoring/gaps.ts';
import { indicatorTraces } from '#core/scoring/indicator-traces.ts';
import { scoreAssessment } from '#core/scoring/score-assessment.ts';
import type { GroupTrace, IndicatorTrace, ScoreSheet } from '#core/scoring/score.ts';
import { weakGroupsBehindGoodIndex } from '#core/scoring/weak-groups.ts';
import {
  attachedTo,
  reportDocuments,
  type AttachedDocument,
  type ReportDocument,
} from './report-evidence.ts';

/** One indicator as the report prints it. */
export interface ReportRow {
  readonly indicator: Indicator;
  readonly answer: Answer;
  readonly trace: IndicatorTrace;
  /** The claim beside what the evidence supports; null without a claim. */
  readonly support: ClaimSupport | null;
  readonly documents: readonly AttachedDocument[];
  /** How far the claim reaches, name by name; null where the instrument counts nothing. */
  readonly coverage: CoverageLine | null;
  readonly target: number;
  /** Titles of the groups above, outermost first. */
  readonly path: readonly string[];
}

/**
 * Everything "Laporan Penilaian Mandiri" says, as data. The renderer adds words
 * and layout, never a number: all of them come from the one scoring function.
 */
export interface SelfAssessmentReport {
  /** As this assessment applies it. */
  readonly rubric: Rubric;
  /** How much of the whole instrument that is; null = all of it. */
  readonly part: ScopePart | null;
  readonly terms: ScoreTerms;
  readonly assessment: Assessment;
  readonly sheet: ScoreSheet;
  /** The rows of each top group, in reading order. */
  readonly sections: readonly { readonly group: GroupTrace; readonly rows: readonly ReportRow[] }[];
  readonly gaps: readonly (Gap & { readonly indicator: Indicator })[];
  /** Claims that lack evidence, the greatest gain of the supported score first. */
  readonly unsupported: readonly (ClaimSupport & { readonly indicator: Indicator })[];
  readonly totals: SupportTotals;
  /** The list of evidence, oldest first; deleted documents are not in it. */
  readonly documents: readonly ReportDocument[];
  readonly weakGroups: readonly GroupTrace[];
  /** Indicators that lack a rating, a fact or analysis sentence, or a reason. */
  readonly unfinished: number;
  /** A simulation and a draft (anything unfinished) must not look official. */
  readonly watermark: 'sample' | 'simulation' | 'draft' | null;
  /** ISO 8601 UTC; printed in `timeZone`. Part of the input: same input, same bytes. */
  readonly madeAt: string;
  readonly timeZone: string;
  /** The file that was sent with exactly this content; null = not the report of one. */
  readonly sent: SentMark | null;
}

/** The file a report belongs to. */
export interface SentMark {
  /** SHA-256 of its list of contents. */
  readonly fingerprint: Digest;
  readonly revision: number;
}

/** When a report is made, in which zone times are printed, and of which file it is. */
export interface ReportMade {
  /** ISO 8601 UTC. */
  readonly at: string;
  readonly timeZone: string;
  readonly sent?: SentMark;
  /** It is about invented data. */
  readonly sample?: boolean;
}

function watermarkOf(
  { kind }: Assessment,
  unfinished: number,
  { sample = false }: ReportMade,
): SelfAssessmentReport['watermark'] {
  if (sample) return 'sample';
  if (kind === 'simulation') return 'simulation';
  return unfinished > 0 ? 'draft' : null;
}

/** How many indicators still lack a rating, a sentence that proves it, or a reason. */
export function unfinishedIn(rubric: Rubric, answers: Answers): number {
  return placedIndicators(rubric).filter(
    ({ indicator }) =>
      blockingLacks(rubric.scales, indicator, answerTo(answers, indicator.id)).length > 0,
  ).length;
}

/**
 * Builds the report's data from an assessment, its whole instrument and its evidence
 * (oldest first); `madeAt` and `timeZone` come from the caller's clock.
 */
export function selfAssessmentReport(
  whole: Rubric,
  assessment: Assessment,
  evidence: readonly EvidenceDocument[],
  made: ReportMade,
): SelfAssessmentReport {
  const { answers } = assessment;
  const rubric = appliedRubric(whole, assessment);
  const attached = attachedItems(rubric, evidence);
  const sheet = scoreAssessment(rubric, answers, attached);
  const supports = claimSupports(rubric, answers, sheet.claimed, attached);
  const documents = reportDocuments(rubric, evidence);
  const traces = new Map(indicatorTraces(sheet.claimed).map((trace) => [trace.id, trace]));
  const placed = placedIndicators(rubric);
  const sections = sheet.claimed.groups.map((group) => ({
    group,
    rows: placed
      .filter(({ path }) => path[0]?.id === group.id)
      .flatMap(({ indicator, path }): ReportRow[] => {
        const trace = traces.get(indicator.id);
        return trace
          ? [
              {
                indicator,
                answer: answerTo(answers, indicator.id),
                trace,
                support: supports.get(indicator.id) ?? null,
                documents: attachedTo(indicator, documents),
                coverage: coverageLine(answerTo(answers, indicator.id), indicator),
                target: targetOf(rubric, answers, indicator.id),
                path: path.map(({ title }) => title),
              },
            ]
          : [];
      }),
  }));
  const indicators = new Map(placed.map(({ indicator }) => [indicator.id, indicator]));
  const gaps = gapsOf(rubric, answers, sheet.claimed).flatMap((gap) => {
    const indicator = indicators.get(gap.indicatorId);
    return indicator ? [{ ...gap, indicator }] : [];
  });
  const unsupported = [...supports.values()]
    .filter(({ missing }) => missing.length > 0)
    .flatMap((support) => {
      const indicator = indicators.get(support.indicatorId);
      return indicator ? [{ ...support, indicator }] : [];
    })
    .sort((a, b) => compare(b.gain, a.gain));
  const unfinished = unfinishedIn(rubric, answers);
  return {
    rubric,
    part: scopePart(whole, assessment.scope),
    terms: scoreTerms(assessment, whole),
    assessment,
    sheet,
    sections,
    gaps,
    unsupported,
    totals: supportTotals(supports.values()),
    documents,
    weakGroups: weakGroupsBehindGoodIndex(rubric, sheet.claimed),
    unfinished,
    watermark: watermarkOf(assessment, unfinished, made),
    madeAt: made.at,
    timeZone: made.timeZone,
    sent: made.sent ?? null,
  };
}
