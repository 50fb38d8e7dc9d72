import type { StoredAnswer } from './answer-schema.ts';

/** What one OPD says about one indicator; the fields are explained in the schema. */
export type Answer = Readonly<Omit<StoredAnswer, 'criteria' | 'stated'>> & {
  readonly criteria: readonly string[];
  readonly stated: Stated | null;
};
/** A value that is given instead of climbed: a plain decimal, and where it is from. */
export type Stated = Readonly<NonNullable<StoredAnswer['stated']>>;
/** Answers by indicator id; an indicator without an entry is blank. */
export type Answers = Readonly<Record<string, Answer>>;

export const BLANK_ANSWER: Answer = {
  revision: 0,
  rating: 'blank',
  criteria: [],
  lowest: false,
  stated: null,
  subject: '',
  reason: '',
  fact: '',
  analysis: '',
  notes: '',
  target: null,
  done: false,
  edited: null,
};

/** The ticks that count: none while the lowest level is stated on purpose. */
export function countedCriteria(answer: Answer): readonly string[] {
  return answer.lowest ? [] : answer.criteria;
}

/** The stated value that counts: none while the lowest level is stated on purpose. */
export function countedStated(answer: Answer): Stated | null {
  return answer.lowest ? null : answer.stated;
}

/** The answer to an indicator, blank when nothing was said yet. */
export function answerTo(answers: Answers, indicatorId: string): Answer {
  return (Object.hasOwn(answers, indicatorId) && answers[indicatorId]) || BLANK_ANSWER;
}
