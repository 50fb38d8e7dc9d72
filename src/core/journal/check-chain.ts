import type { Digest } from '#core/lib/ids.ts';
import { entryId, type JournalEntry, type JournalHead } from './entry.ts';

/** Where a chain breaks, and how. */
export interface ChainBreak {
  /** The place in the chain, from 0, at which it no longer holds. */
  readonly n: number;
  readonly why:
    /** An entry that should stand here is not here. */
    | 'missing'
    /** An entry stands here that belongs further up, or stands there twice. */
    | 'misplaced'
    /** An entry of the chain of another assessment. */
    | 'foreign'
    /** Something of the entry was changed after it was written. */
    | 'altered'
    /** It does not follow on the entry before it. */
    | 'unlinked'
    /** The chain goes on, or ends, otherwise than is said elsewhere. */
    | 'other-end'
    /** The chain holds, but what is stored is not what it tells. */
    | 'other-state';
}

/** SHA-256 of the canonical JSON (RFC 8785) of a value. */
export type DigestOf = (value: unknown) => Digest;

/** What an entry's digest has to be. */
export function entryDigest(entry: Omit<JournalEntry, 'digest'>, digestOf: DigestOf): Digest {
  return digestOf(
    Object.fromEntries(
      Object.entries(entry).filter(([key, value]) => key !== 'digest' && value !== undefined),
    ),
  );
}

function breakAt(
  entry: JournalEntry,
  n: number,
  assessmentId: string,
  previous: Digest | null,
  digestOf: DigestOf,
): ChainBreak['why'] | undefined {
  if (entry.assessmentId !== assessmentId) return 'foreign';
  if (!Number.isInteger(entry.n)) return 'altered';
  if (entry.n !== n) return entry.n > n ? 'missing' : 'misplaced';
  if (entry.id !== entryId(assessmentId, n)) return 'altered';
  if (entryDigest(entry, digestOf) !== entry.digest) return 'altered';
  return entry.previous === previous ? undefined : 'unlinked';
}

/**
 * Where the chain of one assessment breaks for the first time; null = it holds. `entries`
 * stand as they were found. What was cut off at the end shows only where `head` is known
 * from elsewhere, such as from the list of contents of a package.
 */
export function checkChain(
  assessmentId: string,
  entries: readonly JournalEntry[],
  digestOf: DigestOf,
  head?: JournalHead,
): ChainBreak | null {
  let previous: Digest | null = null;
  for (const [n, entry] of entries.entries()) {
    const why = breakAt(entry, n, assessmentId, previous, digestOf);
    if (why !== undefined) return { n, why };
    previous = entry.digest;
  }
  if (!head || (head.length === entries.length && head.digest === previous)) return null;
  const isShort = entries.length < head.length;
  return { n: Math.min(entries.length, head.length), why: isShort ? 'missing' : 'other-end' };
}
