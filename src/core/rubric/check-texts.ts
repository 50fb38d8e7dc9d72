import { jsonPath, type RubricProblem } from './problem.ts';
import type { Rubric } from './types.ts';

const MARKUP = /<\/?[a-z][^<>]*>|<!--|&(?:[a-z]+|#\d+);/i;
const SHOWN = 40;

function textsIn(
  node: unknown,
  path: readonly PropertyKey[],
): readonly { readonly path: readonly PropertyKey[]; readonly text: string }[] {
  if (typeof node === 'string') return [{ path, text: node }];
  if (typeof node !== 'object' || node === null) return [];
  return Array.isArray(node)
    ? node.flatMap((each: unknown, at) => textsIn(each, [...path, at]))
    : Object.entries(node).flatMap(([key, each]) => textsIn(each, [...path, key]));
}

/** Texts are plain: tags, comments and character references of HTML are a slip of copying. */
export function checkTexts(rubric: Rubric): readonly RubricProblem[] {
  return textsIn(rubric, []).flatMap(({ path, text }): RubricProblem[] => {
    const found = MARKUP.exec(text)?.[0];
    return found === undefined
      ? []
      : [{ rule: 'markup', path: jsonPath(path), found: found.slice(0, SHOWN), expected: '-' }];
  });
}
