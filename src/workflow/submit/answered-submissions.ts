import { ok, type Result } from '#core/lib/result.ts';
import type { Digest } from '#core/lib/ids.ts';
import { readPackages } from '#storage/packages.ts';
import { attempt, type StorageTrouble } from '#workflow/attempt.ts';
import type { Desk } from '#workflow/desk.ts';

/** Fingerprints of the submissions about which anything was said; no file is opened. */
export function answeredSubmissions({
  db,
}: Desk): Promise<Result<ReadonlySet<Digest>, StorageTrouble>> {
  return attempt(async () => {
    const { sound } = await readPackages(db, { kind: 'clarification' });
    return ok(new Set(sound.flatMap(({ about }) => about.rests)));
  });
}
