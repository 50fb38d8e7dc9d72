import type { Digest } from '#core/lib/ids.ts';
import { plain } from '#core/lib/plain.ts';
import type { HandedIn, Reader } from './queue-facts.ts';
import type { OtherReader } from './queue.ts';

/** The same key, or the same name where not both keys are known. */
function isSameReader(a: Pick<Reader, 'name' | 'key'>, b: Pick<Reader, 'name' | 'key'>): boolean {
  if (a.key !== null && b.key !== null) return a.key === b.key;
  return plain(a.name) !== '' && plain(a.name) === plain(b.name);
}

/** Each person once. */
function once<T extends Reader>(readers: readonly T[]): readonly T[] {
  return readers.filter((one, at) => readers.findIndex((other) => isSameReader(one, other)) === at);
}

interface Readers {
  readonly submission: Digest;
  /** Who is assigned. */
  readonly assigned: readonly Reader[];
  /** The review files on this assessment. */
  readonly handedIn: readonly HandedIn[];
  readonly who: Pick<Reader, 'name' | 'key'>;
}

/** Who else reads a submission: assigned to it, or a review of theirs is here. By name. */
export function otherReaders({
  submission,
  assigned,
  handedIn,
  who,
}: Readers): readonly OtherReader[] {
  const others = once([...assigned, ...handedIn]).filter((one) => !isSameReader(one, who));
  return others
    .map((one): OtherReader => {
      const { name, institution } = one;
      const theirs = handedIn.filter((review) => isSameReader(review, one));
      const isHere = theirs.some((review) => review.submission === submission);
      const late = theirs.length > 0 ? 'other-revision' : 'awaited';
      return { name, institution, standing: isHere ? 'handed-in' : late };
    })
    .sort((a, b) => a.name.localeCompare(b.name, 'id'));
}
