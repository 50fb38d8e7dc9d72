import type { AssessmentId } from '#core/lib/ids.ts';
import type { Result } from '#core/lib/result.ts';
import { fail, ok } from '#core/lib/result.ts';
import type { ReceiptFacts, SubmissionFacts } from '#core/package/receipt-facts.ts';
import { previousHere } from '#core/package/receipt-lineage.ts';
import { odditiesOf } from '#core/package/receipt-oddities.ts';
import type { Receipt } from '#core/package/receipt.ts';
import type { PackageRecord } from '#core/package/record.ts';
import type { Period } from '#core/period/period.ts';
import { recountFinal, rubricOfResult, type Recount } from '#core/review/recount-final.ts';
import type { FileRow } from '#storage/database.ts';
import { hasFile, sealFile } from '#storage/files.ts';
import { insertPackage, readPackage, readPackages } from '#storage/packages.ts';
import { readPeriod } from '#storage/periods.ts';
import { attempt, type StorageTrouble } from './attempt.ts';
import { standingsOf, noteContact } from './contacts.ts';
import type { Desk } from './desk.ts';
import type { ReadPackage } from './receive-read.ts';
import { standingOf } from './receive-trust.ts';
import { rubricHere } from './rubric-here.ts';
import { otherWorld, type OtherWorld } from './sample-mark.ts';
import { shippedRubric } from './shipped-rubrics.ts';

type Told = NonNullable<Parameters<typeof insertPackage>[3]>;

/** The file a package came in. */
export interface CameIn {
  readonly name: string;
  readonly bytes: number;
}

/** The calendar day (YYYY-MM-DD) of an ISO 8601 time where the reader is. */
export type DayOf = (iso: string) => string;

export type Received =
  | { readonly kind: 'received'; readonly record: PackageRecord }
  | {
      readonly kind: 'duplicate';
      readonly record: PackageRecord;
      /** The content is the same; who signed it may not be. */
      readonly sameSignature: boolean;
    };

/** The period a package names, as it was last sent out or received; null = not here. */
async function periodNamed(
  { db }: Desk,
  { period }: ReceiptFacts['about'],
): Promise<Period | null> {
  if (!period) return null;
  const read = await readPeriod(db, period.id);
  return read.ok ? read.value.period : null;
}

async function instrumentOf({
  rubric,
}: ReceiptFacts['about']): Promise<SubmissionFacts['instrument']> {
  const shipped = await shippedRubric(rubric.id, rubric.version);
  if (!shipped.ok) return 'unknown';
  return shipped.value.ref.digest === rubric.digest ? 'as-known' : 'changed';
}

/** A result counted anew by the instrument as it is here; null = no result, or not to be counted. */
async function recountOf(
  desk: Desk,
  { final, manifest: { about } }: ReadPackage,
  here: readonly PackageRecord[],
): Promise<Recount | null> {
  if (!final) return null;
  const whole = await rubricHere(desk, about.rubric, here);
  const said = final['final.json'];
  return whole && recountFinal(rubricOfResult(whole, said, about.year), said);
}

interface Facts extends ReceiptFacts {
  readonly recount: Recount | null;
}

async function factsOf(desk: Desk, read: ReadPackage, dayOf: DayOf): Promise<Facts> {
  const { kind, about, madeAt } = read.manifest;
  const [packages, standings, period, instrument] = await Promise.all([
    readPackages(desk.db),
    standingsOf(desk),
    periodNamed(desk, about),
    instrumentOf(about),
  ]);
  const recount = await recountOf(desk, read, packages.sound);
  return {
    fingerprint: read.fingerprint,
    kind,
    about,
    madeAt,
    madeOn: dayOf(madeAt),
    now: desk.now(),
    isRepacked: read.isRepacked,
    signature: read.signature,
    ...standingOf(standings, read.signature),
    here: packages.sound,
    period,
    submission: read.submission && { ...read.submission, instrument },
    resultDiffers: recount?.differ ?? 0,
    recount,
  };
}

function receiptOf(file: CameIn, read: ReadPackage, facts: Facts): Receipt {
  const { fingerprint: id, kind, about, signature, here } = facts;
  return {
    at: facts.now,
    file: { name: file.name, bytes: file.bytes },
    wasSealed: read.wasSealed,
    checked: { entries: read.entries.length, journal: read.journal },
    signedBy: signature?.publicKey ?? null,
    trust: facts.trust,
    previousHere: previousHere({ id, kind, about, signature }, here),
    scores: read.scores ?? facts.recount?.scores ?? null,
    odd: [...odditiesOf(facts)],
  };
}

function recordOf(file: CameIn, read: ReadPackage, receipt: Receipt): PackageRecord {
  const { kind, about, madeAt, counts } = read.manifest;
  return {
    id: read.fingerprint,
    direction: 'received',
    kind,
    at: receipt.at,
    madeAt,
    fileName: file.name,
    bytes: file.bytes,
    about: { ...about, rests: [...about.rests] },
    counts: { documents: counts.documents, files: counts.files },
    entries: read.entries.map(({ name, bytes, digest }) => ({ name, bytes, digest })),
    signature: read.signature,
    receipt,
  };
}

/** The rows of contents that are not here yet, each once. */
async function newContents({ db }: Desk, { entries }: ReadPackage): Promise<readonly FileRow[]> {
  const once = new Map(entries.map((entry) => [entry.digest, entry.blob]));
  const rows: FileRow[] = [];
  for (const [digest, blob] of once) {
    if (!(await hasFile(db, digest))) rows.push(await sealFile(db, digest, blob));
  }
  return rows;
}

/** What the journal of the assessment says of it; a period file is about no assessment. */
function toldOf({ kind, id: about, about: { subject } }: PackageRecord): Told | undefined {
  if (kind === 'period') return undefined;
  return { id: subject as AssessmentId, note: { verb: 'receive', about } };
}

function duplicate(record: PackageRecord, { signature }: ReadPackage): Received {
  const sameSignature = record.signature?.signature === signature?.signature;
  return { kind: 'duplicate', record, sameSignature };
}

/**
 * Writes down a package that was read: its record with the receipt and all its contents in
 * one transaction, or nothing. One that is here already stays as it is. The key that signed
 * it is remembered as seen. Invented data stay out of a desk of real ones, and the other way
 * round.
 */
export function receivePackage(
  desk: Desk,
  file: CameIn,
  read: ReadPackage,
  dayOf: DayOf,
): Promise<Result<Received, OtherWorld | StorageTrouble>> {
  return attempt<Received, OtherWorld>(async () => {
    const other = otherWorld(desk, read.manifest.about);
    if (other) return fail(other);
    const known = await readPackage(desk.db, read.fingerprint);
    if (known.ok) return ok(duplicate(known.value, read));
    const facts = await factsOf(desk, read, dayOf);
    const record = recordOf(file, read, receiptOf(file, read, facts));
    const stored = await insertPackage(
      desk.db,
      record,
      await newContents(desk, read),
      toldOf(record),
    );
    if (stored === 'here') return ok(duplicate(record, read));
    if (read.signature) {
      const { publicKey: signKey, signer } = read.signature;
      const { unit, role } = signer;
      const identity = { signKey, receiveKey: null, unit, role };
      await noteContact(desk, identity, { from: 'package', package: record.id });
    }
    return ok({ kind: 'received', record });
  });
}
