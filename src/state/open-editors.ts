import { create } from 'zustand';
import type { AssessmentId } from '#core/lib/ids.ts';
import type { LoadedRubric } from '#workflow/shipped-rubrics.ts';
import { hasUnsaved, type Editor } from './editor.ts';

export interface OpenEditor {
  readonly editor: Editor;
  readonly loaded: LoadedRubric;
}

interface LeftBehind {
  /** Assessments that were left while something could not be stored. */
  readonly ids: readonly AssessmentId[];
}

export const useLeftBehind = create<LeftBehind>(() => ({ ids: [] }));

const open = new Map<AssessmentId, OpenEditor>();
const onScreen = new Set<AssessmentId>();

/** The editor that was left with unsaved changes, so that coming back finds every word. */
export function editorLeftBehind(id: AssessmentId): OpenEditor | undefined {
  return open.get(id);
}

/** The name to show for an assessment that was left behind. */
export function nameLeftBehind(id: AssessmentId): string {
  return open.get(id)?.editor.store.getState().stored.agency.name ?? '';
}

function settle(id: AssessmentId): void {
  const kept = open.get(id);
  const left = kept !== undefined && !onScreen.has(id) && hasUnsaved(kept.editor);
  if (!onScreen.has(id) && !left) open.delete(id);
  useLeftBehind.setState(({ ids }) => {
    const others = ids.filter((other) => other !== id);
    return { ids: left ? [...others, id] : others };
  });
}

/** Writes what waits in every open assessment; resolves when nothing more can be written. */
export async function flushAll(): Promise<void> {
  await Promise.allSettled([...open.values()].map(({ editor }) => editor.flush()));
  for (const id of open.keys()) settle(id);
}

/** Lets go of an editor whose words are safe elsewhere, under another id. */
export function forgetEditor(id: AssessmentId): void {
  open.delete(id);
  settle(id);
}

/** Puts an editor on screen. The clean-up writes once more and keeps it if that fails. */
export function showEditor(id: AssessmentId, entry: OpenEditor): () => void {
  open.set(id, entry);
  onScreen.add(id);
  settle(id);
  return () => {
    onScreen.delete(id);
    void entry.editor
      .flush()
      .catch(() => undefined)
      .then(() => settle(id));
  };
}

/** Writes when the page is hidden or left, and asks before closing what could not be stored. */
export function guardOpenEditors(): void {
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') void flushAll();
  });
  window.addEventListener('pagehide', () => void flushAll());
  window.addEventListener('beforeunload', (event) => {
    if (![...open.values()].some(({ editor }) => hasUnsaved(editor))) return;
    void flushAll();
    event.preventDefault();
  });
}
