import { applicationSchema, type Application } from '#core/inventory/application.ts';
import { blankApplication } from '#core/inventory/blank-application.ts';
import type { ApplicationEdit } from '#core/inventory/edit.ts';
import { fail, ok, type Result } from '#core/lib/result.ts';
import type { ReadFailure } from '#storage/assessments.ts';
import {
  readApplication as readStored,
  readApplications,
  writeApplications,
  type ApplicationList,
  type ApplicationStale,
} from '#storage/applications.ts';
import { newRowId } from '#storage/rows/new-id.ts';
import { attempt, type StorageTrouble } from '#workflow/attempt.ts';
import type { Desk } from '#workflow/desk.ts';

export type { ApplicationList };
export type ApplicationFailure = ReadFailure | StorageTrouble;
export type SaveApplicationFailure = ApplicationStale | StorageTrouble;

/** The inventory of applications, and the rows of it that are damaged. */
export function listApplications(
  desk: Pick<Desk, 'db'>,
): Promise<Result<ApplicationList, StorageTrouble>> {
  return attempt(async () => ok(await readApplications(desk.db)));
}

export function readApplication(
  desk: Pick<Desk, 'db'>,
  id: string,
): Promise<Result<Application, ApplicationFailure>> {
  return attempt(() => readStored(desk.db, id));
}

/** An application of which nothing is said yet; stored only once it is saved. */
export function newApplication(desk: Pick<Desk, 'now'>): Application {
  return { ...blankApplication(newRowId(), desk.now()), revision: 0 };
}

/**
 * Stores edits, all or none, if every application still has the revision that was seen.
 * Gives them back as they were written, each with its new revision.
 */
export function saveApplications(
  desk: Pick<Desk, 'db' | 'now'>,
  edits: readonly ApplicationEdit[],
): Promise<Result<readonly ApplicationEdit[], SaveApplicationFailure>> {
  return attempt<readonly ApplicationEdit[], ApplicationStale>(async () => {
    const updatedAt = desk.now();
    const next = edits.map((edit): ApplicationEdit => {
      if (!edit.after) return edit;
      const revision = Math.max(edit.before?.revision ?? 0, edit.after.revision) + 1;
      const after = applicationSchema.parse({ ...edit.after, revision, updatedAt });
      return { before: edit.before, after };
    });
    const written = await writeApplications(desk.db, next);
    return written.ok ? ok(next) : fail(written.error);
  });
}
