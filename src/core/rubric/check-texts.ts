import { jsonPath, type RubricProblem } from './problem.ts';
import type { Rubric } from './types.ts';

const MARKUP = /<\/?[a-z][^<>]*>|<!--|&(?:[a-z]+|#\d+);/i;
const SHOWN = 40;

/** Goes through every text of a node; where one is found, the way to it is known. */
function eachText(
  node: unknown,
  way: PropertyKey[],
  visit: (text: string, way: readonly PropertyKey[]) => void,
): void {
  if (typeof node === 'string') visit(node, way);
  if (typeof node !== 'object' || node === null) return;
  const steps = Array.isArray(node) ? node.entries() : Object.entries(node);
  for (const [step, inner] of steps as Iterable<readonly [PropertyKey, unknown]>) {
    way.push(step);
    eachText(inner, way, visit);
    way.pop();
  }
}

/** Texts are plain: tags, comments and character references of HTML are a slip of copying. */
export function checkTexts(rubric: Rubric): readonly RubricProblem[] {
  const problems: RubricProblem[] = [];
  eachText(rubric, [], (text, way) => {
    const found = MARKUP.exec(text)?.[0];
    if (found === undefined) return;
    problems.push({
      rule: 'markup',
      path: jsonPath(way),
      found: found.slice(0, SHOWN),
      expected: '-',
    });
  });
  return problems;
}
