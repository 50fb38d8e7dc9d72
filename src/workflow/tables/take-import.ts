import type { ImportRecord, Trail } from '#core/intake/import-record.ts';
import { rowCount } from '#core/intake/row-count.ts';
import type { Proposal } from '#core/intake/table-kind.ts';
import { fail, ok, type Result } from '#core/lib/result.ts';
import { writeMany } from '#storage/rows/write-many.ts';
import { NotAsSeen } from '#storage/rows/write-together.ts';
import { attempt, type StorageTrouble } from '#workflow/attempt.ts';
import { withRecords } from '#workflow/desk-elsewhere.ts';
import { planImport, type ImportOrder, type PlanFailure } from '#workflow/plans/plan-import.ts';

/** Which rows are taken. */
export type Taking = 'new' | 'new-and-changed';

export interface TakeOrder extends ImportOrder {
  /** Of the import, made beforehand so that it can be found whatever happens. */
  readonly id: string;
  readonly by: string;
  readonly taking: Taking;
  /** See `ImportPreview`. */
  readonly mark: string;
}

export type TakeFailure =
  | PlanFailure
  | StorageTrouble
  /** Somebody changed the stored records since the preview. Nothing was written. */
  | { readonly kind: 'stale' }
  | { readonly kind: 'nothing' };

/** An import without its trail. */
export type TakenImport = Omit<ImportRecord, 'trail'>;

function trailOf(taken: readonly Proposal[]): Trail {
  return {
    created: taken.flatMap(({ before, after }) => (before ? [] : [after.id])),
    changed: taken.flatMap(({ before }) => (before ? [{ ...before }] : [])),
  };
}

/**
 * Stores what a person took of a file, and the record of it, in one transaction: cut off at
 * any moment it leaves nothing behind. For a worker; `progress` counts written records.
 */
export function takeImport(
  order: TakeOrder,
  progress: (done: number, total: number) => void,
): Promise<Result<TakenImport, TakeFailure>> {
  return attempt<TakenImport, TakeFailure>(() =>
    withRecords(order.desk, async (db) => {
      const plan = await planImport(db, order);
      if (!plan.ok) return plan;
      const { kind, seen, proposals, left, mark } = plan.value;
      if (mark !== order.mark) return fail({ kind: 'stale' });
      const taken = proposals.filter(
        ({ state }) =>
          state === 'new' || (state === 'changed' && order.taking === 'new-and-changed'),
      );
      if (taken.length === 0) return fail({ kind: 'nothing' });
      const trail = trailOf(taken);
      const told: TakenImport = {
        id: order.id,
        at: order.at,
        by: order.by,
        fileName: order.fileName,
        kind: order.kind,
        table: kind.table,
        state: 'done',
        created: rowCount(taken.filter(({ state }) => state === 'new')),
        changed: rowCount(taken.filter(({ state }) => state === 'changed')),
        left: left.length,
        kept: 0,
      };
      const put = taken.map(({ after }) => after);
      const note = { table: 'imports', row: { ...told, trail: JSON.stringify(trail) } } as const;
      try {
        await writeMany(db, { seen, put, erase: [], note }, progress);
      } catch (error) {
        if (error instanceof NotAsSeen) return fail({ kind: 'stale' });
        throw error;
      }
      return ok(told);
    }),
  );
}
