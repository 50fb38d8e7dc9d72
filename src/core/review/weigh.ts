import type { Digest, PublicKey } from '#core/lib/ids.ts';
import type { Consensus } from './consensus.ts';
import { inVoteOrder, type WeighedReview } from './votes.ts';

/** A review that is here, with the key that signed it. */
export interface HeldReview extends WeighedReview {
  readonly key: PublicKey | null;
  /** When it was made here or came here, ISO 8601 UTC. */
  readonly receivedAt: string;
}

/** A review about which the meeting has to decide whether it is weighed. */
export interface UndecidedReview {
  readonly held: HeldReview;
  /**
   * `other-revision` = it looked at another submission, so it is never weighed;
   * `same-asesor` = the same asesor speaks twice; it counts twice until one is left out.
   */
  readonly why: 'other-revision' | 'same-asesor';
}

export interface Weighing {
  /** In the order of their votes. */
  readonly weighed: readonly HeldReview[];
  readonly undecided: readonly UndecidedReview[];
  readonly left: readonly { readonly held: HeldReview; readonly reason: string }[];
}

const plain = (text: string): string => text.trim().replaceAll(/\s+/g, ' ').toLowerCase();

/** Whether two reviews speak for one asesor: the same key, or the same name of one institution. */
export function isSameAsesor(a: HeldReview, b: HeldReview): boolean {
  if (a.key !== null && a.key === b.key) return true;
  const [one, other] = [a.review.by, b.review.by];
  return plain(one.name) === plain(other.name) && plain(one.unit) === plain(other.unit);
}

/**
 * Which of the reviews that are here are weighed. None is dropped in silence: one that looked
 * at another revision and two by one asesor stay undecided until the meeting leaves them out
 * with a reason.
 */
export function weigh(
  reviews: readonly HeldReview[],
  { submission, left }: Pick<Consensus, 'submission' | 'left'>,
): Weighing {
  const reasons = new Map<Digest, string>(left.map((one) => [one.review, one.reason]));
  const ordered = inVoteOrder(reviews);
  const kept = ordered.filter(({ fingerprint }) => !reasons.has(fingerprint));
  const weighed = kept.filter(({ review }) => review.submission === submission);
  const undecided = kept.flatMap((held): readonly UndecidedReview[] => {
    if (held.review.submission !== submission) return [{ held, why: 'other-revision' }];
    const twice = weighed.some((other) => other !== held && isSameAsesor(other, held));
    return twice ? [{ held, why: 'same-asesor' }] : [];
  });
  return {
    weighed,
    undecided,
    left: ordered.flatMap((held) => {
      const reason = reasons.get(held.fingerprint);
      return reason === undefined ? [] : [{ held, reason }];
    }),
  };
}
