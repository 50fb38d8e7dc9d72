import { ok, type Result } from '#core/lib/result.ts';
import { blankRosterAgency } from '#core/roster/blank-agency.ts';
import type { RosterEdit } from '#core/roster/edit.ts';
import { rosterAgencySchema, type RosterAgency } from '#core/roster/roster-agency.ts';
import type { TimbangDatabase } from '#storage/database.ts';
import { newRosterId } from '#storage/rows/new-id.ts';
import { readRoster, writeRoster, type RosterList, type RosterStale } from '#storage/roster.ts';
import { attempt, type StorageTrouble } from '#workflow/attempt.ts';
import type { Desk } from '#workflow/desk.ts';

export type { RosterList };
export type SaveRosterFailure = RosterStale | StorageTrouble;

/** Every agency of the roster across all years, and the rows that are damaged. */
export function listRoster(desk: {
  readonly db: TimbangDatabase;
}): Promise<Result<RosterList, StorageTrouble>> {
  return attempt(async () => ok(await readRoster(desk.db)));
}

/** A row of the roster of which nothing is said yet; stored only once it is saved. */
export function blankAgency(desk: Pick<Desk, 'now'>): RosterAgency {
  return blankRosterAgency(newRosterId(), desk.now());
}

/**
 * Stores edits of the roster, all or none. Gives them back as they were written, each row
 * with its new revision: what takes them back is made from these.
 */
export function saveRoster(
  desk: Pick<Desk, 'db' | 'now'>,
  edits: readonly RosterEdit[],
): Promise<Result<readonly RosterEdit[], SaveRosterFailure>> {
  return attempt<readonly RosterEdit[], RosterStale>(async () => {
    const updatedAt = desk.now();
    const next = edits.map(({ before, after }): RosterEdit => {
      const revision = Math.max(before?.revision ?? 0, after?.revision ?? 0) + 1;
      const row: RosterAgency | null = after && { ...after, revision, updatedAt };
      return { before, after: row && rosterAgencySchema.parse(row) };
    });
    const written = await writeRoster(desk.db, next);
    return written.ok ? ok(next) : written;
  });
}
