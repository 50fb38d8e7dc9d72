import type { RubricProblem } from './problem.ts';
import type { Rubric } from './types.ts';
import { placedWithPaths } from './walk-paths.ts';

/**
 * An indicator that is answered several times stands in the instrument exactly
 * that often, as entries 1, 2, … of the same official code.
 */
export function checkRepeats(rubric: Rubric): readonly RubricProblem[] {
  const entries = placedWithPaths(rubric).flatMap(({ indicator: { repeat }, path }) =>
    repeat ? [{ repeat, path: `${path}.repeat` }] : [],
  );
  return entries.flatMap(({ repeat, path }): RubricProblem[] => {
    const family = entries.filter((one) => one.repeat.code === repeat.code);
    const position = family.findIndex((one) => one.path === path) + 1;
    const sound = repeat.of === family.length && repeat.position === position;
    return sound
      ? []
      : [
          {
            rule: 'repeat',
            path,
            found: `${repeat.position} / ${repeat.of}`,
            expected: `${position} / ${family.length}`,
          },
        ];
  });
}
