import type { Digest } from '#core/lib/ids.ts';
import { workSheet, type WorkSheet } from '#core/report/work-sheet.ts';
import type { Rubric } from '#core/rubric/types.ts';

/** The work sheet of an instrument at a fixed moment. */
export function workSheetOf(rubric: Rubric): WorkSheet {
  const { id, version } = rubric;
  const ref = { id, version, digest: '4be1'.repeat(16) as Digest };
  return workSheet(rubric, ref, '2025-11-22T03:15:00.000Z');
}
