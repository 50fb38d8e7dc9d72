import type { Answer } from './answer.ts';

/** Ticks or unticks one criterion. Unticking the last one makes the answer blank again. */
export function tickCriterion(answer: Answer, criterionId: string, ticked: boolean): Answer {
  const others = answer.criteria.filter((id) => id !== criterionId);
  const criteria = ticked ? [...others, criterionId] : others;
  return { ...answer, criteria, rating: criteria.length > 0 ? 'rated' : 'blank' };
}

/** Ticks several criteria at once, in the given order, keeping those already ticked. */
export function tickCriteria(answer: Answer, criterionIds: readonly string[]): Answer {
  return criterionIds.reduce((changed, id) => tickCriterion(changed, id, true), answer);
}

/** States on purpose that nothing above the lowest level is met, or takes that back. */
export function stateLowest(answer: Answer, stated: boolean): Answer {
  return { ...answer, criteria: [], rating: stated ? 'rated' : 'blank' };
}

/** Switches between not-applicable and the answer as it was; ticks and reason are kept. */
export function stateNotApplicable(answer: Answer, notApplicable: boolean): Answer {
  if (notApplicable) return { ...answer, rating: 'not-applicable' };
  return { ...answer, rating: answer.criteria.length > 0 ? 'rated' : 'blank' };
}
