import type { Rubric } from '#core/rubric/types.ts';
import { placedIndicators } from '#core/rubric/walk.ts';
import { scaleName } from './levels.ts';
import { scoringText as say } from './text-scoring.ts';

function fractionRules({ scales }: Rubric): readonly string[] {
  const several = Object.keys(scales).length > 1;
  return Object.entries(scales).flatMap(([id, { fraction }]) =>
    fraction
      ? [
          say.fraction(
            several ? say.scaleNamed(scaleName(id)) : say.oneScale,
            fraction.digits,
            fraction.note,
          ),
        ]
      : [],
  );
}

/** The label of the default target, where every scale calls it the same. */
function targetLabel({ scales, target }: Rubric): string {
  const labels = new Set(Object.values(scales).map(({ labels: all }) => all[String(target.level)]));
  return labels.size === 1 ? ([...labels][0] ?? '') : '';
}

/** How an instrument computes, one sentence or two for each rule that it has. */
export function rulesOf(rubric: Rubric): readonly string[] {
  const { levelNames, rounding, unassessed, target } = rubric;
  const group = levelNames.slice(0, -1).join(' dan ').toLowerCase();
  const indicator = (levelNames.at(-1) ?? '').toLowerCase();
  const drops = placedIndicators(rubric).some(({ indicator: one }) => one.mayBeNotApplicable);
  return [
    say.cumulative,
    ...fractionRules(rubric),
    say.weighting[rubric.weighting](group, indicator),
    drops ? say.applicable.some : say.applicable.never,
    say.blank,
    ...(unassessed ? [say.unassessed(unassessed.label, unassessed.note)] : []),
    say.rounding(rounding.digits),
    say.predikatOn[rounding.predikatOn],
    ...Object.entries(rounding.predikatOnByYear ?? {}).map(([year, on]) =>
      say.predikatOnByYear[on](year),
    ),
    say.target(target.level, targetLabel(rubric), target.predikat),
  ];
}
