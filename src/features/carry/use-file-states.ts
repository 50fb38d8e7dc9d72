import { useEffect, useState } from 'react';
import type { FileStates } from '#core/evidence/carry-types.ts';
import type { EvidenceDocument } from '#core/evidence/document.ts';
import { useDesk } from '#state/desk.ts';
import { checkFiles } from '#workflow/receive/check-files.ts';

/** How far the reading of the files is; `states` once all were read. */
export interface FileCheck {
  readonly done: number;
  readonly total: number;
  readonly states: FileStates | undefined;
}

/** Reads the bytes of all documents once, and anew when the documents change. */
export function useFileStates(documents: readonly EvidenceDocument[]): FileCheck {
  const desk = useDesk();
  const digests = [...new Set(documents.map(({ file }) => file.digest))];
  const total = digests.length;
  const key = digests.join(' ');
  const [check, setCheck] = useState<{ readonly key: string } & Omit<FileCheck, 'total'>>();
  useEffect(() => {
    const leaving = new AbortController();
    const wanted = key === '' ? [] : (key.split(' ') as typeof digests);
    const tell = (done: number, states?: FileStates): void => {
      if (!leaving.signal.aborted) setCheck({ key, done, states });
    };
    checkFiles(desk, wanted, tell, leaving.signal).then(
      (states) => tell(states.size, states),
      // Only a page that is left calls the reading off.
      () => undefined,
    );
    return () => leaving.abort();
  }, [desk, key]);
  return check?.key === key
    ? { done: check.done, total, states: check.states }
    : { done: 0, total, states: undefined };
}
