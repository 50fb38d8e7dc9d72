import type { RubricRef } from '#core/assessment/assessment.ts';
import type { Dataset } from '#core/history/dataset.ts';
import { instrumentOf, type Instrument } from '#core/history/instrument.ts';
import type { Digest } from '#core/lib/ids.ts';
import { ok, type Result } from '#core/lib/result.ts';
import type { OwnPeriod } from '#core/period/record.ts';
import type { RosterAgency } from '#core/roster/roster-agency.ts';
import { readDatasets } from '#storage/datasets.ts';
import { readPackages } from '#storage/packages.ts';
import { readPeriods } from '#storage/periods.ts';
import { readRoster } from '#storage/roster.ts';
import { attempt, type StorageTrouble } from '#workflow/attempt.ts';
import type { Desk } from '#workflow/desk.ts';
import { rubricHere } from '#workflow/rubrics/rubric-here.ts';

/** What lines through the years are made of, apart from the results. */
export interface YearsRecords {
  readonly roster: readonly RosterAgency[];
  readonly datasets: readonly Dataset[];
  /** Sets of figures that cannot be read. */
  readonly damaged: number;
  /** Set up here: they hold the targets and who was invited. */
  readonly periods: readonly OwnPeriod[];
}

/** Roster, loaded figures and own periods of this desk. */
export function readYears({ db }: Pick<Desk, 'db'>): Promise<Result<YearsRecords, StorageTrouble>> {
  return attempt(async () => {
    const [roster, datasets, periods] = await Promise.all([
      readRoster(db),
      readDatasets(db),
      readPeriods(db),
    ]);
    return ok({
      roster: roster.sound,
      datasets: datasets.sound,
      damaged: datasets.damaged,
      periods: periods.sound.filter((one): one is OwnPeriod => one.holding === 'own'),
    });
  });
}

/** These instruments as far as they are here, by digest. */
export async function instrumentsHere(
  desk: Desk,
  refs: readonly RubricRef[],
): Promise<ReadonlyMap<Digest, Instrument>> {
  const wanted = [...new Map(refs.map((ref) => [ref.digest, ref])).values()];
  const known = await Promise.all(wanted.map((ref) => rubricHere(desk, ref, [])));
  // Packages are many: they are only asked for what is known from nowhere else.
  const packages = known.includes(null) ? (await readPackages(desk.db)).sound : [];
  const found = await Promise.all(
    wanted.map(async (ref, at) => {
      const rubric = known[at] ?? (await rubricHere(desk, ref, packages));
      return rubric ? ([[ref.digest, instrumentOf(rubric)]] as const) : [];
    }),
  );
  return new Map(found.flat());
}

/** A new object whenever packages come or go, for a live query: then results may be missing. */
export async function packagesMark({ db }: Pick<Desk, 'db'>): Promise<object> {
  await db.packages.toCollection().primaryKeys();
  return {};
}

/**
 * A new object whenever results, sheets, keys, decisions or the roster change, for a live query:
 * what was counted is then counted anew.
 */
export async function resultsMark({ db }: Pick<Desk, 'db'>): Promise<object> {
  const tables = [db.outcomes, db.setAside, db.packages, db.reviews, db.consensus];
  await Promise.all([
    db.contacts.toArray(),
    db.roster.toArray(),
    ...tables.map((table) => table.toCollection().primaryKeys()),
  ]);
  return {};
}
