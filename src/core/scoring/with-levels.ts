import { answerTo, type Answer, type Answers } from '#core/assessment/answer.ts';
import type { Indicator, Rubric } from '#core/rubric/types.ts';
import { placedIndicators } from '#core/rubric/walk.ts';

/** Ids of all criteria that `level` asks for, its own and those of every lower level. */
export function criteriaUpTo(indicator: Indicator, level: number): readonly string[] {
  return indicator.levels
    .filter((step) => step.level <= level)
    .flatMap((step) => step.criteria.map(({ id }) => id));
}

/** A level is climbed to; a decimal as text is stated. */
function claimOf(
  indicator: Indicator,
  level: number | string,
): Pick<Answer, 'criteria' | 'stated'> {
  return typeof level === 'number'
    ? { criteria: criteriaUpTo(indicator, level), stated: null }
    : { criteria: [], stated: { kind: 'value', value: level } };
}

/**
 * The answers as they would be if the named indicators stood on the given levels.
 * For simulations and examples only: the result is never stored. Indicators not
 * named stay as they are. A level is a number, a value between two levels a decimal
 * as text, and "tidak berlaku" takes the indicator out.
 */
export function withLevels(
  rubric: Rubric,
  answers: Answers,
  levels: Readonly<Record<string, number | string>>,
): Answers {
  const changed = placedIndicators(rubric).flatMap(({ indicator }) => {
    const level = Object.hasOwn(levels, indicator.id) ? levels[indicator.id] : undefined;
    if (level === undefined) return [];
    const before = answerTo(answers, indicator.id);
    const after =
      level === 'tidak berlaku'
        ? { ...before, rating: 'not-applicable' as const }
        : {
            ...before,
            rating: 'rated' as const,
            lowest: false,
            ...claimOf(indicator, level),
          };
    return [[indicator.id, after] as const];
  });
  return { ...answers, ...Object.fromEntries(changed) };
}
