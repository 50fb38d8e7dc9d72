import type { Digest } from '#core/lib/ids.ts';
import type { CarriedKind, PackageAbout } from './head.ts';
import type { Oddity } from './receipt.ts';
import type { Signature } from './signature.ts';

/** What places a package in a row of revisions. */
export interface Placed {
  readonly id: Digest;
  readonly kind: CarriedKind;
  readonly about: PackageAbout;
  readonly signature: Signature | null;
}

/** Of these kinds a subject has one sender, so that every key counts the same revisions. */
const ONE_SENDER: readonly CarriedKind[] = ['period', 'submission', 'final'];

/**
 * The other revisions of a package that are here. Several asesors write about one
 * assessment: theirs are told apart by the key, and by which package names which.
 */
export function siblingsOf<T extends Placed>(one: Placed, here: readonly T[]): readonly T[] {
  const key = one.signature?.publicKey ?? null;
  return here.filter(
    (other) =>
      other.id !== one.id &&
      other.kind === one.kind &&
      other.about.subject === one.about.subject &&
      (ONE_SENDER.includes(one.kind) ||
        (other.signature?.publicKey ?? null) === key ||
        other.id === one.about.previous ||
        other.about.previous === one.id),
  );
}

/** The revision a package names as the one before it, where that is here. */
export function previousOf<T extends Placed>(one: Placed, here: readonly T[]): T | undefined {
  return siblingsOf(one, here).find(({ id }) => id === one.about.previous);
}

/** The newest of the revisions up to its own that are here, named by it or not. */
export function newestUpTo<T extends Placed>(one: Placed, here: readonly T[]): T | undefined {
  const known = siblingsOf(one, here).filter(({ about }) => about.revision <= one.about.revision);
  return known.reduce<T | undefined>(
    (newest, other) => (newest && newest.about.revision >= other.about.revision ? newest : other),
    undefined,
  );
}

/** Packages that claim the same place: the same revision, or to follow the same one. */
function rivalsOf<T extends Placed>(one: Placed, here: readonly T[]): readonly T[] {
  const { revision, previous } = one.about;
  return siblingsOf(one, here).filter(
    ({ about }) =>
      about.revision === revision || (previous !== null && about.previous === previous),
  );
}

/** Whether it says that something came before it and that is not here. */
function lacksPrevious(one: Placed, here: readonly Placed[]): boolean {
  const { revision, previous } = one.about;
  return (revision > 1 || previous !== null) && previousOf(one, here) === undefined;
}

/** What is odd about its place in the row of revisions. */
export function lineageOddities(one: Placed, here: readonly Placed[]): readonly Oddity[] {
  const { revision } = one.about;
  const highest = Math.max(0, ...siblingsOf(one, here).map(({ about }) => about.revision));
  return [
    ...(highest > revision ? [{ kind: 'older-revision' as const, detail: String(highest) }] : []),
    ...(lacksPrevious(one, here)
      ? [{ kind: 'missing-previous' as const, detail: String(Math.max(revision - 1, 1)) }]
      : []),
    ...(rivalsOf(one, here).length > 0
      ? [{ kind: 'forked' as const, detail: String(revision) }]
      : []),
  ];
}

/** Fingerprint of the revision before it, where that is here. */
export function previousHere(one: Placed, here: readonly Placed[]): Digest | null {
  return previousOf(one, here)?.id ?? null;
}
