import { countedResults, type CountedResults } from '#core/history/counted-result.ts';
import { ok, type Result } from '#core/lib/result.ts';
import { readPeriods } from '#storage/periods.ts';
import { readRoster } from '#storage/roster.ts';
import { readSetAside } from '#storage/workspaces/set-aside.ts';
import { attempt, type StorageTrouble } from '#workflow/attempt.ts';
import { withRecords, type DeskAddress } from '#workflow/desk-elsewhere.ts';
import { readOutcomeSources } from './outcome-sources.ts';

/**
 * The results of one government that count, as last projected; null = of the one whose roster
 * or periods are kept here, else of the one with the most results. For a worker.
 */
export function readCounted(
  address: DeskAddress,
  government: string | null,
): Promise<Result<CountedResults, StorageTrouble>> {
  return attempt(() =>
    withRecords(address, async (db) => {
      const [sources, aside, roster, periods] = await Promise.all([
        readOutcomeSources({ db }),
        readSetAside(db),
        readRoster(db),
        readPeriods(db),
      ]);
      if (!sources.ok) return sources;
      const left = new Set<string>(aside.sound.map(({ id }) => id));
      const named = [
        ...roster.sound.map((row) => row.government),
        ...periods.sound.flatMap((one) => (one.holding === 'own' ? [one.draft.government] : [])),
      ];
      const own = [...new Set(named)].filter((name) => name.trim() !== '');
      return ok(countedResults(sources.value, left, roster.sound, government, own));
    }),
  );
}
