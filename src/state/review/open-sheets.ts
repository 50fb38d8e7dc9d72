import type { ReviewId } from '#core/lib/ids.ts';
import { createKeptWork } from '#state/saving/kept-work.ts';
import { paths } from '#state/paths.ts';
import type { SheetEditor } from './sheet-editor.ts';

/** Review sheets that are open, or were left while something could not be stored. */
export const openSheets = createKeptWork<ReviewId, SheetEditor>(({ flush, hasUnsaved }) => ({
  flush,
  hasUnsaved,
}));

/** Ids of the sheets that were left while something could not be stored. */
export const useSheetsLeft = openSheets.useLeft;

/** The address of the submission whose sheet was left behind; the queue, where it is gone. */
export function sheetLeft(id: ReviewId): string {
  const stored = openSheets.get(id)?.store.getState().stored;
  return stored ? paths.review(stored.submission) : paths.asesor;
}
