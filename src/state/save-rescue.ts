import { ok, type Result } from '#core/lib/result.ts';
import type { Desk } from '#workflow/desk.ts';
import { rescueData } from '#workflow/rescue-data.ts';
import { rescueMade } from './session.ts';

/** What was handed to the browser's downloads. */
export interface SavedRescue {
  readonly fileName: string;
  readonly size: number;
  readonly assessments: number;
  readonly damaged: number;
}

type RescueTrouble = Exclude<Awaited<ReturnType<typeof rescueData>>, { ok: true }>['error'];

/**
 * Makes a copy of everything, checks it, hands it to `hand` as a file, and
 * remembers when that was. Nothing is handed out that could not be read back.
 */
export async function saveRescue(
  desk: Desk,
  hand: (fileName: string, content: Blob) => void,
): Promise<Result<SavedRescue, RescueTrouble>> {
  const made = await rescueData(desk);
  if (!made.ok) return made;
  const { content, madeAt, assessments, damaged } = made.value;
  const file = new Blob([content], { type: 'application/json' });
  const fileName = `timbang-cadangan-${madeAt.slice(0, 10)}.json`;
  hand(fileName, file);
  rescueMade(madeAt);
  return ok({ fileName, size: file.size, assessments, damaged });
}

const WEEK_MS = 7 * 24 * 60 * 60 * 1000;

/** Whether the last copy is missing or older than a week. */
export function rescueIsDue(lastRescueAt: string, now: string): boolean {
  return lastRescueAt === '' || Date.parse(now) - Date.parse(lastRescueAt) > WEEK_MS;
}
