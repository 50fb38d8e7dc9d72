import { levelsByUnit, type UnitLevels } from '#core/history/levels-by-unit.ts';
import { ok, type Result } from '#core/lib/result.ts';
import { readDatasets } from '#storage/datasets.ts';
import { attempt, type StorageTrouble } from '#workflow/attempt.ts';
import type { Desk } from '#workflow/desk.ts';

/** A table of levels by indicator that somebody loaded, counted by the unit in charge. */
export interface LevelSet {
  readonly id: string;
  readonly name: string;
  readonly instrument: string;
  readonly units: readonly UnitLevels[];
}

/** Every table of levels at this desk, the one loaded last first; never put together. */
export function listLevelSets(
  desk: Pick<Desk, 'db'>,
): Promise<Result<readonly LevelSet[], StorageTrouble>> {
  return attempt(async () => {
    const { sound } = await readDatasets(desk.db);
    const sets = sound.filter(({ kind }) => kind === 'indicators').reverse();
    return ok(
      sets.map(({ id, name, instrument, rows }) => ({
        id,
        name,
        instrument,
        units: levelsByUnit(rows),
      })),
    );
  });
}
