import { knownLine } from '#core/history/known-line.ts';
import { ok, type Result } from '#core/lib/result.ts';
import { whichCounts, type Counting, type SourcedOutcome } from '#core/portfolio/which-counts.ts';
import { readRoster } from '#storage/roster.ts';
import { readSetAside } from '#storage/workspaces/set-aside.ts';
import { attempt, type StorageTrouble } from '#workflow/attempt.ts';
import type { Desk } from '#workflow/desk.ts';
import { readOutcomeSources, type OutcomeSources } from './outcome-sources.ts';

/** Results as they lie here, and a way to tell which of some of them count. */
interface CountingHere {
  readonly sources: OutcomeSources;
  /** Of these: neither set aside nor the lesser of two for one agency, by the roster. */
  readonly countingOf: (some: readonly SourcedOutcome[]) => Counting;
}

/** Reads what it takes to tell which results count. */
export function readCounting(
  desk: Pick<Desk, 'db'>,
): Promise<Result<CountingHere, StorageTrouble>> {
  return attempt(async () => {
    const [sources, aside, roster] = await Promise.all([
      readOutcomeSources(desk),
      readSetAside(desk.db),
      readRoster(desk.db),
    ]);
    if (!sources.ok) return sources;
    const left = new Set<string>(aside.sound.map(({ id }) => id));
    const lineOf = knownLine(roster.sound);
    return ok({
      sources: sources.value,
      countingOf: (some) =>
        whichCounts(some, left, ({ outcome: { agency, year } }) => lineOf(agency, year)),
    });
  });
}
