import type { Result } from '#core/lib/result.ts';
import type { StorageTrouble } from '#workflow/attempt.ts';
import { listLevelSets, type LevelSet } from '#workflow/list-level-sets.ts';
import { useDesk } from './desk.ts';
import { useLive } from './live.ts';

/** Tables of levels by unit that were loaded, kept fresh. Undefined until they were read. */
export function useLevelSets(): Result<readonly LevelSet[], StorageTrouble> | undefined {
  const desk = useDesk();
  return useLive(() => listLevelSets(desk), [desk]);
}
