import type { AssessmentId } from '#core/lib/ids.ts';
import type { LoadedRubric } from '#workflow/rubrics/shipped-rubrics.ts';
import { hasUnsaved, type Editor } from './editor.ts';
import { createKeptWork } from './kept-work.ts';
import { openClearances } from '#state/plans/open-clearances.ts';
import { openDocuments } from '#state/evidence/open-documents.ts';
import { openMessages } from '#state/talk/open-messages.ts';
import { openMeetings } from '#state/result/open-meetings.ts';
import { openPeriods } from '#state/period/open-periods.ts';
import { openPlans } from '#state/plans/open-plans.ts';
import { openSheets } from '#state/review/open-sheets.ts';

export interface OpenEditor {
  readonly editor: Editor;
  readonly loaded: LoadedRubric;
}

const open = createKeptWork<AssessmentId, OpenEditor>(({ editor }) => ({
  flush: editor.flush,
  hasUnsaved: () => hasUnsaved(editor),
}));

/** Everything that writes itself a moment later. */
const KINDS = [
  open,
  openDocuments,
  openPeriods,
  openSheets,
  openMessages,
  openMeetings,
  openPlans,
  openClearances,
] as const;

/** Assessments that were left while something could not be stored. */
export const useLeftBehind = open.useLeft;

/** The editor that was left with unsaved changes, so that coming back finds every word. */
export function editorLeftBehind(id: AssessmentId): OpenEditor | undefined {
  return open.get(id);
}

/** The name to show for an assessment that was left behind. */
export function nameLeftBehind(id: AssessmentId): string {
  return open.get(id)?.editor.store.getState().stored.agency.name ?? '';
}

/** Writes what waits everywhere; resolves when nothing more can be written. */
export async function flushAll(): Promise<void> {
  await Promise.all(KINDS.map((work) => work.flushAll()));
}

/** Lets go of an editor whose words are safe elsewhere, under another id. */
export const forgetEditor = open.forget;

/** Puts an editor on screen. The clean-up writes once more and keeps it if that fails. */
export const showEditor = open.show;

/** Writes when the page is hidden or left, and asks before closing what could not be stored. */
export function guardOpenEditors(): void {
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') void flushAll();
  });
  window.addEventListener('pagehide', () => void flushAll());
  window.addEventListener('beforeunload', (event) => {
    if (!KINDS.some((work) => work.anyUnsaved())) return;
    void flushAll();
    event.preventDefault();
  });
}
