import { fail, ok, type Result } from '#core/lib/result.ts';
import { readRescueFile, writeRescueFile } from '#exchange/rescue-file.ts';
import { readRawRows } from '#storage/rows/raw-rows.ts';
import { attempt, type StorageTrouble } from '#workflow/attempt.ts';
import type { Desk } from '#workflow/desk.ts';

/** A rescue file that was read back before anybody relies on it. */
export interface RescueCopy {
  readonly content: string;
  readonly madeAt: string;
  /** How many assessments it holds, and how many damaged rows besides. */
  readonly assessments: number;
  readonly damaged: number;
}

/** The copy does not hold every row that is stored: nobody should rely on it. */
interface IncompleteCopy {
  readonly kind: 'incomplete';
}

/**
 * The last-resort copy: every stored row as it is, damaged ones included, as
 * readable JSON text. It is read back and counted before it is handed out.
 */
export function rescueData(
  desk: Desk,
): Promise<Result<RescueCopy, IncompleteCopy | StorageTrouble>> {
  return attempt(async () => {
    const madeAt = desk.now();
    const tables = await readRawRows(desk.db);
    const content = writeRescueFile(madeAt, tables);
    const back = readRescueFile(content);
    const rows = tables['assessments']?.length ?? 0;
    if (!back.ok) return fail({ kind: 'incomplete' });
    const assessments = back.value.assessments.length;
    const { damaged } = back.value;
    if (assessments + damaged !== rows) return fail({ kind: 'incomplete' });
    return ok({ content, madeAt, assessments, damaged });
  });
}
