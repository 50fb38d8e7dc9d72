import { useEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import type { Digest, ReviewId } from '#core/lib/ids.ts';
import { ok } from '#core/lib/result.ts';
import type { ReviewSheet } from '#core/review/sheet.ts';
import type { StorageTrouble } from '#workflow/attempt.ts';
import { changeRating, changeVerdict, clearVerdict } from '#workflow/review/change-sheet.ts';
import type { Desk } from '#workflow/desk.ts';
import { findSheet, readSheetById } from '#workflow/review/find-sheet.ts';
import { saveInLastRoom } from '#workflow/workspaces/last-room.ts';
import { useDesk } from '#state/desk.ts';
import { lastRoomSpent } from '#state/workspaces/last-room.ts';
import { useLive } from '#state/saving/live.ts';
import { openSheets } from './open-sheets.ts';
import {
  createSheetEditor,
  shownSheet,
  type SheetEditor,
  type SheetEditorState,
} from './sheet-editor.ts';

type Failure = Extract<Awaited<ReturnType<typeof readSheetById>>, { ok: false }>['error'];

/** The sheet of this desk on a submission. */
export type SheetOnScreen =
  | { readonly kind: 'opening' }
  | { readonly kind: 'failed'; readonly failure: Failure | StorageTrouble }
  /** None was begun. */
  | { readonly kind: 'none' }
  | { readonly kind: 'here'; readonly editor: SheetEditor };

/** A submission has one sheet at a desk, and it keeps its id. */
const ids = new Map<Digest, ReviewId>();

function editorFor(desk: Desk, sheet: ReviewSheet): SheetEditor {
  const { id } = sheet;
  return (
    openSheets.get(id) ??
    createSheetEditor(sheet, {
      saveRating: (indicatorId, patch, base) =>
        saveInLastRoom(() => changeRating(desk, id, indicatorId, patch, base), lastRoomSpent),
      saveVerdict: (verdict, base) =>
        saveInLastRoom(() => changeVerdict(desk, id, verdict, base), lastRoomSpent),
      clearVerdict: (base) => saveInLastRoom(() => clearVerdict(desk, id, base), lastRoomSpent),
    })
  );
}

async function openSheetOn(desk: Desk, submission: Digest): Promise<SheetOnScreen> {
  const known = ids.get(submission);
  const found = known === undefined ? await findSheet(desk, submission) : ok(known);
  if (!found.ok) return { kind: 'failed', failure: found.error };
  const id = found.value;
  if (id === null) return { kind: 'none' };
  ids.set(submission, id);
  const read = await readSheetById(desk, id);
  if (!read.ok) return { kind: 'failed', failure: read.error };
  return { kind: 'here', editor: editorFor(desk, read.value) };
}

/**
 * The sheet of this desk on a submission with its autosave, kept in step with what other tabs
 * store; what was left unsaved is found again. One use is for one submission: give the
 * component a key, another one when a sheet was begun.
 */
export function useSheet(submission: Digest): SheetOnScreen {
  const desk = useDesk();
  const [opened, setOpened] = useState<SheetOnScreen>({ kind: 'opening' });
  useEffect(() => {
    let release: (() => void) | undefined;
    let left = false;
    void openSheetOn(desk, submission).then((result) => {
      if (left) return;
      setOpened(result);
      if (result.kind !== 'here') return;
      const { editor } = result;
      release = openSheets.show(editor.store.getState().stored.id, editor);
    });
    return () => {
      left = true;
      release?.();
    };
  }, [desk, submission]);
  const id = opened.kind === 'here' ? opened.editor.store.getState().stored.id : null;
  const live = useLive(
    () => (id === null ? Promise.resolve(undefined) : readSheetById(desk, id)),
    [desk, id],
  );
  useEffect(() => {
    if (opened.kind === 'here' && live?.ok) opened.editor.receive(live.value);
  }, [opened, live]);
  return opened;
}

/** The sheet as it stands on screen: unsaved changes included. */
export function useShownSheet({ store }: SheetEditor): {
  readonly state: SheetEditorState;
  readonly sheet: ReviewSheet;
} {
  const state = useStore(store);
  const sheet = useMemo(() => shownSheet(state), [state]);
  return { state, sheet };
}
