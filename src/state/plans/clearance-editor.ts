import { clearanceSchema, type Clearance } from '#core/invest/clearance/clearance.ts';
import type { Result } from '#core/lib/result.ts';
import type { SaveClearanceFailure } from '#workflow/plans/clearances.ts';
import {
  createEditQueue,
  type EditQueue,
  type EditQueueState,
  type RecordEdit,
  type RecordKind,
} from '#state/saving/edit-queue.ts';

export type ClearanceEditorState = EditQueueState<Clearance, SaveClearanceFailure>;
export type ClearanceEditor = EditQueue<Clearance, SaveClearanceFailure>;

const KIND: RecordKind<Clearance> = {
  key: ({ id }) => `timbang-isian-belanja-1:${id}`,
  tables: ['gates'],
  read: (row) => clearanceSchema.safeParse(row).data,
  isClosed: () => false,
};

/** One row of the register with autosave. */
export function createClearanceEditor(
  row: Clearance,
  save: (edit: RecordEdit<Clearance>) => Promise<Result<Clearance, SaveClearanceFailure>>,
): ClearanceEditor {
  return createEditQueue(KIND, row, save);
}
