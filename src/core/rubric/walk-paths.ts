import type { Group, Indicator, Rubric } from './types.ts';

interface Located<T> {
  readonly path: string;
  readonly depth: number;
  readonly node: T;
}

function locate(groups: readonly Group[], prefix: string, depth: number): Located<Group>[] {
  return groups.flatMap((node, position) => {
    const path = `${prefix}[${position}]`;
    return [{ path, depth, node }, ...locate(node.groups ?? [], `${path}.groups`, depth + 1)];
  });
}

/** Every group with its JSON path and its depth (1 = top). */
export function groupsWithPaths(rubric: Rubric): readonly Located<Group>[] {
  return locate(rubric.groups, 'groups', 1);
}

/** Every indicator with its JSON path. */
export function placedWithPaths(
  rubric: Rubric,
): readonly { readonly indicator: Indicator; readonly path: string; readonly depth: number }[] {
  return groupsWithPaths(rubric).flatMap(({ node, path, depth }) =>
    (node.indicators ?? []).map((indicator, position) => ({
      indicator,
      path: `${path}.indicators[${position}]`,
      depth: depth + 1,
    })),
  );
}
