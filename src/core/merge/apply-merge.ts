import type { EvidenceDocument } from '#core/evidence/document.ts';
import { fail, ok, type Result } from '#core/lib/result.ts';
import type { Copy } from './copy.ts';
import { leafKey, type LeafPath, type LeafValue } from './leaf.ts';
import { conflictsIn, type MergedLeaf, type MergePlan } from './merge-plan.ts';
import { putTogether } from './put-together.ts';

/** What somebody decided, by the place it is about (`leafKey`). */
export type MergeChoices = ReadonlyMap<string, LeafValue>;

/** What still waits for a decision. */
export interface Undecided {
  readonly kind: 'undecided';
  readonly conflicts: readonly MergedLeaf[];
}

/** The file of a document that was not chosen stays in its history. */
function keepOther(document: EvidenceDocument, others: readonly LeafValue[]): EvidenceDocument {
  const known = new Set(
    [document.file, ...document.earlier.map(({ file }) => file)].map(({ digest }) => digest),
  );
  const lost = others
    .map((value) => value as Pick<EvidenceDocument, 'file' | 'original'> | undefined)
    .flatMap((value) => (value && !known.has(value.file.digest) ? [value] : []));
  if (lost.length === 0) return document;
  const { at, by } = document.edited ?? { at: document.addedAt, by: document.addedBy };
  const kept = lost.map(({ file, original }) => ({ file, original, replacedAt: at, by }));
  return { ...document, earlier: [...document.earlier, ...kept] };
}

/**
 * The copy that holds what every copy has and what was decided where they differ; in the
 * clothes of `here`, which is to be changed. Fails while anything waits for a decision: no
 * value ever wins by being the last.
 */
export function applyMerge(
  plan: MergePlan,
  here: Copy,
  choices: MergeChoices,
): Result<Copy, Undecided> {
  const open = conflictsIn(plan).filter(({ path }) => !choices.has(leafKey(path)));
  if (open.length > 0) return fail({ kind: 'undecided', conflicts: open });
  const leaves = new Map(plan.base);
  for (const { path, options } of plan.changed) {
    const key = leafKey(path);
    const value = options.length > 1 ? choices.get(key) : options[0].value;
    if (value === undefined) leaves.delete(key);
    else leaves.set(key, value);
  }
  const merged = putTogether(leaves, here);
  const filesOf = (id: string): readonly LeafValue[] =>
    plan.changed
      .filter(({ path }) => isFileOf(path, id))
      .flatMap(({ base, options }) => [base, ...options.map(({ value }) => value)]);
  return ok({
    ...merged,
    documents: merged.documents.map((one) => keepOther(one, filesOf(one.id))),
  });
}

function isFileOf([kind, document, field]: LeafPath, id: string): boolean {
  return kind === 'document' && document === id && field === 'file';
}
