import type { Digest } from '#core/lib/ids.ts';
import { placedIndicators } from '#core/rubric/walk.ts';
import type { Rubric } from '#core/rubric/types.ts';

/** One submission, as far as whoever walks through them has to know it. */
export interface Stop {
  readonly submission: Digest;
  /** Digest of its instrument. */
  readonly rubric: Digest;
  /** Day of its batch (YYYY-MM-DD); empty = not said, or in none. */
  readonly day: string;
  /** Name of its batch; empty = in none. */
  readonly batch: string;
  /** Name of the agency. */
  readonly agency: string;
}

/** Where one stands in a walk, and what comes before and after; undefined = the end of it. */
export interface Steps<T> {
  readonly previous: T | undefined;
  readonly next: T | undefined;
  /** From 1; 0 = not in this walk. */
  readonly position: number;
  readonly total: number;
}

/** Made once: making one takes longer than comparing hundreds of names. */
const NAMES = new Intl.Collator('id', { numeric: true });

/** What is not said comes last. */
const compareSaid = (a: string, b: string): number =>
  Number(a === '') - Number(b === '') || NAMES.compare(a, b);

/**
 * The order in which submissions are walked through: by the day of the batch, its name and
 * the agency. Progress does not count, so that nothing moves while somebody walks.
 */
export function walkOrder<T extends Stop>(stops: readonly T[]): readonly T[] {
  return [...stops].sort(
    (a, b) =>
      compareSaid(a.day, b.day) ||
      compareSaid(a.batch, b.batch) ||
      NAMES.compare(a.agency, b.agency) ||
      a.submission.localeCompare(b.submission),
  );
}

/** The neighbours of one thing in an order. Of what is not in it, the next is the first. */
export function stepsAt<T>(order: readonly T[], here: T): Steps<T> {
  const at = order.indexOf(here);
  return {
    previous: at > 0 ? order[at - 1] : undefined,
    next: order[at + 1],
    position: at + 1,
    total: order.length,
  };
}

/** From one submission to its neighbours. */
export function submissionSteps(stops: readonly Stop[], here: Digest): Steps<Digest> {
  return stepsAt(
    walkOrder(stops).map(({ submission }) => submission),
    here,
  );
}

/** The same indicator at the neighbours: only submissions by the same version of an instrument. */
export function readingSteps(stops: readonly Stop[], rubric: Digest, here: Digest): Steps<Digest> {
  const alike = stops.filter((stop) => stop.rubric === rubric);
  return submissionSteps(alike, here);
}

/** From one indicator of a submission to its neighbours, in the order of the instrument. */
export function indicatorSteps(rubric: Rubric, here: string): Steps<string> {
  return stepsAt(
    placedIndicators(rubric).map(({ indicator }) => indicator.id),
    here,
  );
}
