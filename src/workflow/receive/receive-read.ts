import type { Digest } from '#core/lib/ids.ts';
import { fail, ok, type Result } from '#core/lib/result.ts';
import type { Receipt } from '#core/package/receipt.ts';
import type { SubmissionFacts } from '#core/package/receipt-facts.ts';
import type { Signature } from '#core/package/signature.ts';
import { heldIfSmall } from '#exchange/bytes/byte-source.ts';
import type { FinalBodies, PeriodBodies, RecapBodies } from '#exchange/package/bodies.ts';
import type { CarriedManifest } from '#exchange/package/carried.ts';
import { examinePackage, type Examination } from '#exchange/package/examine.ts';
import type { PackageProblem } from '#exchange/package/problem.ts';
import { isSealed, openSealed } from '#exchange/keys/recipients.ts';
import { otherFile, type OtherFile } from './receive-other.ts';
import { submissionFacts } from './receive-submission.ts';

/**
 * An entry that was read to its end, with its bytes: a piece of the file, nothing in memory;
 * of a small file that was held, the bytes themselves.
 */
export interface ReadEntry {
  readonly name: string;
  readonly bytes: number;
  readonly digest: Digest;
  readonly content: Blob | Uint8Array<ArrayBuffer>;
}

/** A carried package that is what it says, with everything a receipt asks for. */
export interface ReadPackage {
  readonly manifest: CarriedManifest;
  readonly fingerprint: Digest;
  readonly signature: Signature | null;
  readonly isRepacked: boolean;
  readonly wasSealed: boolean;
  /** In the order of the file, manifest and signature included. */
  readonly entries: readonly ReadEntry[];
  /** Entries of the journal whose chain holds. */
  readonly journal: number;
  /** What does not ask for anything that is known at this desk; null = no submission. */
  readonly submission: Omit<SubmissionFacts, 'instrument'> | null;
  readonly scores: Receipt['scores'];
  /** Of a period file, what it says. */
  readonly period: PeriodBodies | null;
  /** Of a result, what it says; it is counted where the instrument is. */
  readonly final: FinalBodies | null;
  /** Of a recap, what it says. */
  readonly recap: RecapBodies | null;
}

export type { PackageProblem };

export type ReadFailure =
  /** Damaged or hostile: everything that is wrong, entry by entry. */
  | { readonly kind: 'refused'; readonly problems: readonly PackageProblem[] }
  /** Sealed, and not to be opened here. */
  | { readonly kind: 'sealed'; readonly why: 'no-key' | 'not-for-me' | 'damaged' }
  /** Whole, but nothing that is received here. */
  | { readonly kind: 'other'; readonly what: OtherFile };

/** Opens what is sealed, with one key of this desk after the other. */
async function unsealed(
  file: Blob,
  keys: readonly CryptoKey[],
): Promise<Result<Blob, Extract<ReadFailure, { kind: 'sealed' }>>> {
  let why: 'no-key' | 'not-for-me' | 'damaged' = 'no-key';
  for (const key of keys) {
    const opened = await openSealed(file, key);
    if (opened.ok) return opened;
    why = opened.error;
    if (why === 'damaged') break;
  }
  return fail({ kind: 'sealed', why });
}

async function readPackage(
  examination: Examination,
  manifest: CarriedManifest,
  wasSealed: boolean,
): Promise<ReadPackage | undefined> {
  const { fingerprint, bodies, signature, verdict } = examination;
  if (fingerprint === null || bodies === null) return undefined;
  const entries = await Promise.all(
    examination.entries.map(async ({ name, bytes, digest, piece }): Promise<ReadEntry> => {
      const found = await piece();
      // With nothing around them: handed on, they take along all of what they are a part of.
      const content = found instanceof Blob ? found : found.bytes.slice();
      return { name, bytes, digest, content };
    }),
  );
  const facts = bodies.kind === 'submission' ? submissionFacts(manifest, bodies) : null;
  return {
    manifest,
    fingerprint,
    signature: signature.state === 'none' ? null : signature.signature,
    isRepacked: verdict === 'repacked',
    wasSealed,
    entries,
    journal: facts?.journal ?? 0,
    submission: facts?.submission ?? null,
    scores: facts?.scores ?? null,
    period: bodies.kind === 'period' ? bodies : null,
    final: bodies.kind === 'final' ? bodies : null,
    recap: bodies.kind === 'recap' ? bodies : null,
  };
}

/**
 * Reads a file that somebody sent to its last byte, and says what it is. Touches no
 * database; made for a worker. `progress` hears bytes done of all.
 */
export async function readReceived(
  file: Blob,
  keys: readonly CryptoKey[],
  progress: (done: number, total: number) => void,
  signal: AbortSignal,
): Promise<Result<ReadPackage, ReadFailure>> {
  const came = await heldIfSmall(file);
  const wasSealed = await isSealed(came);
  const opened = wasSealed ? await unsealed(file, keys) : ok(came);
  if (!opened.ok) return opened;
  const source = opened.value instanceof Blob ? await heldIfSmall(opened.value) : opened.value;
  const what = await otherFile(source);
  if (what !== null) return fail({ kind: 'other', what });
  const examination = await examinePackage(source, progress, signal);
  const { verdict, problems, manifest } = examination;
  if (problems.some(({ kind }) => kind === 'not-a-zip')) {
    return fail({ kind: 'other', what: 'unknown' });
  }
  if (verdict === 'altered' || verdict === 'refused' || manifest === null) {
    return fail({ kind: 'refused', problems });
  }
  if (manifest.kind === 'backup') return fail({ kind: 'other', what: 'backup' });
  const read = await readPackage(examination, manifest, wasSealed);
  return read ? ok(read) : fail({ kind: 'refused', problems });
}
