import type { Digest } from '#core/lib/ids.ts';
import type { Rubric } from '#core/rubric/types.ts';
import { placedIndicators } from '#core/rubric/walk.ts';
import type { Finding } from './finding.ts';
import type { Review, Vote } from './review.ts';
import { sameFinding } from './same-finding.ts';

/** A review that is weighed, with the package it stands in. */
export interface WeighedReview {
  readonly fingerprint: Digest;
  readonly review: Review;
}

/** One asesor, as a sheet names them. */
interface Voter {
  readonly name: string;
  readonly institution: string;
}

/** What one asesor says of one indicator. */
export interface CastVote extends Voter {
  readonly review: Digest;
  readonly vote: Vote;
}

export interface VoteItem {
  readonly indicator: string;
  /** Those that say something, in the order of the reviews. */
  readonly votes: readonly CastVote[];
  /** Whose review is weighed, who were to rate it, and who say nothing. */
  readonly silent: readonly Voter[];
  /**
   * `alone` = one vote, or several that agree while somebody who was to rate is silent:
   * nothing to dispute about, and no unanimity either.
   */
  readonly state: 'unanimous' | 'disputed' | 'alone' | 'none';
}

/** Which indicators an asesor was to rate; without an assignment all of them. */
export type IsToRate = (voter: Voter, indicator: string) => boolean;

const compareText = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/**
 * Reviews in an order of their own, by name, institution and fingerprint: in which order the
 * files came makes no difference to anything that is made of them.
 */
export function inVoteOrder<T extends WeighedReview>(reviews: readonly T[]): readonly T[] {
  return [...reviews].sort(
    (a, b) =>
      compareText(a.review.by.name, b.review.by.name) ||
      compareText(a.review.by.unit, b.review.by.unit) ||
      compareText(a.fingerprint, b.fingerprint),
  );
}

/** Different findings among votes, each once, in the order in which they stand. */
export function differentFindings(votes: readonly CastVote[]): readonly Finding[] {
  const findings = votes.map(({ vote }) => vote.finding);
  return findings.filter(
    (one, at) => findings.findIndex((other) => sameFinding(one, other)) === at,
  );
}

function stateOf(votes: readonly CastVote[], silent: readonly Voter[]): VoteItem['state'] {
  if (votes.length === 0) return 'none';
  if (differentFindings(votes).length > 1) return 'disputed';
  return votes.length === 1 || silent.length > 0 ? 'alone' : 'unanimous';
}

/**
 * The votes on every indicator of an instrument, in reading order. Nothing is left out and
 * nothing is averaged: whoever was to rate and says nothing is named.
 *
 * @param rubric as the assessment applies it.
 */
export function voteItems(
  rubric: Rubric,
  reviews: readonly WeighedReview[],
  isToRate: IsToRate = () => true,
): readonly VoteItem[] {
  const ordered = inVoteOrder(reviews);
  return placedIndicators(rubric).map(({ indicator: { id } }) => {
    const votes: CastVote[] = [];
    const silent: Voter[] = [];
    for (const { fingerprint, review } of ordered) {
      const voter = { name: review.by.name, institution: review.by.unit };
      const vote = Object.hasOwn(review.indicators, id) ? review.indicators[id] : undefined;
      if (vote && vote.finding.is !== 'open') votes.push({ ...voter, review: fingerprint, vote });
      else if (isToRate(voter, id)) silent.push(voter);
    }
    return { indicator: id, votes, silent, state: stateOf(votes, silent) };
  });
}
