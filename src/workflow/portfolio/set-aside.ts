import type { Digest } from '#core/lib/ids.ts';
import { fail, ok, type Result } from '#core/lib/result.ts';
import type { SetAside } from '#core/portfolio/set-aside.ts';
import { eraseSetAside, readSetAside, writeSetAside } from '#storage/workspaces/set-aside.ts';
import { attempt, type StorageTrouble } from '#workflow/attempt.ts';
import type { Desk } from '#workflow/desk.ts';

/** The results that do not count by decision of this desk, oldest first. */
export function listSetAside({
  db,
}: Pick<Desk, 'db'>): Promise<Result<readonly SetAside[], StorageTrouble>> {
  return attempt(async () => ok((await readSetAside(db)).sound));
}

/** Lets a result not count, with the reason. It stays where it is and can count again. */
export function setResultAside(
  { db, now }: Desk,
  id: Digest,
  reason: string,
  by: string,
): Promise<Result<SetAside, { readonly kind: 'no-reason' } | StorageTrouble>> {
  return attempt<SetAside, { readonly kind: 'no-reason' }>(async () => {
    if (reason.trim() === '') return fail({ kind: 'no-reason' });
    const aside = { id, reason: reason.trim(), at: now(), by };
    await writeSetAside(db, aside);
    return ok(aside);
  });
}

/** Lets a result that was set aside count again. */
export function countResultAgain(
  { db }: Pick<Desk, 'db'>,
  id: Digest,
): Promise<Result<true, StorageTrouble>> {
  return attempt(async () => {
    await eraseSetAside(db, id);
    return ok(true as const);
  });
}
