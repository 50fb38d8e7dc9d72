import type { Digest } from '#core/lib/ids.ts';
import type { VerifiedFile } from '#state/files/use-verify.ts';
import type { VerifiedPackage } from '#workflow/receive/verify-file.ts';
import type { DeskKnowledge } from '#workflow/receive/verify-here.ts';
import { text } from './text.ts';

/** A package to compare with: on the page, or at the desk. */
export interface KnownPackage {
  readonly name: string;
  readonly fingerprint: Digest;
  /** What was found out about it; undefined = it is at the desk and was not examined now. */
  readonly found?: VerifiedPackage;
}

/** Every package whose fingerprint is known here, those on the page first, each once. */
export function knownPackages(
  files: readonly VerifiedFile[],
  knowledge: DeskKnowledge | undefined,
): readonly KnownPackage[] {
  const all = new Map<Digest, KnownPackage>();
  for (const { name, outcome } of files) {
    if (outcome.kind !== 'package' || !outcome.fingerprint) continue;
    const { fingerprint } = outcome;
    if (!all.has(fingerprint)) all.set(fingerprint, { name, fingerprint, found: outcome });
  }
  for (const { fingerprint, fileName } of knowledge?.packages ?? []) {
    if (!all.has(fingerprint)) {
      all.set(fingerprint, { name: text.typed.here(fileName), fingerprint });
    }
  }
  return [...all.values()];
}
