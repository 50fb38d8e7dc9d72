import { slug } from '#core/lib/slug.ts';
import type { Identity } from '#core/keys/identity.ts';
import type { Digest, PeriodId } from '#core/lib/ids.ts';
import { fail, ok, type Result } from '#core/lib/result.ts';
import type { PackageAbout } from '#core/package/head.ts';
import type { PackageRecord } from '#core/package/record.ts';
import { periodChanges } from '#core/period/changes.ts';
import { nextRevision } from '#core/period/next-revision.ts';
import type { Period } from '#core/period/period.ts';
import type { PeriodProblem } from '#core/period/problems.ts';
import type { OwnPeriod } from '#core/period/record.ts';
import { toPeriod } from '#core/period/to-period.ts';
import type { Rubric } from '#core/rubric/types.ts';
import { digestOfJson } from '#exchange/bytes/digest.ts';
import { writeCarried, type CarriedStream } from '#exchange/package/carry.ts';
import { examinePackage } from '#exchange/package/examine.ts';
import { signManifest } from '#exchange/keys/signature.ts';
import { sealFile } from '#storage/files.ts';
import { insertPackage, readPackages } from '#storage/packages.ts';
import { changePeriod } from '#storage/periods.ts';
import { attempt, type StorageTrouble } from '#workflow/attempt.ts';
import { BACKUP_APP } from '#workflow/backup/backup-app.ts';
import type { Desk } from '#workflow/desk.ts';
import { readPeriod, type PeriodFailure } from './list-periods.ts';
import { rubricOf } from '#workflow/rubrics/rubric-of.ts';
import type { RubricFailure } from '#workflow/rubrics/shipped-rubrics.ts';
import { sampleMark } from '#workflow/sample/sample-mark.ts';
import { signWith, type SignFailure, type SigningDesk } from '#workflow/keys/sign-with.ts';

export type SendPeriodFailure =
  | PeriodFailure
  | RubricFailure
  | { readonly kind: 'not-own' }
  | { readonly kind: 'incomplete'; readonly problems: readonly PeriodProblem[] }
  /** Nothing differs from the file that was sent out last. */
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'cannot-sign'; readonly why: Exclude<SignFailure, StorageTrouble>['kind'] }
  /** The file was read back and is not what was to be written. Nothing was kept. */
  | { readonly kind: 'not-as-written' };

/** A file that was written, read back and kept. */
export interface SentPeriod {
  readonly record: PackageRecord;
  readonly file: Blob;
  readonly period: Period;
}

interface ToWrite {
  readonly period: Period;
  readonly rubric: Rubric;
  readonly signing: SigningDesk | null;
  /** Who is working; empty = not said. */
  readonly by: string;
}

function aboutOf(desk: Desk, period: Period): PackageAbout {
  const { id, name, year, rubric, revision, previous } = period;
  return {
    rubric,
    agency: null,
    period: { id, year, name },
    year,
    subject: id,
    revision,
    previous,
    rests: [],
    ...sampleMark(desk),
  };
}

function streamOf(desk: Desk, { period, rubric, signing, by }: ToWrite): CarriedStream {
  const madeAt = period.updatedAt;
  const bodies = new Map<string, unknown>([
    ['period.json', period],
    ['rubric.json', rubric],
  ]);
  const content = {
    kind: 'period' as const,
    about: aboutOf(desk, period),
    madeAt,
    app: BACKUP_APP,
    bodies,
    files: [],
  };
  if (!signing) return writeCarried(content, () => undefined);
  const { identity, sign } = signing;
  const { unit, role, signKey: publicKey } = identity;
  const signer = { name: by, position: '', unit, role };
  return writeCarried(
    content,
    () => undefined,
    (fingerprint) => signManifest({ fingerprint, signer, at: madeAt, publicKey }, sign),
  );
}

function fileName({ name, revision }: Period): string {
  return `timbang-periode-${slug(name, 40)}-r${revision}.timbang.zip`;
}

