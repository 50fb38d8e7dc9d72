import type { Scope } from '#core/assessment/assessment.ts';
import { scopePart, type ScopePart } from '#core/assessment/scope-part.ts';
import type { Digest } from '#core/lib/ids.ts';
import type { PackageAbout } from '#core/package/head.ts';
import type { Signature } from '#core/package/signature.ts';
import type { FinalRecord } from '#core/review/final.ts';
import { subsetOf } from '#core/rubric/subset.ts';
import { inYear } from '#core/rubric/in-year.ts';
import type { Indicator, Rubric } from '#core/rubric/types.ts';
import { placedIndicators } from '#core/rubric/walk.ts';
import { scoreTerms, type ScoreTerms } from '#core/score-terms.ts';
import type { GroupTrace, Score } from '#core/scoring/score.ts';
import { evaluationRow, type EvaluationRow } from './evaluation-row.ts';
import { scoreOfFindings, type Findings } from './findings-score.ts';
import { NOTHING_LEFT_OUT, publicEdition, type LeftOut } from './public-edition.ts';

/** A result as it lies in a package, with its instrument: all that its papers are made of. */
export interface EvaluationSource {
  readonly about: PackageAbout;
  readonly final: FinalRecord;
  /** The whole instrument. */
  readonly rubric: Rubric;
  readonly fingerprint: Digest;
  readonly signature: Pick<Signature, 'signer' | 'publicKey' | 'signedAt'> | null;
  /** When the package was made (ISO 8601 UTC), as it says itself. */
  readonly madeAt: string;
}

/** An asesor whose review was weighed, in the order of the reviews. */
interface Reviewer {
  readonly review: Digest;
  readonly name: string;
  readonly institution: string;
}

/** The four values of everything that has one; null = nobody says so much here. */
interface FourScores {
  readonly final: Score;
  readonly claimed: Score;
  readonly supported: Score;
  readonly lastYear: Score | null;
}

/** One top group of the instrument with all that is said of it. */
export interface EvaluationSection {
  readonly group: GroupTrace;
  readonly rows: readonly EvaluationRow[];
}

/**
 * Everything "Laporan Hasil Evaluasi" and the berita acara say, as data. The renderer adds
 * words and layout; every number comes from the record or from the one scoring function.
 */
export interface EvaluationReport {
  readonly edition: 'whole' | 'public';
  /** Which package it is; its record and instrument stand below as this edition prints them. */
  readonly origin: Omit<EvaluationSource, 'final' | 'rubric'>;
  /** The record as this edition prints it. */
  readonly final: FinalRecord;
  /** The instrument as it was applied: by the rules of its year, and only what was rated. */
  readonly rubric: Rubric;
  readonly part: ScopePart | null;
  readonly terms: ScoreTerms;
  readonly scores: FourScores;
  /** Whether counting anew gives the number that the record states. */
  readonly recounted: boolean;
  readonly sections: readonly EvaluationSection[];
  readonly reviewers: readonly Reviewer[];
  readonly leftOut: LeftOut;
}

/** The instrument by the rules of its year, and only the part that was rated. */
function applied({ about, final, rubric }: EvaluationSource): {
  readonly rubric: Rubric;
  readonly scope: Scope | null;
} {
  const ruled = inYear(rubric, about.year);
  if (!final.scope) return { rubric: ruled, scope: null };
  const scope = { owner: about.agency?.name ?? '', indicators: [...final.scope] };
  return { rubric: subsetOf(ruled, scope.indicators), scope };
}

function findingsOf({ values }: FinalRecord, pick: 'finding' | 'claimed' | 'supported'): Findings {
  return Object.fromEntries(Object.entries(values).map(([id, value]) => [id, value[pick]]));
}

function reviewersOf({ reviews, values }: FinalRecord): readonly Reviewer[] {
  const votes = Object.values(values).flatMap((value) => value.votes);
  return reviews.map((review) => {
    const own = votes.find((vote) => vote.review === review);
    return { review, name: own?.name ?? '', institution: own?.institution ?? '' };
  });
}

function statedAs({ outcome }: Score, stated: FinalRecord['score']): boolean {
  return outcome.kind === 'none'
    ? stated.value === null
    : outcome.value.text === stated.value && outcome.predikat === stated.predikat;
}

/** Builds the data of a result's papers; the same source gives the same data. */
export function evaluationReport(
  source: EvaluationSource,
  edition: EvaluationReport['edition'],
): EvaluationReport {
  const { about, fingerprint, signature, madeAt } = source;
  const { rubric, scope } = applied(source);
  const indicators = placedIndicators(rubric);
  const { record: final, leftOut } =
    edition === 'public'
      ? publicEdition(source.final)
      : { record: source.final, leftOut: NOTHING_LEFT_OUT };
  const scores: FourScores = {
    final: scoreOfFindings(rubric, findingsOf(final, 'finding')),
    claimed: scoreOfFindings(rubric, findingsOf(final, 'claimed')),
    supported: scoreOfFindings(rubric, findingsOf(final, 'supported')),
    lastYear: final.lastYear ? scoreOfFindings(rubric, final.lastYear.values) : null,
  };
  const rowOf = (indicator: Indicator): EvaluationRow =>
    evaluationRow(rubric, indicator, final, scores.final);
  return {
    edition,
    origin: { about, fingerprint, signature, madeAt },
    final,
    rubric,
    part: scopePart(source.rubric, scope),
    terms: scoreTerms({ scope }, source.rubric),
    scores,
    recounted: statedAs(scores.final, final.score),
    sections: scores.final.groups.map((group) => ({
      group,
      rows: indicators
        .filter(({ path }) => path[0]?.id === group.id)
        .map(({ indicator }) => rowOf(indicator)),
    })),
    reviewers: reviewersOf(final),
    leftOut,
  };
}
