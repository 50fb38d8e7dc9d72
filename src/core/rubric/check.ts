import { checkExamples } from './check-examples.ts';
import { checkExternal } from './check-external.ts';
import { checkLadder } from './check-ladder.ts';
import { checkPredikat } from './check-predikat.ts';
import { checkRepeats } from './check-repeats.ts';
import { checkTexts } from './check-texts.ts';
import { checkTree } from './check-tree.ts';
import type { RubricProblem } from './problem.ts';
import type { Rubric } from './types.ts';
import { placedWithPaths } from './walk-paths.ts';

/**
 * The laws that connect the fields of an instrument: unique ids, complete ladders,
 * sums of weights, bands without gaps, targets and examples that exist.
 * Returns every problem at once; an empty list means the instrument is sound.
 */
export function checkRubric(rubric: Rubric): readonly RubricProblem[] {
  return [
    ...checkTree(rubric),
    ...placedWithPaths(rubric).flatMap(({ indicator, path }) => [
      ...checkLadder(rubric, indicator, path),
      ...checkExternal(indicator, path),
    ]),
    ...checkRepeats(rubric),
    ...checkPredikat(rubric),
    ...checkTexts(rubric),
    ...checkExamples(rubric),
  ];
}
