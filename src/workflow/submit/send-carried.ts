import type { Person } from '#core/assessment/assessment.ts';
import type { AssessmentId, Digest, PublicKey } from '#core/lib/ids.ts';
import { fail, ok, type Result } from '#core/lib/result.ts';
import type { PackageAbout } from '#core/package/head.ts';
import type { PackageRecord } from '#core/package/record.ts';
import { readFile } from '#storage/files.ts';
import { readPackages, type PlainChange } from '#storage/packages.ts';
import type { JournalNote } from '#storage/rows/scribe.ts';
import { NotAsSeen } from '#storage/rows/write-together.ts';
import { attempt, type StorageTrouble } from '#workflow/attempt.ts';
import { BACKUP_APP } from '#workflow/backup/backup-app.ts';
import type { Desk } from '#workflow/desk.ts';
import { sampleMark } from '#workflow/sample/sample-mark.ts';
import { signWith, type SigningDesk } from '#workflow/keys/sign-with.ts';
import { sentRecord, storeWritten } from '#workflow/receive/store-submission.ts';
import { signerOf } from './submit.ts';
import {
  writeSubmission,
  type SubmissionFile,
  type SubmissionHands,
  type SubmissionOrder,
  type WriteSubmissionFailure,
  type WrittenSubmission,
} from './write-submission.ts';

/** The kinds of package that go out about a submission that is here. */
type SentKind = 'clarification' | 'review' | 'final';

/** A package to be sent about one assessment. */
export interface CarriedOrder {
  readonly kind: SentKind;
  /** Revision and the revision before it are found out here. */
  readonly about: Omit<PackageAbout, 'revision' | 'previous' | 'subject'> & {
    readonly subject: AssessmentId;
  };
  /** ISO 8601 UTC; the same as the bodies say. */
  readonly madeAt: string;
  /** By entry name, such as `review.json`. */
  readonly bodies: ReadonlyMap<string, unknown>;
  /** Evidence that comes along; its bytes are at this desk. */
  readonly files: readonly SubmissionFile[];
  /** Who signs; unit and role are those of the key. */
  readonly by: Pick<Person, 'name' | 'position'>;
  /** What the journal says of it; without `about` it names the fingerprint. */
  readonly note: JournalNote;
  /** Receiving keys of those who may open it; none = the file is not sealed. */
  readonly recipients: readonly PublicKey[];
  readonly fileName: (revision: number) => string;
  /** Records that change in the same transaction, such as the sheet that is signed by it. */
  readonly together?: (sent: PackageRecord) => readonly PlainChange[];
}

export type SendCarriedFailure =
  | WriteSubmissionFailure
  /** No key here that could read the sealed file back. */
  | { readonly kind: 'cannot-seal' }
  /** One of the records that change with it was changed by somebody else. Nothing was kept. */
  | { readonly kind: 'changed-meanwhile' }
  | StorageTrouble;

/** A package that was written, read back and stored. */
export interface SentCarried {
  /** `signature` null = this desk cannot sign, and the file proves nothing about who made it. */
  readonly record: PackageRecord;
  /** What is to be handed on, sealed where that was wanted. */
  readonly file: Blob;
  readonly fileName: string;
}

/** Writes the file and reads it back; with large evidence away from the page. */
export type WriteHand = (
  order: SubmissionOrder,
  hands: SubmissionHands,
) => Promise<Result<WrittenSubmission, WriteSubmissionFailure>>;

const onThisThread: WriteHand = (order, hands) =>
  writeSubmission(order, hands, () => undefined, new AbortController().signal);

/** The place of a new file in the row of those of its kind: a result goes on from any that is here. */
async function placeOf(
  { db }: Desk,
  { kind, about }: Pick<CarriedOrder, 'kind' | 'about'>,
): Promise<Pick<PackageAbout, 'revision' | 'previous'>> {
  const { sound } = await readPackages(db, { kind, subject: about.subject });
  const row = sound.filter(({ direction }) => kind === 'final' || direction === 'sent');
  const last = row.reduce<PackageRecord | undefined>(
    (latest, one) => (latest && latest.about.revision > one.about.revision ? latest : one),
    undefined,
  );
  return { revision: (last?.about.revision ?? 0) + 1, previous: last?.id ?? null };
}

/** The keys that open it, this desk's own among them; null = it is not sealed. */
function sealingOf(
  recipients: readonly PublicKey[],
  key: SigningDesk | null,
): Result<SubmissionOrder['sealing'], SendCarriedFailure> {
  if (recipients.length === 0) return ok(null);
  const own = key?.identity.receiveKey;
  if (!key?.receiveKey || !own) return fail({ kind: 'cannot-seal' });
  return ok({ to: [...recipients, own], own: key.receiveKey });
}

function handsOf({ db }: Desk, sign: SubmissionHands['sign']): SubmissionHands {
  const open = async (digest: Digest): Promise<Blob> => {
    const bytes = await readFile(db, digest);
    if (!bytes) throw new Error(`evidence/${digest}`);
    return bytes;
  };
  return { open, sign };
}

async function store(
  desk: Desk,
  { about, note, together }: CarriedOrder,
  record: PackageRecord,
  written: WrittenSubmission,
): Promise<Result<true, SendCarriedFailure>> {
  const told = { id: about.subject, note: { about: record.id, ...note } };
  try {
    await storeWritten(desk, record, written, told, together?.(record) ?? []);
    return ok(true);
  } catch (error) {
    if (error instanceof NotAsSeen) return fail({ kind: 'changed-meanwhile' });
    throw error;
  }
}

/**
 * Sends a package about an assessment: writes it, signs it with the key of this desk where
 * there is one, reads the file back to its last byte, seals it where that is wanted, and only
 * then stores it as sent, with the line in the journal, in one transaction.
 */
export function sendCarried(
  desk: Desk,
  order: CarriedOrder,
  write: WriteHand = onThisThread,
): Promise<Result<SentCarried, SendCarriedFailure>> {
  return attempt<SentCarried, SendCarriedFailure>(async () => {
    const { kind, madeAt, bodies, files, by, recipients, fileName } = order;
    const [place, signing] = await Promise.all([placeOf(desk, order), signWith(desk)]);
    const key = signing.ok ? signing.value : null;
    const sealing = sealingOf(recipients, key);
    if (!sealing.ok) return sealing;
    const toWrite: SubmissionOrder = {
      kind,
      about: { ...order.about, ...place, ...sampleMark(desk) },
      madeAt,
      app: BACKUP_APP,
      bodies,
      files,
      fileName: fileName(place.revision),
      sealing: sealing.value,
    };
    const written = await write(toWrite, handsOf(desk, key && signerOf(key, by, madeAt)));
    if (!written.ok) return written;
    const record = sentRecord(toWrite, written.value, desk.now());
    const stored = await store(desk, order, record, written.value);
    if (!stored.ok) return stored;
    return ok({ record, file: written.value.file, fileName: written.value.fileName });
  });
}