/** Writes the file, reads it back to the last byte and keeps it entry by entry. */
async function writeAndKeep(
  desk: Desk,
  write: ToWrite,
): Promise<Result<SentPeriod, SendPeriodFailure>> {
  const { period } = write;
  const stream = streamOf(desk, write);
  const file = new Blob([await new Response(stream.bytes).blob()], { type: 'application/zip' });
  const written = stream.written();
  const read = await examinePackage(file, () => undefined, new AbortController().signal);
  const isSame = written !== undefined && read.fingerprint === written.fingerprint;
  const isSigned = read.signature.state === (write.signing ? 'valid' : 'none');
  if (!isSame || !isSigned || read.verdict !== 'intact') return fail({ kind: 'not-as-written' });
  const record: PackageRecord = {
    id: written.fingerprint,
    direction: 'sent',
    kind: 'period',
    at: desk.now(),
    madeAt: period.updatedAt,
    fileName: fileName(period),
    bytes: file.size,
    about: { ...aboutOf(desk, period), rests: [] },
    counts: { documents: 0, files: 0 },
    entries: [...written.entries],
    signature: written.signature,
    receipt: null,
  };
  const blobs = await Promise.all(
    read.entries.map(async ({ digest, blob }) => [digest, await blob()] as const),
  );
  const rows = await Promise.all(
    [...new Map(blobs)].map(([digest, blob]) => sealFile(desk.db, digest, blob)),
  );
  await insertPackage(desk.db, record, rows);
  return ok({ record, file, period });
}

function keepSent(desk: Desk, id: PeriodId, period: Period, file: Digest) {
  return changePeriod<{ readonly kind: 'not-own' }>(desk.db, id, (stored) =>
    stored.holding === 'own' ? ok({ ...stored, period, file }) : fail({ kind: 'not-own' }),
  );
}

/** The period as it would be sent out now, following the file before it. */
function nextPeriod(
  record: OwnPeriod,
  sent: readonly PackageRecord[],
  key: Identity | null,
  now: string,
): Result<Period, SendPeriodFailure> {
  const { id, draft, createdAt, period: before } = record;
  const head = { id, ...nextRevision(sent), key, createdAt, updatedAt: now };
  const made = toPeriod(draft, head);
  if (!made.ok) return fail({ kind: 'incomplete', problems: made.error });
  const isSame = before !== null && periodChanges(before, made.value).length === 0;
  return isSame ? fail({ kind: 'unchanged' }) : made;
}

/**
 * Makes a period into a file: a new revision that names the one before it. The file is read
 * back before it counts, and kept with everything that was sent out earlier. `signed` false
 * makes one that proves nothing about who made it; whoever asks has to say so.
 */
export function sendPeriod(
  desk: Desk,
  id: PeriodId,
  { signed, by }: { readonly signed: boolean; readonly by: string },
): Promise<Result<SentPeriod, SendPeriodFailure>> {
  return attempt<SentPeriod, SendPeriodFailure>(async () => {
    const read = await readPeriod(desk, id);
    if (!read.ok) return read;
    const record = read.value;
    if (record.holding !== 'own') return fail({ kind: 'not-own' });
    const signing = signed ? await signWith(desk) : null;
    if (signing && !signing.ok) {
      const { error } = signing;
      return error.kind === 'storage'
        ? fail(error)
        : fail({ kind: 'cannot-sign', why: error.kind });
    }
    const { sound } = await readPackages(desk.db, { kind: 'period', subject: id });
    const key = signing?.value.identity ?? null;
    const period = nextPeriod(record, sound, key, desk.now());
    if (!period.ok) return period;
    const found = await rubricOf(desk, period.value.rubric);
    if (!found.ok) return found;
    const { rubric, ref } = found.value;
    if (digestOfJson(rubric) !== ref.digest) {
      return fail({ kind: 'changed-rubric', id: ref.id, version: ref.version });
    }
    const write = { period: period.value, rubric, signing: signing?.value ?? null, by };
    const kept = await writeAndKeep(desk, write);
    if (!kept.ok) return kept;
    const stored = await keepSent(desk, id, period.value, kept.value.record.id);
    return stored.ok ? kept : stored;
  });
}
