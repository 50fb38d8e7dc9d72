import type { Indicator } from '#core/rubric/types.ts';
import { countedCriteria, type Answer } from './answer.ts';

/** What an answer still lacks before it can be called finished. */
export type Lack = 'rating' | 'fact' | 'analysis' | 'reason' | 'ladder-gap';

/** The few states of the task list. */
export type TaskStatus = 'untouched' | 'started' | 'finished';

const isEmpty = (text: string): boolean => text.trim() === '';

/**
 * What is missing from an answer. A claim above the lowest level needs a fact and
 * an analysis sentence; not-applicable needs its reason; a ticked criterion above
 * an incomplete level ("ladder-gap") counts for nothing and should be looked at.
 */
export function lacksOf(indicator: Indicator, answer: Answer): readonly Lack[] {
  if (answer.rating === 'blank') return ['rating'];
  if (answer.rating === 'not-applicable') return isEmpty(answer.reason) ? ['reason'] : [];
  const ticked = new Set(countedCriteria(answer));
  const rungs = indicator.levels.map((step) => ({
    complete: step.criteria.every(({ id }) => ticked.has(id)),
    touched: step.criteria.some(({ id }) => ticked.has(id)),
  }));
  const broken = rungs.findIndex((rung) => !rung.complete);
  const lacks: Lack[] = [];
  if (broken >= 0 && rungs.slice(broken + 1).some((rung) => rung.touched)) lacks.push('ladder-gap');
  const claims = rungs.some((rung) => rung.touched);
  if (claims && isEmpty(answer.fact)) lacks.push('fact');
  if (claims && isEmpty(answer.analysis)) lacks.push('analysis');
  return lacks;
}

/** The lacks that keep an answer from being finished; a ladder gap is only advice. */
export function blockingLacks(indicator: Indicator, answer: Answer): readonly Lack[] {
  return lacksOf(indicator, answer).filter((lack) => lack !== 'ladder-gap');
}

/** Untouched, started, or finished: marked as done by a person and lacking nothing. */
export function statusOf(indicator: Indicator, answer: Answer): TaskStatus {
  const typed = !isEmpty(answer.fact) || !isEmpty(answer.analysis) || !isEmpty(answer.notes);
  if (answer.rating === 'blank') return typed ? 'started' : 'untouched';
  const finished = answer.done && blockingLacks(indicator, answer).length === 0;
  return finished ? 'finished' : 'started';
}
