import type { Digest } from '#core/lib/ids.ts';
import type { SaidBy } from '#core/review/about.ts';
import { unchangedIndicators, type RatedContent } from '#core/review/carry-sheet.ts';
import type { FinalRecord } from '#core/review/final.ts';
import type { Rubric } from '#core/rubric/types.ts';
import { placedIndicators } from '#core/rubric/walk.ts';
import type { TimbangDatabase } from '#storage/database.ts';
import type { Desk } from '#workflow/desk.ts';
import { readPackageContent } from './read-package.ts';

/**
 * Reads something of a stored package once as long as a desk is open: packages never change.
 * What could not be read (undefined) is tried again the next time.
 */
function onceAt<T>(
  read: (desk: Desk, ...keys: readonly Digest[]) => Promise<T | undefined>,
): (desk: Desk, ...keys: readonly Digest[]) => Promise<T | undefined> {
  const known = new WeakMap<TimbangDatabase, Map<string, Promise<T | undefined>>>();
  return async (desk, ...keys) => {
    const here = known.get(desk.db) ?? new Map<string, Promise<T | undefined>>();
    known.set(desk.db, here);
    const key = keys.join(' ');
    const asked = here.get(key) ?? read(desk, ...keys);
    here.set(key, asked);
    const found = await asked;
    if (found === undefined) here.delete(key);
    return found;
  };
}

async function submissionOf(
  desk: Desk,
  fingerprint: Digest | undefined,
): Promise<(RatedContent & { readonly brought: Rubric }) | undefined> {
  if (fingerprint === undefined) return undefined;
  const read = await readPackageContent(desk, fingerprint);
  if (!read.ok || read.value.bodies.kind !== 'submission') return undefined;
  const { bodies, record } = read.value;
  return {
    rubric: record.about.rubric,
    assessment: bodies['assessment.json'],
    documents: bodies['documents.json'],
    brought: bodies['rubric.json'],
  };
}

/** Of a review file: whose it is and which submission it is about, and nothing of what it says. */
export const readerOf = onceAt<{ readonly by: SaidBy; readonly submission: Digest }>(
  async (desk, fingerprint) => {
    const read = fingerprint && (await readPackageContent(desk, fingerprint));
    if (!read?.ok || read.value.bodies.kind !== 'review') return undefined;
    const { by, submission } = read.value.bodies['review.json'];
    return { by, submission };
  },
);

/** Of a result: whether it is the last word, and on which submission. */
export const resultOf = onceAt<Pick<FinalRecord, 'stage' | 'submission'>>(
  async (desk, fingerprint) => {
    const read = fingerprint && (await readPackageContent(desk, fingerprint));
    if (!read?.ok || read.value.bodies.kind !== 'final') return undefined;
    const { stage, submission } = read.value.bodies['final.json'];
    return { stage, submission };
  },
);

/** Indicators that differ between two submissions, in the order of the later one's instrument. */
export const changedBetween = onceAt<readonly string[]>(async (desk, before, after) => {
  const [old, now] = await Promise.all([submissionOf(desk, before), submissionOf(desk, after)]);
  if (!old || !now) return undefined;
  const ids = placedIndicators(now.brought).map(({ indicator }) => indicator.id);
  const same = unchangedIndicators(old, now, ids);
  return ids.filter((id) => !same.has(id));
});
