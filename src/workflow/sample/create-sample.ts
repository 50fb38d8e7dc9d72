import { ok, type Result } from '#core/lib/result.ts';
import { nameProblem } from '#core/workspace/name-problem.ts';
import { USUAL_LOCK_MINUTES, type Workspace } from '#core/workspace/workspace.ts';
import { expectLeftover, removeLeftover } from '#storage/browser/leftovers.ts';
import { insertWorkspace } from '#storage/workspaces/workspace-changes.ts';
import { readWorkspaces } from '#storage/workspaces/workspaces.ts';
import { attempt, type StorageTrouble } from '#workflow/attempt.ts';
import { newDatabaseName, type Office } from '#workflow/workspaces/office.ts';

/** Fills an empty database with the sample, away from the page; rejects when it is stopped. */
export type FillSample = (database: string) => Promise<void>;

/** "Data contoh", or with a number where that is taken. */
function freeName(typed: string, others: readonly Workspace[]): string {
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? typed : `${typed} ${number}`;
    if (!nameProblem(name, others)) return name;
  }
}

/**
 * Makes a workspace of invented data, called `typed`. It stands in the register only once all
 * of it is there: whatever stops it before leaves nothing behind. Rejects with what `fill`
 * rejects with.
 */
export async function createSample(
  office: Office,
  typed: string,
  fill: FillSample,
): Promise<Result<Workspace, StorageTrouble>> {
  const { registry } = office;
  const database = newDatabaseName(office);
  const expected = await attempt<true, never>(async () => {
    await expectLeftover(registry, database);
    return ok(true);
  });
  if (!expected.ok) return expected;
  try {
    await fill(database);
  } catch (error) {
    await removeLeftover(registry, database).catch(() => undefined);
    throw error;
  }
  return attempt(async () => {
    const { sound } = await readWorkspaces(registry);
    const workspace: Workspace = {
      id: office.newId(),
      name: freeName(typed, sound),
      database,
      createdAt: office.now(),
      protection: null,
      lockAfterMinutes: USUAL_LOCK_MINUTES,
      sample: true,
    };
    await insertWorkspace(registry, workspace);
    return ok(workspace);
  });
}
