import { writeRescueFile } from '#exchange/rescue-file.ts';
import { readRawRows } from '#storage/raw-rows.ts';
import type { Desk } from './desk.ts';

/**
 * The last-resort copy: every stored row as it is, damaged ones included, as
 * readable JSON text. Needs no part of the application to be sound but the database.
 */
export async function rescueData(desk: Desk): Promise<string> {
  return writeRescueFile(desk.now(), await readRawRows(desk.db));
}
