import { assessmentSchema } from '#core/assessment/assessment.ts';
import { contentsNamedBy } from '#core/backup/references.ts';
import { documentSchema } from '#core/evidence/document.ts';
import { fail, ok, type Result } from '#core/lib/result.ts';
import { applyMerge, type MergeChoices, type Undecided } from '#core/merge/apply-merge.ts';
import type { Copy } from '#core/merge/copy.ts';

import { settle } from '#core/merge/settle.ts';
import { stepsFrom, withLeaves } from '#core/merge/steps.ts';
import { sameValue } from '#core/lib/same-value.ts';
import { readRow } from '#storage/rows/rows.ts';
import { writeNote, type JournalNote } from '#storage/rows/scribe.ts';
import { NotAsSeen, writeTogether, type RowChange } from '#storage/rows/write-together.ts';
import { attempt, type StorageTrouble } from '#workflow/attempt.ts';
import { bringBytes, type BringFailure } from '#workflow/evidence/bring-bytes.ts';
import type { Desk } from '#workflow/desk.ts';
import { THERE, type OpenedCopy } from './open-copy.ts';

/** What was decided, by whom, and what the file is called. */
export interface MergeOrder {
  readonly copy: OpenedCopy;
  readonly choices: MergeChoices;
  readonly by: string;
  readonly fileName: string;
}

export interface Merged {
  /** Values taken from the copy, decisions included. */
  readonly values: number;
  /** Files whose bytes were not here before. */
  readonly files: number;
}

export type MergeFailure =
  | Undecided
  /** Somebody worked here meanwhile: hold the copy against it once more. */
  | { readonly kind: 'changed-meanwhile' }
  | BringFailure
  | StorageTrouble;

/**
 * Takes in what a copy has: first the bytes of its files, then what each person changed in
 * it, each under their own name, at last what was decided here. Broken off at any point,
 * nothing is lost and doing it again brings the same result: what is here already is equal
 * on both sides then, and bytes that no record names yet are left to the clean-up.
 */
export async function mergeCopy(
  desk: Desk,
  { copy, choices, by, fileName }: MergeOrder,
  progress: (done: number, total: number) => void,
  signal: AbortSignal,
): Promise<Result<Merged, MergeFailure>> {
  const { plan, head } = copy;
  const result = applyMerge(plan, copy.here, choices);
  if (!result.ok) return result;
  return attempt<Merged, MergeFailure>(async () => {
    const needs = contentsOf(result.value);
    const brought = await bringBytes(desk, copy.backup, { needs, added: [] }, progress, signal);
    if (!brought.ok) return brought;
    let here = copy.here;
    try {
      for (const { author, leaves } of stepsFrom(plan, THERE, copy.authors[THERE])) {
        const edited = { at: author.at || desk.now(), by: author.by };
        const note = { verb: 'merge', by: author.by, about: fileName } as const;
        here = await write(desk, here, settle(here, withLeaves(here, leaves), edited), note);
      }
      const last = applyMerge(plan, here, choices);
      if (!last.ok) return last;
      const note = { verb: 'merge', by, about: fileName, heads: head ? [head] : [] } as const;
      await write(desk, here, settle(here, last.value, { at: desk.now(), by }), note);
    } catch (error) {
      if (error instanceof NotAsSeen) return fail({ kind: 'changed-meanwhile' as const });
      throw error;
    }
    const values = plan.changed.filter(({ options }) =>
      options.some(({ copies }) => copies.includes(THERE)),
    );
    return ok({ values: values.length, files: brought.value });
  });
}

function contentsOf({ documents }: Copy): ReadonlySet<string> {
  return new Set(documents.flatMap((one) => contentsNamedBy(one) ?? []));
}

/** Writes what differs, if everything here still is as it was held against the copy. */
async function write(desk: Desk, before: Copy, settled: Copy, note: JournalNote): Promise<Copy> {
  const { db } = desk;
  const { id } = before.assessment;
  const known = new Map(before.documents.map((one) => [one.id, one]));
  const changes: RowChange[] = [];
  const plan = async (
    table: 'assessments' | 'documents',
    was: object | undefined,
    after: { readonly id: string },
  ): Promise<void> => {
    const { stored, row } = await readRow(db, table, after.id);
    const schema = table === 'assessments' ? assessmentSchema : documentSchema;
    if (!sameValue(schema.safeParse(row).data, was)) throw new NotAsSeen(`${table} changed`);
    changes.push({ table, key: after.id, before: stored, after });
  };
  const isMoved = !sameValue(before.assessment, settled.assessment);
  const assessment = isMoved
    ? { ...settled.assessment, updatedAt: desk.now() }
    : settled.assessment;
  if (isMoved) await plan('assessments', before.assessment, assessment);
  for (const one of settled.documents) {
    const was = known.get(one.id);
    if (!sameValue(was, one)) await plan('documents', was, one);
  }
  if (changes.length > 0) {
    await writeTogether(db, changes, [...contentsOf(settled)], { note });
  } else if (note.heads) {
    await writeNote(db, id, note);
  }
  return { ...settled, assessment };
}
