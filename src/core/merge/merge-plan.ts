import { sameValue } from '#core/lib/same-value.ts';
import type { Copy } from './copy.ts';
import { leafKey, leafPath, type Leaves, type LeafPath, type LeafValue } from './leaf.ts';
import { takeApart } from './take-apart.ts';

/** One value that was set somewhere, and by which copies. */
export interface MergeOption {
  /** undefined = it was taken away. */
  readonly value: LeafValue;
  /** Positions of the copies that have it, ascending. */
  readonly copies: readonly number[];
}

/** One value that changed since the copies were one. */
export interface MergedLeaf {
  readonly path: LeafPath;
  readonly base: LeafValue;
  /** One = everybody who changed it agrees. More = somebody has to decide. */
  readonly options: readonly [MergeOption, ...MergeOption[]];
}

export interface MergePlan {
  /** Every value as it was when the copies were one. */
  readonly base: Leaves;
  readonly changed: readonly MergedLeaf[];
}

/** The values of a copy; a document it never saw is as it was before. */
function leavesOf(copy: Copy, base: Leaves): Leaves {
  const own = takeApart(copy);
  const seen = new Set(copy.documents.map(({ id }) => String(id)));
  const unseen = [...base].filter(([key]) => {
    const [kind, id] = leafPath(key);
    return kind === 'document' && !seen.has(String(id));
  });
  return new Map([...unseen, ...own]);
}

function optionsFor(
  key: string,
  base: LeafValue,
  copies: readonly Leaves[],
): readonly MergeOption[] {
  const options: { value: LeafValue; copies: number[] }[] = [];
  for (const [position, leaves] of copies.entries()) {
    const value = leaves.get(key);
    if (sameValue(value, base)) continue;
    const same = options.find((option) => sameValue(option.value, value));
    if (same) same.copies.push(position);
    else options.push({ value, copies: [position] });
  }
  return options.sort((a, b) =>
    (JSON.stringify(a.value) ?? '').localeCompare(JSON.stringify(b.value) ?? ''),
  );
}

/** Documents that one copy removed while another one worked on them: nobody decides that silently. */
function removedWhileChanged(
  changed: readonly MergedLeaf[],
  copies: readonly Leaves[],
): readonly MergedLeaf[] {
  return changed.map((leaf) => {
    const [kind, id, field] = leaf.path;
    const [removal] = leaf.options;
    if (kind !== 'document' || field !== 'status' || leaf.options.length > 1) return leaf;
    if (removal.value !== 'deleted') return leaf;
    const workers = changed
      .filter(({ path }) => path[0] === 'document' && path[1] === id && path[2] !== 'status')
      .flatMap(({ options }) => options.flatMap((option) => option.copies));
    const others = [...new Set(workers)]
      .filter((copy) => !removal.copies.includes(copy))
      .sort((a, b) => a - b);
    if (others.length === 0) return leaf;
    const kept = copies[others[0] ?? 0]?.get(leafKey(leaf.path)) ?? 'active';
    return { ...leaf, options: [{ value: kept, copies: others }, removal] };
  });
}

/**
 * What changed in any of the copies since they were one, value by value. `base` is the
 * copy they all began with. No copy comes before another: the same copies in another order
 * give the same plan but for the positions, and a copy that is given twice changes nothing.
 */
export function planMerge(base: Copy, copies: readonly Copy[]): MergePlan {
  const before = takeApart(base);
  const after = copies.map((copy) => leavesOf(copy, before));
  const keys = new Set([...before.keys(), ...after.flatMap((leaves) => [...leaves.keys()])]);
  const changed = [...keys].sort().flatMap((key): readonly MergedLeaf[] => {
    const [first, ...rest] = optionsFor(key, before.get(key), after);
    return first ? [{ path: leafPath(key), base: before.get(key), options: [first, ...rest] }] : [];
  });
  return { base: before, changed: removedWhileChanged(changed, after) };
}

/** What somebody has to decide. */
export function conflictsIn({ changed }: MergePlan): readonly MergedLeaf[] {
  return changed.filter(({ options }) => options.length > 1);
}
