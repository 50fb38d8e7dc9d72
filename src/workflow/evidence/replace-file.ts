import type { EarlierFile, EvidenceDocument } from '#core/evidence/document.ts';
import { fail, ok, type Result } from '#core/lib/result.ts';
import type { ReadFailure } from '#storage/assessments.ts';
import { changeDocument } from '#storage/documents.ts';
import { hasFile, sealFile } from '#storage/files.ts';
import { attempt, type StorageTrouble } from '#workflow/attempt.ts';
import type { StaleDocument } from './change-document.ts';
import type { Desk } from '#workflow/desk.ts';
import { mendFiles } from './mend-files.ts';
import {
  lostBytes,
  prepareFile,
  type Hands,
  type PhotoWish,
  type PrepareFailure,
  type Watch,
} from './prepare-file.ts';

/** The file is the one that counts now: nothing was changed. */
interface SameFile {
  readonly kind: 'same';
}

type StoreFailure = StaleDocument | SameFile | ReadFailure | StorageTrouble;
export type ReplaceFailure = StoreFailure | PrepareFailure;
export type RestoreFailure =
  | StoreFailure
  /** The earlier file is not, or no longer, in the history. */
  | { readonly kind: 'not-there' }
  /** Its bytes are not in this browser. */
  | { readonly kind: 'no-bytes' };

/** The file that counts now, as it goes into the history. */
function retired({ file, original }: EvidenceDocument, at: string, by: string): EarlierFile {
  return { file, original, replacedAt: at, by };
}

/**
 * Puts another file in place of the one that counts. New bytes and changed record are
 * stored in one transaction; the earlier file goes into the history and its bytes stay.
 * After any failure everything is as it was.
 */
export async function replaceFile(
  desk: Desk,
  document: EvidenceDocument,
  replacement: { readonly file: File; readonly photos: PhotoWish; readonly by: string },
  hands: Hands,
  watch: Watch,
): Promise<Result<EvidenceDocument, ReplaceFailure>> {
  const { file, photos, by } = replacement;
  const prepared = await prepareFile(file, photos, hands, watch);
  if (!prepared.ok) return prepared;
  const { bytes, ...made } = prepared.value;
  const stored = await attempt<EvidenceDocument, ReplaceFailure>(async () => {
    await mendFiles(desk, bytes);
    const rows = await Promise.all(
      bytes.map(({ digest, blob }) => sealFile(desk.db, digest, blob)),
    );
    if (watch.signal.aborted) return fail({ kind: 'cancelled' });
    const at = desk.now();
    return changeDocument<StaleDocument | SameFile>(
      desk.db,
      document.id,
      (now) => {
        if (now.revision !== document.revision) return fail({ kind: 'stale', stored: now });
        const present = [now.file.digest, now.original?.digest];
        if (present.includes(made.source) || present.includes(made.file.digest)) {
          return fail({ kind: 'same' });
        }
        return ok({
          ...now,
          file: made.file,
          original: made.original,
          earlier: [...now.earlier, retired(now, at, by)],
          revision: now.revision + 1,
          edited: { at, by },
        });
      },
      { verb: 'attach', by },
      rows,
    );
  });
  if (stored.ok || stored.error.kind !== 'storage') return stored;
  const lost = await lostBytes(file);
  return lost ? fail(lost) : stored;
}

/**
 * Lets an earlier file count again; the one that counts now goes into the history in its
 * stead. `earlier` is one of the document's own.
 */
export function restoreEarlier(
  desk: Desk,
  document: EvidenceDocument,
  earlier: EarlierFile,
  by: string,
): Promise<Result<EvidenceDocument, RestoreFailure>> {
  return attempt<EvidenceDocument, RestoreFailure>(async () => {
    const at = desk.now();
    if (!(await hasFile(desk.db, earlier.file.digest))) return fail({ kind: 'no-bytes' });
    return changeDocument<Exclude<RestoreFailure, ReadFailure | StorageTrouble>>(
      desk.db,
      document.id,
      (now) => {
        if (now.revision !== document.revision) return fail({ kind: 'stale', stored: now });
        const rest = now.earlier.filter(
          ({ file, replacedAt }) =>
            file.digest !== earlier.file.digest || replacedAt !== earlier.replacedAt,
        );
        if (rest.length === now.earlier.length) return fail({ kind: 'not-there' });
        const { file, original } = earlier;
        return ok({
          ...now,
          file,
          original,
          earlier: [...rest, retired(now, at, by)],
          revision: now.revision + 1,
          edited: { at, by },
        });
      },
      { verb: 'attach', by },
    );
  });
}
