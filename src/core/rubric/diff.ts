import { rawChanges } from './diff-raw.ts';
import { HEAD, read } from './diff-rules.ts';
import { treeChanges } from './diff-tree.ts';
import type { Place, RubricChange, RubricDiff } from './diff-types.ts';
import type { Rubric } from './types.ts';

const AT_HEAD: Place = { groups: [], indicator: null, level: null };
const FIELDS = Object.keys(HEAD) as readonly (keyof typeof HEAD)[];

/** A field as it is compared: scales are entries with a name, in no order. */
function comparedField(rubric: Rubric, field: (typeof FIELDS)[number]): unknown {
  if (field !== 'scales') return rubric[field];
  const names = Object.keys(rubric.scales).sort();
  return names.map((id) => ({ ...rubric.scales[id], id }));
}

function headChanges(before: Rubric, after: Rubric): readonly RubricChange[] {
  return FIELDS.flatMap((field) =>
    rawChanges(comparedField(before, field), comparedField(after, field)).map((change) =>
      read(change, HEAD[field](change), AT_HEAD, field),
    ),
  );
}

/**
 * The difference of two instruments as a reader would tell it: what is added,
 * removed, reworded, weighted otherwise, moved, reordered, or ruled otherwise, each
 * with its place and what it asks for. Everything is matched by id (bands by label,
 * words by themselves), so order alone never looks like other content. Complete:
 * empty only when the two contents are the same, whatever their files' spacing and
 * key order. Both must be sound instruments (weights are read as decimals).
 */
export function diffRubrics(before: Rubric, after: Rubric): RubricDiff {
  return [...headChanges(before, after), ...treeChanges(before, after)];
}
