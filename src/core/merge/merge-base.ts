import type { JournalEntry } from '#core/journal/entry.ts';
import type { Digest } from '#core/lib/ids.ts';

/** The chains of the journal of two copies of one assessment. */
interface Chains {
  readonly here: readonly JournalEntry[];
  readonly there: readonly JournalEntry[];
}

/** The moment at which two copies were one: so many entries of one of the chains. */
export interface MergeBase {
  readonly chain: keyof Chains;
  /** At least 1: the entries after which the state is the common one. */
  readonly length: number;
}

/** Where the last entry stands that the other chain took in; -1 = it took in nothing. */
function lastTaken(chain: readonly JournalEntry[], by: readonly JournalEntry[]) {
  const takenAt = new Map<Digest, number>();
  for (const [at, { heads }] of by.entries()) for (const head of heads) takenAt.set(head, at);
  let own = -1;
  for (const [at, { digest }] of chain.entries()) if (takenAt.has(digest)) own = at;
  return { own, at: takenAt.get(chain[own]?.digest as Digest) ?? -1 };
}

function commonLength({ here, there }: Chains): number {
  let length = 0;
  while (here[length] && here[length]?.digest === there[length]?.digest) length += 1;
  return length;
}

/**
 * The last moment at which both copies were one: the chains begin alike, or one of them
 * took in the other later on. Undefined where nothing is common: then nothing can be said
 * about who changed what.
 */
export function mergeBase(chains: Chains): MergeBase | undefined {
  const { here, there } = chains;
  const common = commonLength(chains);
  const theirs = lastTaken(there, here);
  const ours = lastTaken(here, there);
  const fromThere: MergeBase = { chain: 'there', length: theirs.own + 1 };
  const fromHere: MergeBase = { chain: 'here', length: ours.own + 1 };
  // Ours that they took in holds theirs that we took in before, and the other way round.
  if (ours.own >= common && ours.own >= theirs.at) return fromHere;
  if (theirs.own >= common) return fromThere;
  if (ours.own >= common) return fromHere;
  return common > 0 ? { chain: 'here', length: common } : undefined;
}
