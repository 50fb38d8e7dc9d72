import type { Digest } from '#core/lib/ids.ts';
import { ok, type Result } from '#core/lib/result.ts';
import type { ImportedFile } from '#core/intake/results-import.ts';
import { ownGovernment, rosterOfGovernment } from '#core/portfolio/own-government.ts';
import { rosterNoter, type RosterNote } from '#core/portfolio/roster-notes.ts';
import { readSetsOf } from '#storage/outcomes.ts';
import { readPeriods } from '#storage/periods.ts';
import { readRoster } from '#storage/roster.ts';
import { attempt, type StorageTrouble } from '#workflow/attempt.ts';
import type { Desk } from '#workflow/desk.ts';

/** An agency that came in with an import and does not stand in the roster as it is named. */
interface ImportNote {
  readonly note: RosterNote;
  readonly file: Pick<ImportedFile, 'path' | 'id' | 'fate'>;
}

/** Files that are looked through before others get their turn. */
const AT_ONCE = 20;

/** What can only be said of an import by what is at this desk now. */
interface ImportNotes {
  /** In the order of the files; none while no roster is kept. */
  readonly roster: readonly ImportNote[];
  /** Fingerprints of files of which nothing could be made: their instrument is not here. */
  readonly uncounted: ReadonlySet<Digest>;
}

/** Looks through what came in with an import. */
export function importNotes(
  { db }: Desk,
  files: readonly ImportedFile[],
): Promise<Result<ImportNotes, StorageTrouble>> {
  return attempt(async () => {
    const [roster, periods] = await Promise.all([readRoster(db), readPeriods(db)]);
    const came = files.flatMap(({ id, path, fate }) =>
      id === null || fate !== 'taken' ? [] : [{ id, path, fate }],
    );
    const known = new Map<Digest, ImportNote['file']>(came.map((file) => [file.id, file]));
    const uncounted = new Set(known.keys());
    const notes: ImportNote[] = [];
    let noteOf: ReturnType<typeof rosterNoter> | undefined;
    for (let from = 0; from < came.length; from += AT_ONCE) {
      const sets = await readSetsOf(
        db,
        came.slice(from, from + AT_ONCE).map(({ id }) => id),
      );
      // A result in full is its own package; those of a recap have others.
      const full = sets.flatMap(({ id, outcomes }) =>
        outcomes.flatMap((one) => (one.id === id ? [one.agency.government] : [])),
      );
      const own = ownGovernment(periods.sound, full);
      noteOf ??= rosterNoter(rosterOfGovernment(roster.sound, own));
      for (const { id, outcomes } of sets) {
        uncounted.delete(id);
        const file = known.get(id);
        for (const { agency, year } of outcomes) {
          const note = noteOf({ agency, year });
          if (note && file) notes.push({ note, file });
        }
      }
    }
    return ok({ roster: notes, uncounted });
  });
}
