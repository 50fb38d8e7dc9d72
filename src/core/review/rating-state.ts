import { compare, fromDecimal, fromInteger } from '#core/lib/ratio.ts';
import type { Indicator, Rubric } from '#core/rubric/types.ts';
import { fitsScale } from '#core/scoring/stated-value.ts';
import type { Finding } from './finding.ts';
import { sameFinding } from './same-finding.ts';
import type { Rating } from './sheet.ts';
import { findingOf } from './stages.ts';
import type { EvidenceVerdict } from './verdict.ts';
import { isAbsent, type VerdictRow } from './verdict-rows.ts';

/** What a rating still lacks before it can be called done. */
export type RatingLack = 'level' | 'departure' | 'fact' | 'analysis' | 'verdict' | 'reason';

export type RatingStatus = 'untouched' | 'started' | 'reopened' | 'finished';

const isEmpty = (text: string): boolean => text.trim() === '';

/** Whether a level is another one than proposed; where nothing is proposed nothing departs. */
export function departs(proposed: Finding, given: Finding): boolean {
  return proposed.is !== 'open' && given.is !== 'open' && !sameFinding(proposed, given);
}

/** Everything but sesuai says why it is not more; of what is not there nothing else can be said. */
export function needsReason({ verdict, reason }: EvidenceVerdict): boolean {
  return verdict !== 'accepted' && verdict !== 'absent' && reason === 'none';
}

/** Whether the instrument lets an asesor say this of an indicator. */
export function isSayable(
  scales: Rubric['scales'],
  indicator: Indicator,
  finding: Finding,
): boolean {
  if (finding.is === 'open') return true;
  if (finding.is === 'not-applicable') return indicator.mayBeNotApplicable;
  const value = fromDecimal(finding.value);
  const onRung = indicator.levels.some(({ level }) => compare(value, fromInteger(level)) === 0);
  return onRung || fitsScale(scales[indicator.scale], finding.value);
}

/** Above the lowest rung something is claimed, so something has to be shown. */
function isAboveLowest({ levels }: Indicator, finding: Finding): boolean {
  const lowest = levels[0]?.level ?? 0;
  return finding.is === 'value' && compare(fromDecimal(finding.value), fromInteger(lowest)) > 0;
}

/** One indicator as its asesor sees it. */
export interface RatedIndicator {
  readonly indicator: Indicator;
  readonly rating: Rating;
  readonly rows: readonly VerdictRow[];
  readonly proposed: Finding;
}

/**
 * What is missing from a rating: a level, the reason where it departs from the proposal, the
 * two sentences (the analysis only above the lowest level), a verdict on every document, and
 * the reason of every verdict that is not sesuai. What was never attached counts as absent
 * whether or not somebody says so.
 */
export function ratingLacks(rated: RatedIndicator): readonly RatingLack[] {
  const { indicator, rating, rows, proposed } = rated;
  const finding = findingOf(rating.stages);
  const lacks: RatingLack[] = [];
  if (rows.some((row) => row.verdict === undefined && !isAbsent(row))) lacks.push('verdict');
  if (rows.some(({ verdict }) => verdict !== undefined && needsReason(verdict))) {
    lacks.push('reason');
  }
  if (finding.is === 'open') lacks.push('level');
  if (departs(proposed, finding) && isEmpty(rating.departure)) lacks.push('departure');
  if (isEmpty(rating.fact)) lacks.push('fact');
  if (isAboveLowest(indicator, finding) && isEmpty(rating.analysis)) lacks.push('analysis');
  return lacks;
}

/** How far an indicator is: done only while nothing lacks, reopened until it is done again. */
export function ratingStatus(rated: RatedIndicator): RatingStatus {
  const { rating, rows } = rated;
  if (rating.done && ratingLacks(rated).length === 0) return 'finished';
  if (rating.reopened) return 'reopened';
  const { departure, fact, analysis, shortcoming, recommendation } = rating;
  const typed = [departure, fact, analysis, shortcoming, recommendation].some(
    (words) => !isEmpty(words),
  );
  const judged = rows.some(({ verdict }) => verdict !== undefined);
  const rates = Object.values(rating.stages).some(({ is }) => is !== 'open');
  return typed || judged || rates ? 'started' : 'untouched';
}
