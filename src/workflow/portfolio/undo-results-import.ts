import type { ResultsImport } from '#core/intake/results-import.ts';
import type { Digest } from '#core/lib/ids.ts';
import { fail, ok, type Result } from '#core/lib/result.ts';
import { discardFiles, readFileUse } from '#storage/bin.ts';
import { readMeetings } from '#storage/consensus.ts';
import { erasePackages, readPackages } from '#storage/packages.ts';
import { accountChange, readResultsImport, readResultsImports } from '#storage/results-imports.ts';
import { readSheets } from '#storage/reviews.ts';
import { attempt, type StorageTrouble } from '#workflow/attempt.ts';
import type { Desk } from '#workflow/desk.ts';

/** Every import of results of this desk, the latest first. */
export function listResultsImports({
  db,
}: Pick<Desk, 'db'>): Promise<Result<readonly ResultsImport[], StorageTrouble>> {
  return attempt(async () => ok(await readResultsImports(db)));
}

/** Assessments on which somebody at this desk works: what came of them stays. */
async function workedOn({ db }: Pick<Desk, 'db'>): Promise<ReadonlySet<string>> {
  const [sheets, meetings] = await Promise.all([readSheets(db), readMeetings(db)]);
  return new Set<string>([
    ...sheets.sound.map(({ assessment }) => assessment),
    ...meetings.sound.map(({ id }) => id),
  ]);
}

/**
 * Takes one import back: the packages it brought leave this desk with their results, all in
 * one transaction; what was here before it stays, and so does what somebody reviews here.
 * Contents that nothing else names go into the bin.
 */
export function undoResultsImport(
  desk: Desk,
  id: string,
): Promise<Result<ResultsImport, { readonly kind: 'missing' } | StorageTrouble>> {
  return attempt<ResultsImport, { readonly kind: 'missing' }>(async () => {
    const { db, now } = desk;
    const { account, stored } = await readResultsImport(db, id);
    if (!account) return fail({ kind: 'missing' });
    const [{ sound }, busy] = await Promise.all([readPackages(db), workedOn(desk)]);
    const taken = new Set<Digest>(
      account.files.flatMap(({ fate, id: of }) => (fate === 'taken' && of ? [of] : [])),
    );
    const here = sound.filter((record) => taken.has(record.id));
    const going = here.filter(({ about }) => !busy.has(about.subject));
    const undone: ResultsImport = {
      ...account,
      state: 'undone',
      endedAt: now(),
      kept: here.length - going.length,
    };
    await erasePackages(
      db,
      going.map((record) => record.id),
      [accountChange(id, stored, undone)],
    );
    const { named, unreadable } = await readFileUse(db);
    const names = going.flatMap(({ entries }) =>
      entries.map(({ digest }) => db.vault.name(digest)),
    );
    const free = unreadable > 0 ? [] : [...new Set(names)].filter((name) => !named.has(name));
    await discardFiles(db, free, now());
    return ok(undone);
  });
}
