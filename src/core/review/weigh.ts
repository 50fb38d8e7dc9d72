import { plain } from '#core/lib/plain.ts';
import type { Digest, PublicKey } from '#core/lib/ids.ts';
import type { Consensus } from './consensus.ts';
import {
  effectOf,
  standingOfSheet,
  type SheetOddity,
  type SheetOddityKind,
} from './sheet-oddities.ts';
import { inVoteOrder, type WeighedReview } from './votes.ts';

/** A review that is here, with the key that signed it and what is odd about it. */
export interface HeldReview extends WeighedReview {
  readonly key: PublicKey | null;
  /** When it was made here or came here, ISO 8601 UTC. */
  readonly receivedAt: string;
  readonly oddities: readonly SheetOddity[];
}

/** A review that was settled by the meeting, with the reason it gave. */
interface Settled {
  readonly held: HeldReview;
  readonly reason: string;
}

/** A review that is not weighed until the meeting has decided about it. */
interface UndecidedReview {
  readonly held: HeldReview;
  readonly why: readonly SheetOddityKind[];
  /** It may be weighed all the same, with a reason; else it can only be left out. */
  readonly mayKeep: boolean;
}

export interface Weighing {
  /** In the order of their votes, those that are kept among them. */
  readonly weighed: readonly HeldReview[];
  readonly undecided: readonly UndecidedReview[];
  readonly left: readonly Settled[];
  readonly kept: readonly Settled[];
  /** What counts no more: a newer review of the same asesor took its place. */
  readonly gone: readonly HeldReview[];
}

/** What a reason can settle; what looked at something else cannot be weighed at all. */
const MAY_KEEP: readonly SheetOddityKind[] = ['conflict', 'rejected-key'];

/** Whether two reviews speak for one asesor: the same key, or the same name of one institution. */
function isSameAsesor(a: HeldReview, b: HeldReview): boolean {
  if (a.key !== null && a.key === b.key) return true;
  const [one, other] = [a.review.by, b.review.by];
  return plain(one.name) === plain(other.name) && plain(one.unit) === plain(other.unit);
}

/** What has to be decided about a review, besides what was left out already. */
function openKinds(
  held: HeldReview,
  candidates: readonly HeldReview[],
  submission: Digest,
): readonly SheetOddityKind[] {
  const kinds = held.oddities
    .map(({ kind }) => kind)
    .filter((kind) => kind !== 'same-asesor' && effectOf(kind) === 'decide');
  const isOther = held.review.submission !== submission;
  const known = kinds.includes('other-revision') || kinds.includes('unknown-submission');
  const isTwice = candidates.some((other) => other !== held && isSameAsesor(other, held));
  return [
    ...kinds,
    ...(isOther && !known ? ['other-revision' as const] : []),
    ...(isTwice ? ['same-asesor' as const] : []),
  ];
}

const reasonsOf = (settled: Consensus['left']): ReadonlyMap<Digest, string> =>
  new Map(settled.map(({ review, reason }) => [review, reason]));

/**
 * Which of the reviews that are here are weighed. None is dropped in silence: one that looked
 * at another revision, two by one asesor and one with a conflict of interest wait until the
 * meeting has decided, with a reason.
 */
export function weigh(
  reviews: readonly HeldReview[],
  { submission, left, kept }: Pick<Consensus, 'submission' | 'left' | 'kept'>,
): Weighing {
  const [out, despite] = [reasonsOf(left), reasonsOf(kept)];
  const ordered = inVoteOrder(reviews);
  const here = ordered.filter(({ fingerprint }) => !out.has(fingerprint));
  const gone = here.filter(({ oddities }) => standingOfSheet(oddities) === 'gone');
  const candidates = here.filter((held) => !gone.includes(held));
  const sorted = candidates.map((held) => {
    const why = openKinds(held, candidates, submission);
    const mayKeep = why.length > 0 && why.every((kind) => MAY_KEEP.includes(kind));
    const reason = mayKeep ? (despite.get(held.fingerprint) ?? null) : null;
    return { held, why, mayKeep, reason };
  });
  return {
    weighed: sorted.flatMap(({ held, why, reason }) =>
      why.length === 0 || reason !== null ? [held] : [],
    ),
    undecided: sorted.filter(({ why, reason }) => why.length > 0 && reason === null),
    left: ordered.flatMap((held) => {
      const reason = out.get(held.fingerprint);
      return reason === undefined ? [] : [{ held, reason }];
    }),
    kept: sorted.flatMap(({ held, reason }) => (reason === null ? [] : [{ held, reason }])),
    gone,
  };
}
