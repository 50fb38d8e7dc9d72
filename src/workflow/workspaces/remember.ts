import { ok, type Result } from '#core/lib/result.ts';
import { deviceName } from '#storage/browser/device.ts';
import { readKeptTexts, writeKeptText } from '#storage/kept-texts.ts';
import { changeSession, readSession, type SavedSession } from '#storage/browser/saved-session.ts';
import { attempt, type StorageTrouble } from '#workflow/attempt.ts';
import type { Desk } from '#workflow/desk.ts';

/** What a workspace remembers of the person; undefined when nothing was remembered yet. */
export function rememberedSession({
  db,
}: Desk): Promise<Result<SavedSession | undefined, StorageTrouble>> {
  return attempt(async () => ok(await readSession(db)));
}

/** What this browser is called in the journal. */
export function rememberedDevice({ db }: Desk): Promise<Result<string, StorageTrouble>> {
  return attempt(async () => ok(await deviceName(db)));
}

/** Remembers who works here. */
export function rememberSession(
  { db }: Desk,
  part: Partial<SavedSession>,
): Promise<Result<true, StorageTrouble>> {
  return attempt(async () => {
    await changeSession(db, part);
    return ok(true as const);
  });
}

/** Forms that were typed and not saved, in a workspace where nothing may lie open. */
export function rememberedTexts({
  db,
}: Desk): Promise<Result<ReadonlyMap<string, string>, StorageTrouble>> {
  return attempt(async () => ok(await readKeptTexts(db)));
}

/** Remembers what is typed in a form; null forgets it. */
export function rememberText(
  { db }: Desk,
  key: string,
  text: string | null,
): Promise<Result<true, StorageTrouble>> {
  return attempt(async () => {
    await writeKeptText(db, key, text);
    return ok(true as const);
  });
}
