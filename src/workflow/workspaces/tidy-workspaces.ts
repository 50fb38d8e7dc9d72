import { sweepLeftovers } from '#storage/browser/leftovers.ts';
import { attempt, type StorageTrouble } from '#workflow/attempt.ts';
import { ok, type Result } from '#core/lib/result.ts';
import type { Office } from './office.ts';

/** Tidies up after a move or removal that was interrupted; only when nothing moves just now. */
export function tidyWorkspaces({ registry }: Office): Promise<Result<true, StorageTrouble>> {
  return attempt(async () => {
    await sweepLeftovers(registry);
    return ok(true as const);
  });
}
