import { checkChain, type ChainBreak } from '#core/journal/check-chain.ts';
import type { JournalEntry } from '#core/journal/entry.ts';
import { stateAfter } from '#core/journal/replay.ts';
import type { AssessmentId, Digest } from '#core/lib/ids.ts';
import { fail, ok, type Result } from '#core/lib/result.ts';
import { authorsSince, copyOf, type Author } from '#core/merge/authors.ts';
import type { Copy } from '#core/merge/copy.ts';
import { mergeBase } from '#core/merge/merge-base.ts';
import { planMerge, type MergePlan } from '#core/merge/merge-plan.ts';
import { digestOfJson } from '#exchange/bytes/digest.ts';
import { readAssessment, type ReadFailure } from '#storage/assessments.ts';
import { readTold } from '#storage/journal.ts';
import { attempt, type StorageTrouble } from '#workflow/attempt.ts';
import type { Desk } from '#workflow/desk.ts';
import type { InspectedBackup } from '#workflow/backup/inspect-backup.ts';

/** Which of the two a value is from; their positions in the plan. */
export const HERE = 0;
export const THERE = 1;

/** A copy of an assessment that somebody else worked on, held against what is here. */
export interface OpenedCopy {
  readonly backup: InspectedBackup;
  readonly here: Copy;
  readonly plan: MergePlan;
  /**
   * When both were one (ISO 8601 UTC, by the clock of whoever wrote last then); empty = the
   * journals have nothing in common, and every difference is asked about.
   */
  readonly since: string;
  /** Of here and of there, by the key of a value's place. */
  readonly authors: readonly [ReadonlyMap<string, Author>, ReadonlyMap<string, Author>];
  /** The end of the other chain, to be named when it is taken in; null = it has none. */
  readonly head: Digest | null;
}

export type OpenCopyFailure =
  /** The file holds no copy of this assessment; it may hold others. */
  | { readonly kind: 'not-in-file'; readonly agencies: readonly string[] }
  | { readonly kind: 'other-instrument'; readonly version: string }
  | { readonly kind: 'broken-journal'; readonly where: 'here' | 'there'; readonly at: ChainBreak }
  /** Records of the evidence here are damaged: what is not read cannot be merged. */
  | { readonly kind: 'damaged-here' }
  | ReadFailure
  | StorageTrouble;

/** The copy of the file as it was written, documents included. */
function copyIn(backup: InspectedBackup, id: AssessmentId): Copy | undefined {
  const assessment = backup.assessments.find((one) => one.id === id);
  const documents = backup.documents.filter((one) => one.assessmentId === id);
  return assessment && { assessment, documents };
}

interface Common {
  readonly base: Copy;
  readonly since: string;
}

/** The copy with which both began; a blank one where nobody can say. */
function commonOf(
  here: Copy,
  chains: { readonly here: readonly JournalEntry[]; readonly there: readonly JournalEntry[] },
): Common {
  const found = mergeBase(chains);
  const told = found && chains[found.chain];
  const base = told && copyOf(stateAfter(told, found.length - 1));
  if (base) return { base, since: told[found.length - 1]?.at ?? '' };
  return { base: { assessment: { ...here.assessment, answers: {} }, documents: [] }, since: '' };
}

/**
 * Holds a copy in a backup against the assessment here: finds in both journals when they
 * were one, and what was changed on either side since. Nothing is written.
 */
export function openCopy(
  { db }: Desk,
  backup: InspectedBackup,
  id: AssessmentId,
): Promise<Result<OpenedCopy, OpenCopyFailure>> {
  return attempt<OpenedCopy, OpenCopyFailure>(async () => {
    const [own, told] = await Promise.all([readAssessment(db, id), readTold(db, id)]);
    if (!own.ok) return own;
    const here = copyOf(told.state);
    if (here?.documents.length !== told.state.documents.size) return fail({ kind: 'damaged-here' });
    const copy = copyIn(backup, id);
    if (!copy) {
      const agencies = backup.assessments.map(({ agency }) => agency.name);
      return fail({ kind: 'not-in-file', agencies });
    }
    const { rubric } = copy.assessment;
    if (rubric.digest !== own.value.rubric.digest) {
      return fail({ kind: 'other-instrument', version: `${rubric.id} ${rubric.version}` });
    }
    const chains = {
      here: told.entries,
      there: backup.journals.get(id)?.chain ?? [],
    };
    for (const where of ['here', 'there'] as const) {
      const at = checkChain(id, chains[where], digestOfJson);
      if (at) return fail({ kind: 'broken-journal', where, at });
    }
    const { base, since } = commonOf(here, chains);
    return ok({
      backup,
      here,
      plan: planMerge(base, [here, copy]),
      since,
      authors: [authorsSince(chains.here, 0), authorsSince(chains.there, 0)],
      head: chains.there.at(-1)?.digest ?? null,
    });
  });
}
