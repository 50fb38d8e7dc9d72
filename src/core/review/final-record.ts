import { appliedRubric } from '#core/assessment/applied-rubric.ts';
import { answerTo } from '#core/assessment/answer.ts';
import type { Assessment } from '#core/assessment/assessment.ts';
import { attachedItems } from '#core/evidence/attached-items.ts';
import type { EvidenceDocument } from '#core/evidence/document.ts';
import type { Digest } from '#core/lib/ids.ts';
import type { Statement } from '#core/package/statement.ts';
import { scoreOfFindings } from '#core/report/findings-score.ts';
import type { Rubric } from '#core/rubric/types.ts';
import { indicatorTraces } from '#core/scoring/indicator-traces.ts';
import { scoreAssessment } from '#core/scoring/score-assessment.ts';
import type { Score } from '#core/scoring/score.ts';
import type { SaidBy } from './about.ts';
import type { AgreedValue, Consensus } from './consensus.ts';
import type { FinalRecord, FinalValue, FinalVerdict, FinalVote, LastYear } from './final.ts';
import { agreedOf } from './finalize-value-rules.ts';
import { OPEN, type Finding } from './finding.ts';
import { findingOfTrace } from './proposal.ts';
import { voteItems, type CastVote } from './votes.ts';
import type { Weighing } from './weigh.ts';

/** Everything a result is made of. */
export interface FinalSource {
  /** The whole instrument; the assessment's year and scope are applied to it. */
  readonly rubric: Rubric;
  readonly assessment: Assessment;
  /** Evidence of the submission. */
  readonly documents: readonly EvidenceDocument[];
  /** Evidence that came later, with answers. */
  readonly additional: readonly EvidenceDocument[];
  readonly consensus: Consensus;
  readonly weighing: Weighing;
  /** Fingerprints of the clarifications about it that are here. */
  readonly clarifications: readonly Digest[];
  /** Fingerprint of the period file; null = none is here. */
  readonly period: Digest | null;
  readonly lastYear: LastYear | null;
  readonly by: SaidBy;
  /** ISO 8601 UTC. */
  readonly at: string;
  readonly stage: FinalRecord['stage'];
  readonly objectUntil: string | null;
}

/** A score as a record states it: as printed, or unfinished. */
export function statedScore(score: Score): Statement['claimed'] {
  const { outcome } = score;
  return outcome.kind === 'final'
    ? { value: outcome.value.text, predikat: outcome.predikat }
    : { value: null, predikat: null };
}

const findingsOf = (score: Score | null): ReadonlyMap<string, Finding> =>
  new Map((score ? indicatorTraces(score) : []).map((trace) => [trace.id, findingOfTrace(trace)]));

function voteOf({ review, name, institution, vote }: CastVote): FinalVote {
  return {
    review,
    name,
    institution,
    finding: vote.finding,
    stages: vote.stages,
    supported: vote.supported,
    departure: vote.departure,
    fact: vote.fact,
    analysis: vote.analysis,
    shortcoming: vote.shortcoming,
    recommendation: vote.recommendation,
  };
}

function verdictsOf({ weighing, documents, additional }: FinalSource): readonly FinalVerdict[] {
  const here = new Map([...documents, ...additional].map((one) => [one.id, one]));
  return weighing.weighed.flatMap(({ review }) =>
    review.verdicts.map((verdict) => {
      const document = verdict.document === null ? undefined : here.get(verdict.document);
      return {
        ...verdict,
        by: review.by.name,
        title: document ? document.title || document.file.name : '',
        // A class that was not said leaves as little as one that is not public.
        informationClass: document?.informationClass || null,
      };
    }),
  );
}

interface Standing {
  readonly claimed: ReadonlyMap<string, Finding>;
  readonly supported: ReadonlyMap<string, Finding>;
  readonly subject: string;
  readonly votes: readonly CastVote[];
}

function valueOf(id: string, agreed: AgreedValue, standing: Standing): FinalValue {
  return {
    finding: agreed.finding,
    note: agreed.note,
    rule: agreed.rule,
    shortcoming: agreed.shortcoming,
    recommendation: agreed.recommendation,
    minority: agreed.minority,
    subject: standing.subject,
    claimed: standing.claimed.get(id) ?? OPEN,
    supported: standing.supported.get(id) ?? OPEN,
    votes: standing.votes.map(voteOf),
  };
}

/**
 * The result of a meeting: the agreed values with everything that is printed of them, counted
 * by the one scoring function, and the fingerprints of all it rests on. It depends on what
 * the reviews say and not on the order in which they came.
 */
export function finalRecord(source: FinalSource): FinalRecord {
  const { assessment, documents, consensus, weighing } = source;
  const rubric = appliedRubric(source.rubric, assessment);
  const attached = attachedItems(rubric, documents);
  const sheet = scoreAssessment(rubric, assessment.answers, attached);
  const backed = sheet.supported.kind === 'scored' ? sheet.supported.score : null;
  const claimed = findingsOf(sheet.claimed);
  const supported = findingsOf(backed);
  const agreed = voteItems(rubric, weighing.weighed).flatMap(({ indicator, votes }) => {
    const value = agreedOf(consensus, indicator);
    const { subject } = answerTo(assessment.answers, indicator);
    const standing = { claimed, supported, subject, votes };
    return value ? [[indicator, valueOf(indicator, value, standing)] as const] : [];
  });
  const findings = Object.fromEntries(agreed.map(([id, { finding }]) => [id, finding]));
  return {
    formatVersion: 1,
    assessment: assessment.id,
    submission: consensus.submission,
    reviews: weighing.weighed.map(({ fingerprint }) => fingerprint),
    by: source.by,
    at: source.at,
    values: Object.fromEntries(agreed),
    score: statedScore(scoreOfFindings(rubric, findings)),
    note: consensus.note,
    stage: source.stage,
    objectUntil: source.stage === 'interim' ? source.objectUntil : null,
    reopening: consensus.reopening,
    clarifications: [...source.clarifications].sort(),
    left: weighing.left.map(({ held: { fingerprint, review }, reason }) => ({
      review: fingerprint,
      by: review.by.name,
      reason,
    })),
    kept: weighing.kept.map(({ held: { fingerprint, review }, reason }) => ({
      review: fingerprint,
      by: review.by.name,
      reason,
    })),
    missing: consensus.missing,
    period: source.period,
    scope: assessment.scope?.indicators ?? null,
    claimed: statedScore(sheet.claimed),
    supported: backed && statedScore(backed),
    verdicts: verdictsOf(source),
    meeting: consensus.meeting,
    lastYear: source.lastYear,
  };
}
