import type { StoredAnswer } from './answer-schema.ts';

/** What one OPD says about one indicator; the fields are explained in the schema. */
export type Answer = Readonly<Omit<StoredAnswer, 'criteria' | 'stated' | 'coverage'>> & {
  readonly criteria: readonly string[];
  readonly stated: Stated | null;
  readonly coverage: Coverage | null;
};
/** A value that is given instead of climbed: a plain decimal, and where it is from. */
export type Stated = Readonly<NonNullable<StoredAnswer['stated']>>;
/** One name of a denominator: a unit, a service, a person, and whether the claim holds there. */
export type CoverageUnit = Readonly<NonNullable<StoredAnswer['coverage']>['units'][number]>;
/** Whom or what a claim of some or all is about; no name stands there twice. */
export interface Coverage {
  readonly units: readonly CoverageUnit[];
}
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
  coverage: null,
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
