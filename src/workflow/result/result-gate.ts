import type { Digest } from '#core/lib/ids.ts';
import { ok, type Result } from '#core/lib/result.ts';
import type { PackageRecord } from '#core/package/record.ts';
import { mayOpenResult, type ClosedReason } from '#core/review/may-open.ts';
import type { TimbangDatabase } from '#storage/database.ts';
import { readMeetings } from '#storage/consensus.ts';
import { readPackages } from '#storage/packages.ts';
import { readSheets } from '#storage/reviews.ts';
import { attempt, type StorageTrouble } from '#workflow/attempt.ts';
import type { Desk } from '#workflow/desk.ts';

/** Whether a file that tells agreed values may be read. */
export type AgreedGate =
  | 'open'
  | {
      readonly closed: ClosedReason;
      /** The submission whose sheet is to be signed, or declined, first. */
      readonly sheet: Digest;
    };

/** The gate of such a file about a submission. */
export type ResultGate = (record: PackageRecord, submission: Digest) => AgreedGate;

/**
 * The gate before what was agreed, as this desk stands now: before results and decisions of
 * every assessment. All tables are asked at once, as a live query needs it. Rejects as the
 * disk does.
 */
export async function resultGate(db: TimbangDatabase): Promise<ResultGate> {
  const [sheets, meetings, packages] = await Promise.all([
    readSheets(db),
    readMeetings(db),
    readPackages(db, { kind: 'submission' }),
  ]);
  const led = new Set<string>([
    ...meetings.sound.map(({ id }) => id),
    ...meetings.damaged.map(({ key }) => key),
  ]);
  const revisions = new Map(packages.sound.map(({ id, about }) => [id, about.revision]));
  return ({ about: { subject }, direction }, submission) => {
    // What this desk wrote itself is never closed to it.
    if (direction === 'sent') return 'open';
    const own = sheets.sound.filter(({ assessment }) => assessment === subject);
    const gate = mayOpenResult(submission, { own, leads: led.has(subject), revisions });
    if (gate === 'open') return gate;
    const open = own.filter(({ state }) => state.is === 'open');
    const sheet = open.find((one) => one.submission === submission) ?? open[0];
    return { ...gate, sheet: sheet?.submission ?? submission };
  };
}

/** Of one file about a submission, for who shows it. */
export function mayReadAgreed(
  { db }: Pick<Desk, 'db'>,
  record: PackageRecord,
  submission: Digest,
): Promise<Result<AgreedGate, StorageTrouble>> {
  return attempt(async () => ok((await resultGate(db))(record, submission)));
}
