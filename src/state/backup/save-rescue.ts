import { ok, type Result } from '#core/lib/result.ts';
import { localDay } from '#state/local-day.ts';
import type { Desk } from '#workflow/desk.ts';
import { rescueData } from '#workflow/backup/rescue-data.ts';

/** What was handed to the browser's downloads. */
export interface SavedRescue {
  readonly fileName: string;
  readonly size: number;
  readonly assessments: number;
  readonly damaged: number;
}

type RescueTrouble = Exclude<Awaited<ReturnType<typeof rescueData>>, { ok: true }>['error'];

/**
 * Makes a copy of all records, checks it and hands it to `hand` as a file: the last
 * resort, without the files of the evidence. Nothing is handed out that could not be
 * read back.
 */
export async function saveRescue(
  desk: Desk,
  hand: (fileName: string, content: Blob) => void,
): Promise<Result<SavedRescue, RescueTrouble>> {
  const made = await rescueData(desk);
  if (!made.ok) return made;
  const { content, madeAt, assessments, damaged } = made.value;
  const file = new Blob([content], { type: 'application/json' });
  const fileName = `timbang-catatan-${localDay(madeAt)}.json`;
  hand(fileName, file);
  return ok({ fileName, size: file.size, assessments, damaged });
}
