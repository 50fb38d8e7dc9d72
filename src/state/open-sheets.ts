import type { ReviewId } from '#core/lib/ids.ts';
import { createKeptWork } from './kept-work.ts';
import type { SheetEditor } from './sheet-editor.ts';

/** Review sheets that are open, or were left while something could not be stored. */
export const openSheets = createKeptWork<ReviewId, SheetEditor>(({ flush, hasUnsaved }) => ({
  flush,
  hasUnsaved,
}));

/** Ids of the sheets that were left while something could not be stored. */
export const useSheetsLeft = openSheets.useLeft;

/** The submission whose sheet was left behind. */
export function sheetLeft(id: ReviewId): SheetEditor | undefined {
  return openSheets.get(id);
}
