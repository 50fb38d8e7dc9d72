import type { Answer, Stated } from './answer.ts';

type Claim = Pick<Answer, 'lowest' | 'criteria' | 'stated'>;

/** Rated as soon as something is said: a tick, a value, or the lowest level on purpose. */
function ratingOf({ lowest, criteria, stated }: Claim): 'rated' | 'blank' {
  return lowest || criteria.length > 0 || stated !== null ? 'rated' : 'blank';
}

/** After a change of the claim somebody has to look again before it is finished. */
function claim(before: Answer, change: Partial<Claim>): Answer {
  const after = { ...before, ...change };
  return { ...after, rating: ratingOf(after), done: false };
}

/** Ticks or unticks one criterion. Unticking the last one makes the answer blank again. */
export function tickCriterion(answer: Answer, criterionId: string, ticked: boolean): Answer {
  const others = answer.criteria.filter((id) => id !== criterionId);
  return claim(answer, { lowest: false, criteria: ticked ? [...others, criterionId] : others });
}

/** Ticks several criteria at once, in the given order, keeping those already ticked. */
export function tickCriteria(answer: Answer, criterionIds: readonly string[]): Answer {
  return criterionIds.reduce((changed, id) => tickCriterion(changed, id, true), answer);
}

/**
 * States on purpose that nothing above the lowest level is met, or takes that
 * back. Ticks made before are kept and count again once it is taken back.
 */
export function stateLowest(answer: Answer, stated: boolean): Answer {
  return claim(answer, { lowest: stated });
}

/**
 * States a value instead of climbing, or takes it back (null). Ticks are kept; the
 * lowest level on purpose is taken back, because both cannot be meant.
 */
export function stateValue(answer: Answer, stated: Stated | null): Answer {
  return claim(answer, stated ? { stated, lowest: false } : { stated });
}

/** Changes one of the texts. An emptied text takes the mark of being finished away. */
export function writeText(
  answer: Answer,
  part: 'fact' | 'analysis' | 'notes' | 'reason' | 'subject',
  value: string,
): Answer {
  const emptied = part !== 'notes' && value.trim() === '';
  return { ...answer, [part]: value, done: answer.done && !emptied };
}

/** Switches between not-applicable and the answer as it was; nothing of it is lost. */
export function stateNotApplicable(answer: Answer, notApplicable: boolean): Answer {
  return {
    ...answer,
    rating: notApplicable ? 'not-applicable' : ratingOf(answer),
    done: false,
  };
}
