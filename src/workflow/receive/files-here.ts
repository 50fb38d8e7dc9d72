import { ok, type Result } from '#core/lib/result.ts';
import type { PackageRecord } from '#core/package/record.ts';
import { readOwnKeys } from '#storage/vault/own-key.ts';
import { readPackages } from '#storage/packages.ts';
import { readPeriods } from '#storage/periods.ts';
import { attempt, type StorageTrouble } from '#workflow/attempt.ts';
import type { Desk } from '#workflow/desk.ts';

/** What is here of the files that travel between desks. */
export interface FilesHere {
  readonly received: number;
  /** Newest first. */
  readonly sent: readonly PackageRecord[];
  readonly periods: number;
  /** The unit this desk speaks for; null = it has no key. */
  readonly unit: string | null;
}

/** Counts what is here, and lists what was made here. */
export function filesHere({ db }: Desk): Promise<Result<FilesHere, StorageTrouble>> {
  return attempt(async () => {
    const [{ sound }, periods, keys] = await Promise.all([
      readPackages(db),
      readPeriods(db),
      readOwnKeys(db),
    ]);
    const sent = sound.filter(({ direction }) => direction === 'sent');
    return ok({
      received: sound.length - sent.length,
      sent: [...sent].reverse(),
      periods: periods.sound.length,
      unit: keys.current?.own.card.identity.unit ?? null,
    });
  });
}
