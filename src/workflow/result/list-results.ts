import type { AssessmentId } from '#core/lib/ids.ts';
import { ok, type Result } from '#core/lib/result.ts';
import { newestResult, type HeldResult } from '#core/review/last-year.ts';
import { readPackages } from '#storage/packages.ts';
import { attempt, type StorageTrouble } from '#workflow/attempt.ts';
import type { Desk } from '#workflow/desk.ts';
import { heldResults } from '#workflow/portfolio/held-results.ts';
import { resultGate } from './result-gate.ts';

/** Every version of every result that is here and may be read, oldest first. */
export function listResultVersions(
  desk: Pick<Desk, 'db'>,
  assessment?: AssessmentId,
): Promise<Result<readonly HeldResult[], StorageTrouble>> {
  return attempt(async () => {
    const filter = assessment === undefined ? {} : { subject: assessment };
    const [{ sound }, gate] = await Promise.all([
      readPackages(desk.db, { kind: 'final', ...filter }),
      resultGate(desk.db),
    ]);
    return ok(await heldResults(desk, sound, gate));
  });
}

/**
 * The newest version of the result of every assessment that is here, the latest first. An
 * agency of which nothing came has no result and is in no list of them: it is not assessed.
 */
export function listResults(
  desk: Pick<Desk, 'db'>,
): Promise<Result<readonly HeldResult[], StorageTrouble>> {
  return attempt(async () => {
    const all = await listResultVersions(desk);
    if (!all.ok) return all;
    const subjects = [...new Set(all.value.map(({ record }) => record.about.subject))];
    const newest = subjects.flatMap(
      (subject) =>
        newestResult(all.value.filter(({ record }) => record.about.subject === subject)) ?? [],
    );
    return ok(newest.sort((a, b) => b.record.madeAt.localeCompare(a.record.madeAt)));
  });
}
