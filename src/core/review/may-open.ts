import type { Digest } from '#core/lib/ids.ts';
import type { DeskRole } from '#core/keys/identity.ts';
import type { ReviewSheet } from './sheet.ts';

/** Why what others say stays closed at this desk. */
export type ClosedReason =
  /** This desk has no sheet for the submission that it is to rate, or to decline, first. */
  | 'not-begun'
  /** Its own sheet is not signed yet. */
  | 'unfinished';

/** Whether what others say may be read. */
export type VoteGate = 'open' | { readonly closed: ClosedReason };

/** Why no sheet can be begun here. */
export type BeginBlock =
  /** The key of this desk does not speak for an asesor: such a desk may read what asesors say. */
  | 'not-asesor'
  /** This desk leads the meeting about it, and could read what the others say. */
  | 'leads-meeting'
  /** It declined to rate this agency, and could read what the others say. */
  | 'declined'
  /** A result of it is here, which says what all of them said. */
  | 'result-here';

/** What this desk has to do with one assessment. */
export interface DeskStanding {
  /** Of the key of this desk; null = it has none. */
  readonly role: DeskRole | null;
  /** The sheets of this desk on the assessment. */
  readonly own: readonly Pick<ReviewSheet, 'submission' | 'state'>[];
  /** A meeting on it was begun here. */
  readonly leads: boolean;
  /** A result of it, sent or received, is here: with every vote in it. */
  readonly hasResult: boolean;
  /** Of the submissions that are here, by fingerprint. */
  readonly revisions: ReadonlyMap<Digest, number>;
}

/** A revision before one that this desk has rated already: it will never be rated here. */
function isPassed(
  submission: Digest,
  { own, revisions }: Pick<DeskStanding, 'own' | 'revisions'>,
): boolean {
  const revision = revisions.get(submission);
  return (
    revision !== undefined &&
    own.some((one) => one.state.is === 'signed' && (revisions.get(one.submission) ?? 0) > revision)
  );
}

/**
 * Whether what others say of one submission may be read: blind independence. Whoever rates it
 * has to be done with it (signed, or declined). Whoever never rates, which is a desk of
 * another role or one that leads the meeting or holds a result without a sheet, may read.
 * Reading and rating exclude each other: see {@link mayBegin}.
 */
export function mayOpen(submission: Digest, standing: DeskStanding): VoteGate {
  const { role, own, leads, hasResult } = standing;
  if (own.some(({ state }) => state.is === 'recused')) return 'open';
  const mine = own.find((one) => one.submission === submission);
  if (mine) return mine.state.is === 'open' ? { closed: 'unfinished' } : 'open';
  if (own.length > 0) return isPassed(submission, standing) ? 'open' : { closed: 'not-begun' };
  const rates = role === 'asesor' || role === null;
  return leads || hasResult || !rates ? 'open' : { closed: 'not-begun' };
}

/**
 * Whether a received result that rests on one submission may be read, and what was decided
 * about it: it says every vote. Closed to whoever still rates: a sheet of this desk on the
 * assessment is open, or a revision that it rated goes on in this one, which it has yet to
 * begin. Whoever has no sheet reads, and begins none any more: see {@link mayBegin}.
 */
export function mayOpenResult(
  submission: Digest,
  standing: Pick<DeskStanding, 'own' | 'leads' | 'revisions'>,
): VoteGate {
  const { own, leads, revisions } = standing;
  const isDone = own.some(
    ({ submission: rated, state }) =>
      state.is === 'recused' || (state.is === 'signed' && rated === submission),
  );
  if (leads || isDone || isPassed(submission, standing)) return 'open';
  if (own.some(({ state }) => state.is === 'open')) return { closed: 'unfinished' };
  return own.length > 0 && revisions.has(submission) ? { closed: 'not-begun' } : 'open';
}

/** `true`, or why this desk cannot begin a sheet on the assessment. */
export function mayBegin({ role, own, leads, hasResult }: DeskStanding): true | BeginBlock {
  if (own.some(({ state }) => state.is === 'recused')) return 'declined';
  if (own.length > 0) return true;
  if (role !== null && role !== 'asesor') return 'not-asesor';
  if (leads) return 'leads-meeting';
  return hasResult ? 'result-here' : true;
}
