import { fromInteger, compare } from '#core/lib/ratio.ts';
import { fullCoverageLevel } from '#core/evidence/coverage-demand.ts';
import { coverageOf } from '#core/evidence/coverage.ts';
import type { Indicator, Rubric } from '#core/rubric/types.ts';
import { climb } from '#core/scoring/climb.ts';
import { isVoid, statedValue } from '#core/scoring/stated-value.ts';
import { countedCriteria, type Answer } from './answer.ts';

/** What an answer still lacks before it can be called finished. */
export type Lack = 'rating' | 'subject' | 'fact' | 'analysis' | 'reason' | Advice;

/** What should be looked at, but keeps nobody from finishing. */
type Advice = 'ladder-gap' | 'value-beside-ladder' | 'coverage-beside-claim';

/** The few states of the task list. */
export type TaskStatus = 'untouched' | 'started' | 'finished';

const isEmpty = (text: string): boolean => text.trim() === '';

type Scales = Rubric['scales'];

/** A stated value that stands on another level than the ticks do. */
function isBesideLadder(scales: Scales, indicator: Indicator, answer: Answer): boolean {
  const stated = statedValue(scales, indicator, answer);
  const ticked = countedCriteria(answer);
  if (!stated || ticked.length === 0) return false;
  const { level, rungs } = climb(indicator, new Set(ticked), null);
  const next = rungs.find((rung) => rung.level > level);
  const tooLow = compare(stated.value, fromInteger(level)) < 0;
  return tooLow || (next !== undefined && compare(stated.value, fromInteger(next.level)) >= 0);
}

/**
 * Whether the claimed level asks for all of what is counted while the list of units
 * does not say all, or is not there.
 */
function isBesideCoverage(scales: Scales, indicator: Indicator, answer: Answer): boolean {
  const allFrom = fullCoverageLevel(indicator);
  if (allFrom === null || coverageOf(answer).state === 'all') return false;
  const stated = statedValue(scales, indicator, answer);
  const { level } = stated ?? climb(indicator, new Set(countedCriteria(answer)), null);
  return level >= allFrom;
}

/**
 * What is missing from an answer. A claim above the lowest level needs a fact and
 * an analysis sentence; not-applicable needs its reason; a ticked criterion above
 * an incomplete level ("ladder-gap") counts for nothing and should be looked at, as
 * should a stated value on another level than the ticks, and a level that asks for all
 * of the units beside a list that does not. An entry of an indicator that is answered
 * several times must name what it rates.
 */
export function lacksOf(scales: Scales, indicator: Indicator, answer: Answer): readonly Lack[] {
  if (answer.rating === 'blank') return ['rating'];
  if (answer.rating === 'not-applicable') return isEmpty(answer.reason) ? ['reason'] : [];
  if (isVoid(scales, indicator, answer)) return ['rating'];
  const ticked = new Set(countedCriteria(answer));
  const rungs = indicator.levels.map((step) => ({
    complete: step.criteria.every(({ id }) => ticked.has(id)),
    touched: step.criteria.some(({ id }) => ticked.has(id)),
  }));
  const broken = rungs.findIndex((rung) => !rung.complete);
  const lacks: Lack[] = [];
  if (broken >= 0 && rungs.slice(broken + 1).some((rung) => rung.touched)) lacks.push('ladder-gap');
  if (isBesideLadder(scales, indicator, answer)) lacks.push('value-beside-ladder');
  if (isBesideCoverage(scales, indicator, answer)) lacks.push('coverage-beside-claim');
  if (indicator.repeat && isEmpty(answer.subject)) lacks.push('subject');
  const stated = statedValue(scales, indicator, answer) !== null;
  const claims = stated || rungs.some((rung) => rung.touched);
  if (claims && isEmpty(answer.fact)) lacks.push('fact');
  if (claims && isEmpty(answer.analysis)) lacks.push('analysis');
  return lacks;
}

const ADVICE: readonly Lack[] = [
  'ladder-gap',
  'value-beside-ladder',
  'coverage-beside-claim',
] satisfies readonly Advice[];

/** The lacks that keep an answer from being finished; the others are only advice. */
export function blockingLacks(
  scales: Scales,
  indicator: Indicator,
  answer: Answer,
): readonly Lack[] {
  return lacksOf(scales, indicator, answer).filter((lack) => !ADVICE.includes(lack));
}

/** Untouched, started, or finished: marked as done by a person and lacking nothing. */
export function statusOf(scales: Scales, indicator: Indicator, answer: Answer): TaskStatus {
  const typed = [answer.fact, answer.analysis, answer.notes, answer.subject].some(
    (words) => !isEmpty(words),
  );
  const begun = typed || answer.coverage !== null;
  if (answer.rating === 'blank') return begun ? 'started' : 'untouched';
  const finished = answer.done && blockingLacks(scales, indicator, answer).length === 0;
  return finished ? 'finished' : 'started';
}
