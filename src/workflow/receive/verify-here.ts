import type { Digest, PublicKey } from '#core/lib/ids.ts';
import { ok, type Result } from '#core/lib/result.ts';
import { readPackages } from '#storage/packages.ts';
import { attempt, type StorageTrouble } from '#workflow/attempt.ts';
import { standingsOf, type KeyStanding } from '#workflow/keys/contacts.ts';
import type { Desk } from '#workflow/desk.ts';

/** A package that was sent from this desk or received here. */
interface PackageHere {
  readonly fingerprint: Digest;
  readonly fileName: string;
  readonly direction: 'sent' | 'received';
  readonly at: string;
}

/** All that a verification may ask of an open desk: its keys, and the packages that are here. */
export interface DeskKnowledge {
  readonly standing: (key: PublicKey) => KeyStanding;
  readonly packages: readonly PackageHere[];
}

/** Reads what the desk knows; no assessment and no evidence is read. */
export function readKnowledge(desk: Desk): Promise<Result<DeskKnowledge, StorageTrouble>> {
  return attempt(async () => {
    const [standing, packages] = await Promise.all([standingsOf(desk), readPackages(desk.db)]);
    return ok({
      standing,
      packages: packages.sound.map(({ id, fileName, direction, at }) => ({
        fingerprint: id,
        fileName,
        direction,
        at,
      })),
    });
  });
}
