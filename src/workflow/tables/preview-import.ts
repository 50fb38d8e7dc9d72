import { rowCount } from '#core/intake/row-count.ts';
import type { CellProblem, LeftRow, Proposal, ShownRow } from '#core/intake/table-kind.ts';
import { ok, type Result } from '#core/lib/result.ts';
import { attempt, type StorageTrouble } from '#workflow/attempt.ts';
import { withRecords } from '#workflow/desk-elsewhere.ts';
import { planImport, type ImportOrder, type PlanFailure } from '#workflow/plans/plan-import.ts';

/** How many rows of each kind are shown; the others are counted. */
const SHOWN = 100;

/** What an import would do, as much of it as a person looks at. */
export interface ImportPreview {
  /** In rows: a set of many rows counts as many. */
  readonly counts: {
    readonly fresh: number;
    readonly same: number;
    readonly changed: number;
    readonly left: number;
    readonly problems: number;
  };
  /** The first ones of each. */
  readonly fresh: readonly ShownRow[];
  readonly changed: readonly ShownRow[];
  readonly left: readonly LeftRow[];
  readonly problems: readonly CellProblem[];
  /** Of what was stored when this was made. */
  readonly mark: string;
}

export type PreviewFailure = PlanFailure | StorageTrouble;

const shown = (proposals: readonly Proposal[]): readonly ShownRow[] =>
  proposals
    .slice(0, SHOWN)
    .flatMap(({ rows, line, title, changes }) => rows ?? [{ line, title, changes }])
    .slice(0, SHOWN);

/** What an import would do; stores nothing. For a worker. */
export function previewImport(order: ImportOrder): Promise<Result<ImportPreview, PreviewFailure>> {
  return attempt(() =>
    withRecords(order.desk, async (db) => {
      const plan = await planImport(db, order);
      if (!plan.ok) return plan;
      const { proposals, left, problems, mark } = plan.value;
      const fresh = proposals.filter(({ state }) => state === 'new');
      const changed = proposals.filter(({ state }) => state === 'changed');
      return ok({
        counts: {
          fresh: rowCount(fresh),
          changed: rowCount(changed),
          same: rowCount(proposals.filter(({ state }) => state === 'same')),
          left: left.length,
          problems: problems.length,
        },
        fresh: shown(fresh),
        changed: shown(changed),
        left: left.slice(0, SHOWN),
        problems: problems.slice(0, SHOWN),
        mark,
      });
    }),
  );
}
