import { useEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import type { Clearance } from '#core/invest/clearance/clearance.ts';
import { saveClearance } from '#workflow/plans/clearances.ts';
import { useDesk } from '#state/desk.ts';
import { shownRecord } from '#state/saving/edit-queue.ts';
import {
  createClearanceEditor,
  type ClearanceEditor,
  type ClearanceEditorState,
} from './clearance-editor.ts';
import { openClearances } from './open-clearances.ts';

interface ClearanceHands {
  /** As the person sees it: unsaved changes included. */
  readonly row: Clearance;
  readonly editor: ClearanceEditor;
  readonly status: ClearanceEditorState['status'];
  readonly left: ClearanceEditorState['left'];
}

/**
 * One row of the register, kept in step with what is stored. One use is for one row: give the
 * component a key.
 */
export function useClearanceEditor(stored: Clearance): ClearanceHands {
  const desk = useDesk();
  const { id } = stored;
  const [editor] = useState(
    () =>
      openClearances.get(id) ??
      createClearanceEditor(stored, (edit) => saveClearance(desk, id, edit)),
  );
  useEffect(() => openClearances.show(id, editor), [id, editor]);
  useEffect(() => editor.receive(stored), [editor, stored]);
  const state = useStore(editor.store);
  const row = useMemo(() => shownRecord(state), [state]);
  return { row, editor, status: state.status, left: state.left };
}
