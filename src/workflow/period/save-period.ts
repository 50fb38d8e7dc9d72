import type { PeriodId } from '#core/lib/ids.ts';
import { fail, ok, type Result } from '#core/lib/result.ts';
import { periodDraftSchema, type PeriodDraft } from '#core/period/draft.ts';
import type { OwnPeriod } from '#core/period/record.ts';
import { newPeriodId } from '#storage/rows/new-id.ts';
import { changePeriod, insertPeriod } from '#storage/periods.ts';
import { attempt, type StorageTrouble } from '#workflow/attempt.ts';
import type { Desk } from '#workflow/desk.ts';
import type { PeriodFailure } from './list-periods.ts';

/** Begins a period at this desk and stores it at once. */
export function createPeriod(
  desk: Desk,
  draft: PeriodDraft,
): Promise<Result<PeriodId, StorageTrouble>> {
  return attempt(async () => {
    const now = desk.now();
    const id = newPeriodId();
    const record: OwnPeriod = {
      id,
      holding: 'own',
      draft,
      draftRevision: 0,
      period: null,
      file: null,
      createdAt: now,
      updatedAt: now,
    };
    await insertPeriod(desk.db, record);
    return ok(id);
  });
}

export type SavePeriodFailure =
  | PeriodFailure
  /** Somebody else changed it in the meantime. Nothing was written. */
  | { readonly kind: 'stale'; readonly stored: OwnPeriod }
  /** It came from a file and is only read here. */
  | { readonly kind: 'not-own' };

/** Stores what is set up, if it still has the revision the writer had read. */
export function savePeriod(
  desk: Desk,
  id: PeriodId,
  revision: number,
  draft: PeriodDraft,
): Promise<Result<OwnPeriod, SavePeriodFailure>> {
  return attempt<OwnPeriod, SavePeriodFailure>(async () => {
    const next = periodDraftSchema.parse(draft);
    const now = desk.now();
    const saved = await changePeriod<SavePeriodFailure>(desk.db, id, (stored) => {
      if (stored.holding !== 'own') return fail({ kind: 'not-own' });
      if (stored.draftRevision !== revision) return fail({ kind: 'stale', stored });
      return ok({ ...stored, draft: next, draftRevision: revision + 1, updatedAt: now });
    });
    if (!saved.ok) return saved;
    return saved.value.holding === 'own' ? ok(saved.value) : fail({ kind: 'not-own' });
  });
}
