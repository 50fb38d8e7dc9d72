import type { Answers } from '#core/assessment/answer.ts';
import { fullCoverageLevel } from '#core/evidence/coverage-demand.ts';
import type { EvidenceDocument } from '#core/evidence/document.ts';
import { oncePer } from '#core/lib/once-per.ts';
import type { Rubric } from '#core/rubric/types.ts';
import { placedIndicators } from '#core/rubric/walk.ts';
import { indicatorTraces } from '#core/scoring/indicator-traces.ts';
import { scoreAssessment } from '#core/scoring/score-assessment.ts';
import type { IndicatorTrace, Score } from '#core/scoring/score.ts';
import { OPEN, type Finding } from './finding.ts';
import { findingOfValue } from './same-finding.ts';
import type { EvidenceVerdict, VerdictKind } from './verdict.ts';

/** What is said of the evidence, and what evidence there is. */
export interface Judged {
  readonly verdicts: readonly EvidenceVerdict[];
  /** Those of the submission and those that came with answers; deleted ones count for nothing. */
  readonly documents: readonly EvidenceDocument[];
}

/** The level that the accepted evidence supports, and how it came about. */
export interface Proposal {
  readonly finding: Finding;
  /** As the one scoring function saw it; null = the instrument has no such indicator. */
  readonly trace: IndicatorTrace | null;
}

/** Where a required item stands, and whether its level asks for all of what is counted. */
interface ItemPlace {
  readonly indicator: string;
  readonly asksForAll: boolean;
}

const placesOf = oncePer((rubric: Rubric): ReadonlyMap<string, ItemPlace> => {
  const entries = placedIndicators(rubric).flatMap(({ indicator }) => {
    const allFrom = fullCoverageLevel(indicator);
    return indicator.levels.flatMap(({ level, evidence }) =>
      evidence
        .filter(({ required }) => required)
        .map(({ id }): readonly [string, ItemPlace] => [
          id,
          { indicator: indicator.id, asksForAll: allFrom !== null && level >= allFrom },
        ]),
    );
  });
  return new Map(entries);
});

/**
 * Whether a verdict makes an item count: sesuai does, sesuai terbatas does unless the
 * level asks for all units; pendukung saja, tidak sesuai and belum ada do not.
 */
export function verdictCounts(verdict: VerdictKind, asksForAll: boolean): boolean {
  return verdict === 'accepted' || (verdict === 'limited' && !asksForAll);
}

/**
 * Ids of the required evidence items for which at least one document that is there and was
 * attached to them is accepted. What nobody judged does not count.
 */
export function acceptedItems(
  rubric: Rubric,
  verdicts: readonly EvidenceVerdict[],
  documents: readonly EvidenceDocument[],
): ReadonlySet<string> {
  const places = placesOf(rubric);
  const here = new Map(
    documents.filter(({ status }) => status === 'active').map((one) => [one.id, one]),
  );
  const counted = verdicts.filter(({ document, indicator, item, verdict }) => {
    const place = item === null ? undefined : places.get(item);
    if (!place || place.indicator !== indicator || document === null) return false;
    const attached = here
      .get(document)
      ?.supports.some((link) => link.indicator === indicator && link.item === item);
    return attached === true && verdictCounts(verdict, place.asksForAll);
  });
  return new Set(counted.flatMap(({ item }) => (item === null ? [] : [item])));
}

/** No item is called so: a set with it is scored even where nothing was accepted. */
const REVIEWED = '';

/** The score of the claims as far as accepted evidence supports them; nothing accepted is a score too. */
export function acceptedScore(rubric: Rubric, answers: Answers, judged: Judged): Score {
  const accepted = acceptedItems(rubric, judged.verdicts, judged.documents);
  const { claimed, supported } = scoreAssessment(rubric, answers, new Set([...accepted, REVIEWED]));
  return supported.kind === 'scored' ? supported.score : claimed;
}

/** What an indicator counts with, as a finding; a blank one says nothing. */
export function findingOfTrace({ state, value }: Pick<IndicatorTrace, 'state' | 'value'>): Finding {
  if (state === 'not-applicable') return { is: 'not-applicable' };
  return value ? findingOfValue(value) : OPEN;
}

/** The proposal for every indicator, by its id: one score for all of them. */
export function proposals(
  rubric: Rubric,
  answers: Answers,
  judged: Judged,
): ReadonlyMap<string, Proposal> {
  const traces = indicatorTraces(acceptedScore(rubric, answers, judged));
  return new Map(traces.map((trace) => [trace.id, { finding: findingOfTrace(trace), trace }]));
}

/**
 * The level an asesor is proposed for one indicator: the highest whose criteria, and those
 * below, the agency ticked and whose required evidence this asesor accepted. Exact, and
 * through the one scoring function, so it is never above the claim.
 */
export function proposedLevel(
  rubric: Rubric,
  answers: Answers,
  judged: Judged,
  indicatorId: string,
): Proposal {
  return proposals(rubric, answers, judged).get(indicatorId) ?? { finding: OPEN, trace: null };
}
