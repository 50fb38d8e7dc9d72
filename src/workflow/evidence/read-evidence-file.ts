import type { StoredFile } from '#core/evidence/stored-file.ts';
import { fail, ok, type Result } from '#core/lib/result.ts';
import { hasFile, readFile } from '#storage/files.ts';
import { attempt, type StorageTrouble } from '#workflow/attempt.ts';
import type { Desk } from '#workflow/desk.ts';

export type ReadFileFailure =
  /** The bytes are not in this browser. */
  | { readonly kind: 'no-bytes' }
  /** They are here, but cannot be opened or read from the disk. */
  | { readonly kind: 'unopenable'; readonly detail: string }
  | StorageTrouble;

/** The bytes of a file with the media type that its content has. */
export function readEvidenceFile(
  desk: Desk,
  file: StoredFile,
): Promise<Result<Blob, ReadFileFailure>> {
  return attempt<Blob, ReadFileFailure>(async () => {
    if (!(await hasFile(desk.db, file.digest))) return fail({ kind: 'no-bytes' });
    try {
      const bytes = await readFile(desk.db, file.digest);
      if (bytes === undefined) return fail({ kind: 'no-bytes' });
      // A file that the disk has lost is noticed only when it is read.
      await bytes.slice(0, 1).arrayBuffer();
      return ok(bytes.slice(0, bytes.size, file.type));
    } catch (error) {
      return fail({ kind: 'unopenable', detail: String(error) });
    }
  });
}
