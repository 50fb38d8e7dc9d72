import { useState } from 'react';
import type { Digest, PublicKey } from '#core/lib/ids.ts';
import type { Result } from '#core/lib/result.ts';
import type { PackageRecord } from '#core/package/record.ts';
import type { ReviewSheet } from '#core/review/sheet.ts';
import { rebuildPackage, type PackageFileFailure } from '#workflow/receive/package-file.ts';
import {
  readSignOff,
  type SignOffFailure,
  type SignOffState,
} from '#workflow/result/read-sign-off.ts';
import {
  recuseSheet,
  reopenSheet,
  type RecuseFailure,
  type ReopenSheetFailure,
} from '#workflow/review/recuse-sheet.ts';
import type { SheetAsesor } from '#workflow/review/open-sheet.ts';
import { signSheet, type SignedSheet, type SignSheetFailure } from '#workflow/review/sign-sheet.ts';
import { reviewName } from '#state/backup/backup-name.ts';
import { useDesk } from '#state/desk.ts';
import { useLive } from '#state/saving/live.ts';
import { flushAll } from '#state/saving/open-editors.ts';
import { openSheets } from '#state/review/open-sheets.ts';
import { whileAsked } from '#state/saving/while-asked.ts';

/** What the asesor fills in on the last page. */
interface SignOffWords {
  readonly name: string;
  readonly position: string;
  readonly institution: string;
  readonly recipients: readonly PublicKey[];
}

export type SignOffTrouble =
  | SignSheetFailure
  | RecuseFailure
  | ReopenSheetFailure
  | PackageFileFailure
  /** A bug; nothing was kept. */
  | { readonly kind: 'program'; readonly detail: string };

export interface SignOff {
  /** Undefined while it is read. */
  readonly found: Result<SignOffState, SignOffFailure> | undefined;
  readonly busy: boolean;
  /** Why the last step came to nothing; undefined = it did not. */
  readonly trouble: SignOffTrouble | undefined;
  readonly sign: (sheet: ReviewSheet, words: SignOffWords) => Promise<SignedSheet | undefined>;
  readonly decline: (asesor: SheetAsesor, reason: string) => Promise<boolean>;
  readonly reopen: (sheet: ReviewSheet, reason: string) => Promise<boolean>;
  /** The file of a review again, byte for byte. */
  readonly rebuild: (record: PackageRecord) => Promise<Blob | undefined>;
}

/** Whether a sheet has words that are not on disk. */
export function hasUnsavedWords({ id }: ReviewSheet): boolean {
  return openSheets.get(id)?.hasUnsaved() ?? false;
}

/** The last page of the sheet of this desk on a submission: where it stands, and its steps. */
export function useSignOff(submission: Digest): SignOff {
  const desk = useDesk();
  const found = useLive(() => readSignOff(desk, submission), [desk, submission]);
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<SignOffTrouble>();

  async function step<T>(work: () => Promise<Result<T, SignOffTrouble>>): Promise<T | undefined> {
    setBusy(true);
    setTrouble(undefined);
    try {
      const done = await work();
      if (!done.ok) setTrouble(done.error);
      return done.ok ? done.value : undefined;
    } catch (error) {
      setTrouble({ kind: 'program', detail: String(error) });
      return undefined;
    } finally {
      setBusy(false);
    }
  }

  return {
    found,
    busy,
    trouble,
    sign: (sheet, words) =>
      step(async () => {
        await flushAll();
        const fileName = ({ about }: PackageRecord, revision: number): string =>
          reviewName(
            about.agency?.shortName || about.agency?.name || '',
            about.year,
            words.name,
            revision,
          );
        return whileAsked(() => signSheet(desk, sheet.id, { ...words, fileName }));
      }),
    decline: async (asesor, reason) =>
      (await step(async () => {
        await flushAll();
        return recuseSheet(desk, submission, asesor, reason);
      })) !== undefined,
    reopen: async (sheet, reason) =>
      (await step(() => reopenSheet(desk, sheet, reason))) !== undefined,
    rebuild: ({ id }) => step(() => rebuildPackage(desk, id)),
  };
}
