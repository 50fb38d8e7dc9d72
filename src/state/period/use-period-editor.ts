import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { OwnPeriod } from '#core/period/record.ts';
import { savePeriod } from '#workflow/period/save-period.ts';
import { useDesk } from '#state/desk.ts';
import { openPeriods } from './open-periods.ts';
import { createPeriodEditor, type PeriodEditor, type PeriodEditorState } from './period-editor.ts';

/**
 * A period that is set up here, kept in step with what is stored; what was left unsaved is
 * found again. One use is for one period: give the component a key.
 */
export function usePeriodEditor(record: OwnPeriod): PeriodEditor {
  const desk = useDesk();
  const { id } = record;
  const [editor] = useState(
    () =>
      openPeriods.get(id) ??
      createPeriodEditor(record, (revision, draft) => savePeriod(desk, id, revision, draft)),
  );
  useEffect(() => openPeriods.show(id, editor), [id, editor]);
  useEffect(() => editor.receive(record), [editor, record]);
  return editor;
}

/** The period as it stands now. */
export function usePeriodState(editor: PeriodEditor): PeriodEditorState {
  return useStore(editor.store);
}
