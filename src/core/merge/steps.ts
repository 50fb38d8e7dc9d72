import type { Author } from './authors.ts';
import type { Copy } from './copy.ts';
import { leafKey } from './leaf.ts';
import type { MergePlan, MergedLeaf } from './merge-plan.ts';
import { putTogether } from './put-together.ts';
import { takeApart } from './take-apart.ts';

/** What one person changed on the other side, and nobody here. */
export interface MergeStep {
  readonly author: Author;
  readonly leaves: readonly MergedLeaf[];
}

const UNKNOWN: Author = { by: '', at: '', device: '' };

/** Whether only this copy changed the value. */
function isOnlyOf({ options }: MergedLeaf, copy: number): boolean {
  return options.length === 1 && options[0].copies.every((one) => one === copy);
}

/**
 * What comes from one copy alone, person by person in the order of their last change: each
 * stays the author of it.
 */
export function stepsFrom(
  plan: MergePlan,
  copy: number,
  authors: ReadonlyMap<string, Author>,
): readonly MergeStep[] {
  const found = new Map<string, MergeStep>();
  for (const leaf of plan.changed.filter((one) => isOnlyOf(one, copy))) {
    const author = authors.get(leafKey(leaf.path)) ?? UNKNOWN;
    const step = found.get(author.by) ?? { author, leaves: [] };
    const latest = step.author.at > author.at ? step.author : author;
    found.set(author.by, { author: latest, leaves: [...step.leaves, leaf] });
  }
  return [...found.values()].sort((a, b) => a.author.at.localeCompare(b.author.at));
}

/** A copy with these values; the rest of it stays. */
export function withLeaves(here: Copy, leaves: readonly MergedLeaf[]): Copy {
  const values = new Map(takeApart(here));
  for (const { path, options } of leaves) {
    const [{ value }] = options;
    if (value === undefined) values.delete(leafKey(path));
    else values.set(leafKey(path), value);
  }
  return putTogether(values, here);
}
