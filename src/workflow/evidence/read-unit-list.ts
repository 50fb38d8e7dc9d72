import type { Result } from '#core/lib/result.ts';
import { readUnitCsv, type UnitCsv, type UnitCsvFailure } from '#exchange/table/read-unit-csv.ts';

export type UnitList = UnitCsv;
export type UnitListFailure = UnitCsvFailure;
export type UnitListProblem = UnitCsv['problems'][number];

/** Reads a CSV list of what a claim covers, for looking at; nothing is stored. */
export function readUnitList(bytes: Uint8Array, of: string): Result<UnitList, UnitListFailure> {
  return readUnitCsv(bytes, of);
}
