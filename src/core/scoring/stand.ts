import { countedCriteria, type Answer } from '#core/assessment/answer.ts';
import { compare, fromInteger, type Ratio } from '#core/lib/ratio.ts';
import type { Indicator, Rubric } from '#core/rubric/types.ts';
import { climb, type Climb } from './climb.ts';
import { statedValue, type StatedValue } from './stated-value.ts';

/** Where a rated indicator stands: its value, the ladder as seen from there, and why. */
export interface Standing {
  readonly basis: 'ladder' | StatedValue['basis'];
  readonly value: Ratio;
  readonly climb: Climb;
}

/** The ladder as it looks from a given level: rungs up to it count as reached. */
function seenFrom(climbed: Climb, level: number): Climb {
  const rungs = climbed.rungs.map((rung) => ({ ...rung, reached: rung.level <= level }));
  return { level, rungs };
}

/** The highest level up to which all required evidence is attached, whatever is ticked. */
function evidenceLevel(indicator: Indicator, attached: ReadonlySet<string>): number {
  const everything = indicator.levels.flatMap((step) => step.criteria.map(({ id }) => id));
  return climb(indicator, new Set(everything), attached).level;
}

/**
 * Where an indicator stands. Without a stated value the ticked ladder decides. A
 * stated value counts as it is; with `attached` it is supported when the evidence
 * reaches the level it stands on, else the evidence's level counts.
 */
export function standingOf(
  scales: Rubric['scales'],
  indicator: Indicator,
  answer: Answer,
  attached: ReadonlySet<string> | null,
): Standing {
  const climbed = climb(indicator, new Set(countedCriteria(answer)), attached);
  const stated = statedValue(scales, indicator, answer);
  if (!stated) return { basis: 'ladder', value: fromInteger(climbed.level), climb: climbed };
  const { basis, level, value } = stated;
  const proved = attached ? evidenceLevel(indicator, attached) : level;
  if (proved >= level) return { basis, value, climb: seenFrom(climbed, level) };
  const supported = fromInteger(proved);
  return {
    basis,
    value: compare(supported, value) < 0 ? supported : value,
    climb: seenFrom(climbed, proved),
  };
}
