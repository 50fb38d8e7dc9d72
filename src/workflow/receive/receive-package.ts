import type { AssessmentId, Digest } from '#core/lib/ids.ts';
import type { Result } from '#core/lib/result.ts';
import { fail, ok } from '#core/lib/result.ts';
import type { ReceiptFacts, SubmissionFacts } from '#core/package/receipt-facts.ts';
import { previousHere } from '#core/package/receipt-lineage.ts';
import { odditiesOf } from '#core/package/receipt-oddities.ts';
import type { Receipt } from '#core/package/receipt.ts';
import type { PackageRecord } from '#core/package/record.ts';
import { OUTCOMES_MADE, type Outcome } from '#core/portfolio/outcome.ts';
import { recountFinal, rubricOfResult, type Recount } from '#core/review/recount-final.ts';
import type { FileRow } from '#storage/database.ts';
import { filesHere, sealFile } from '#storage/files.ts';
import { insertPackages, type PackageToInsert, type PlainChange } from '#storage/packages.ts';
import { attempt, type StorageTrouble } from '#workflow/attempt.ts';
import { seenContacts, type SeenKey } from '#workflow/keys/contacts.ts';
import type { Desk } from '#workflow/desk.ts';
import { receiveGround, type ReceiveGround } from './receive-ground.ts';
import type { ReadEntry, ReadPackage } from './receive-read.ts';
import { standingOf } from './receive-trust.ts';
import { rubricHere } from '#workflow/rubrics/rubric-here.ts';
import { otherWorld, type OtherWorld } from '#workflow/sample/sample-mark.ts';
import { shippedRubric } from '#workflow/rubrics/shipped-rubrics.ts';

type Told = NonNullable<PackageToInsert['told']>;

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
  { here }: ReceiveGround,
): Promise<Recount | null> {
  if (!final) return null;
  const whole = await rubricHere(desk, about.rubric, [...here.values()]);
  const said = final['final.json'];
  return whole && recountFinal(rubricOfResult(whole, said, about.year), said);
}

interface Facts extends ReceiptFacts {
  readonly recount: Recount | null;
}

async function factsOf(
  desk: Desk,
  ground: ReceiveGround,
  read: ReadPackage,
  dayOf: DayOf,
): Promise<Facts> {
  const { kind, about, madeAt } = read.manifest;
  const [instrument, recount] = await Promise.all([
    instrumentOf(about),
    recountOf(desk, read, ground),
  ]);
  return {
    fingerprint: read.fingerprint,
    kind,
    about,
    madeAt,
    madeOn: dayOf(madeAt),
    now: desk.now(),
    isRepacked: read.isRepacked,
    signature: read.signature,
    ...standingOf(ground.standings, read.signature),
    // Nothing of another subject is ever held against it.
    here: ground.bySubject.get(about.subject) ?? [],
    period: (about.period && ground.periods.get(about.period.id)) ?? null,
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
async function newContents(
  { db }: Desk,
  entries: readonly ReadEntry[],
): Promise<readonly FileRow[]> {
  const once = new Map(entries.map((entry) => [entry.digest, entry.content]));
  // Only of what costs something to seal; the transaction asks again and adds nothing twice.
  const large = [...once].flatMap(([digest, content]) => (content instanceof Blob ? digest : []));
  const here = large.length > 0 ? await filesHere(db, large) : new Set<Digest>();
  const missing = [...once].filter(([digest]) => !here.has(digest));
  return Promise.all(missing.map(([digest, content]) => sealFile(db, digest, content)));
}

/** What the journal of the assessment says of it; period files and recaps are about none. */
function toldOf({ kind, id: about, about: { subject } }: PackageRecord): Told | undefined {
  if (kind === 'period' || kind === 'recap') return undefined;
  return { id: subject as AssessmentId, note: { verb: 'receive', about } };
}

function duplicate(record: PackageRecord, { signature }: ReadPackage): Received {
  const sameSignature = record.signature?.signature === signature?.signature;
  return { kind: 'duplicate', record, sameSignature };
}

/** The key that signed a package, as it says of itself. */
function signerOf({ signature, fingerprint }: ReadPackage): SeenKey | undefined {
  if (!signature) return undefined;
  const { publicKey: signKey, signer } = signature;
  const { unit, role } = signer;
  return {
    identity: { signKey, receiveKey: null, unit, role },
    source: { from: 'package', package: fingerprint },
  };
}

/** A package that was read, with the file it came in. */
export interface ReadFile {
  readonly file: CameIn;
  readonly read: ReadPackage;
  /** Its outcomes, where they can be told already: they are stored with it. */
  readonly outcomesOf?: (record: PackageRecord) => readonly Outcome[];
}

/**
 * Writes down packages that were read: their records with the receipts and all their contents
 * in one transaction, or nothing. One that is here already stays as it is. The keys that
 * signed are remembered as seen. Of no assessment may there be two among them.
 *
 * @param together what changes with them, such as the account of an import.
 */
export function receivePackages(
  desk: Desk,
  ground: ReceiveGround,
  files: readonly ReadFile[],
  dayOf: DayOf,
  together: (received: readonly Received[]) => readonly PlainChange[] = () => [],
): Promise<Result<readonly Received[], StorageTrouble>> {
  return attempt(async () => {
    const came = await Promise.all(
      files.map(async ({ file, read, outcomesOf }) => {
        const known = ground.here.get(read.fingerprint);
        if (known) return { read, record: known, isKnown: true, told: undefined, set: null };
        const facts = await factsOf(desk, ground, read, dayOf);
        const record = recordOf(file, read, receiptOf(file, read, facts));
        const outcomes = outcomesOf?.(record);
        const set = outcomes ? { id: record.id, made: OUTCOMES_MADE, outcomes } : null;
        return { read, record, isKnown: false, told: toldOf(record), set };
      }),
    );
    const fresh = came.filter(({ isKnown }) => !isKnown);
    const rows = await newContents(
      desk,
      fresh.flatMap(({ read }) => read.entries),
    );
    const all = (here: ReadonlySet<Digest>): readonly Received[] =>
      came.map(({ read, record, isKnown }) =>
        isKnown || here.has(record.id) ? duplicate(record, read) : { kind: 'received', record },
      );
    const seen = await seenContacts(
      desk,
      fresh.flatMap(({ read }) => signerOf(read) ?? []),
    );
    const changes = (found: ReadonlySet<Digest>) => together(all(found));
    const here = await insertPackages(desk.db, fresh, rows, changes, seen);
    return ok(all(here));
  });
}

/**
 * The same for one package. Invented data stay out of a desk of real ones, and the other way
 * round.
 */
export function receivePackage(
  desk: Desk,
  file: CameIn,
  read: ReadPackage,
  dayOf: DayOf,
): Promise<Result<Received, OtherWorld | StorageTrouble>> {
  return attempt<Received, OtherWorld | StorageTrouble>(async () => {
    const other = otherWorld(desk, read.manifest.about);
    if (other) return fail(other);
    const ground = await receiveGround(desk);
    const received = await receivePackages(desk, ground, [{ file, read }], dayOf);
    if (!received.ok) return received;
    const [only] = received.value;
    if (!only) throw new Error('a package went in and nothing came out');
    return ok(only);
  });
}
