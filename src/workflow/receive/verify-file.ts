import { checkChain } from '#core/journal/check-chain.ts';
import type { Digest } from '#core/lib/ids.ts';
import { entryNamer, type EntryName } from '#core/package/entry-name.ts';
import type { PackageAbout, PackageKind } from '#core/package/head.ts';
import type { Signature } from '#core/package/signature.ts';
import { digestOfJson } from '#exchange/bytes/digest.ts';
import { fingerprintOfKey } from '#exchange/keys/key-fingerprint.ts';
import { examinePackage, type Examination } from '#exchange/package/examine.ts';
import { evidenceDigest, MANIFEST, SIGNATURE } from '#exchange/package/manifest.ts';
import type { PackageProblem, Verdict } from '#exchange/package/problem.ts';
import {
  isPdf,
  printedFingerprints,
  type PrintedFingerprints,
} from '#exchange/printed-fingerprints.ts';
import { isSealed, openSealed } from '#exchange/keys/recipients.ts';

/** Where a chain of changes stands. */
export type JournalFinding =
  | { readonly state: 'holds'; readonly length: number; readonly head: Digest | null }
  /** `n` is the place of the first entry that does not follow, from 0. */
  | { readonly state: 'broken'; readonly n: number };

/** What a package says of itself; true only as far as the signature and its key are. */
export interface PackageSays {
  readonly kind: PackageKind;
  readonly madeAt: string;
  readonly app: string;
  /** null = a backup, which is about no single thing. */
  readonly about: PackageAbout | null;
}

/** A problem, with what the entry it is about is for people. */
export interface NamedProblem extends PackageProblem {
  /** null = it is about the file as a whole. */
  readonly name: EntryName | null;
}

export interface VerifiedPackage {
  readonly kind: 'package';
  readonly verdict: Verdict;
  readonly problems: readonly NamedProblem[];
  readonly wasSealed: boolean;
  readonly says: PackageSays | null;
  readonly fingerprint: Digest | null;
  readonly signature:
    | { readonly state: 'none' }
    | { readonly state: 'invalid'; readonly signature: Signature | null }
    | {
        readonly state: 'valid';
        readonly signature: Signature;
        /** Of its key, in groups. */
        readonly digits: readonly string[];
      };
  /** Entries of the list of contents: those found as they are listed, and all. */
  readonly entries: { readonly sound: number; readonly listed: number };
  /** SHA-256 of every piece of evidence that is sound. */
  readonly evidence: readonly Digest[];
  /** null = it has none, or it cannot be read. */
  readonly journal: JournalFinding | null;
}

/** What was found out about a file that somebody dropped. */
export type Verification =
  | VerifiedPackage
  | ({ readonly kind: 'pdf' } & PrintedFingerprints)
  | { readonly kind: 'sealed'; readonly why: 'no-key' | 'not-for-me' | 'damaged' }
  /** The browser gave no bytes of it. */
  | { readonly kind: 'unreadable' };

/** Bodies that only help to name others are not read beyond this. */
const MOST_HELP = 32 * 1024 ** 2;

async function looseJson({ entries }: Examination, name: string): Promise<unknown> {
  const entry = entries.find((one) => one.name === name && one.bytes <= MOST_HELP);
  try {
    return entry && (JSON.parse(await (await entry.blob()).text()) as unknown);
  } catch {
    return undefined;
  }
}

async function namerFor(found: Examination): Promise<(entry: string) => EntryName> {
  const { bodies } = found;
  if (bodies?.kind === 'submission') {
    return entryNamer(bodies['documents.json'], bodies['rubric.json']);
  }
  const [documents, records, rubric] = await Promise.all(
    ['documents.json', 'records/documents.json', 'rubric.json'].map((name) =>
      looseJson(found, name),
    ),
  );
  return entryNamer(documents ?? records, rubric);
}

function saysOf({ manifest }: Examination): PackageSays | null {
  if (!manifest) return null;
  const { kind, madeAt, app } = manifest;
  return { kind, madeAt, app, about: 'about' in manifest ? manifest.about : null };
}

function signatureOf({ signature }: Examination): VerifiedPackage['signature'] {
  if (signature.state === 'none') return signature;
  const { signature: said } = signature;
  if (signature.state === 'invalid' || !said) return { state: 'invalid', signature: said };
  return { state: 'valid', signature: said, digits: fingerprintOfKey(said.publicKey) };
}

function journalOf({ bodies }: Examination): JournalFinding | null {
  if (bodies?.kind !== 'submission') return null;
  const journal = bodies['journal.json'];
  const broken = checkChain(bodies['assessment.json'].id, journal, digestOfJson);
  if (broken) return { state: 'broken', n: broken.n };
  return { state: 'holds', length: journal.length, head: journal.at(-1)?.digest ?? null };
}

async function verified(found: Examination, wasSealed: boolean): Promise<VerifiedPackage> {
  const nameOf = found.problems.length > 0 ? await namerFor(found) : undefined;
  const listed = found.manifest?.entries ?? [];
  const sound = found.entries.filter(({ name }) => name !== MANIFEST && name !== SIGNATURE);
  return {
    kind: 'package',
    verdict: found.verdict,
    problems: found.problems.map((one) => ({
      ...one,
      name: one.entry === '' ? null : (nameOf?.(one.entry) ?? null),
    })),
    wasSealed,
    says: saysOf(found),
    fingerprint: found.fingerprint,
    signature: signatureOf(found),
    entries: { sound: sound.length, listed: listed.length },
    evidence: sound.flatMap(({ name, digest }) => (evidenceDigest(name) ? [digest] : [])),
    journal: journalOf(found),
  };
}

/**
 * Finds out what can be known of a file by itself: a package of any kind, sealed or not, or a
 * PDF that names one. Nothing is stored. Never rejects because of what is in the file.
 * @param keys secret keys of the desk, for files that are sealed to it; empty = no desk.
 */
export async function verifyFile(
  file: Blob,
  keys: readonly CryptoKey[],
  progress: (done: number, total: number) => void,
  signal: AbortSignal,
): Promise<Verification> {
  try {
    if (await isPdf(file)) return { kind: 'pdf', ...(await printedFingerprints(file)) };
    if (!(await isSealed(file))) {
      return await verified(await examinePackage(file, progress, signal), false);
    }
  } catch {
    return { kind: 'unreadable' };
  }
  for (const key of keys) {
    const opened = await openSealed(file, key);
    if (opened.ok) {
      return verified(await examinePackage(opened.value, progress, signal), true);
    }
    if (opened.error === 'damaged') return { kind: 'sealed', why: 'damaged' };
  }
  return { kind: 'sealed', why: keys.length > 0 ? 'not-for-me' : 'no-key' };
}
