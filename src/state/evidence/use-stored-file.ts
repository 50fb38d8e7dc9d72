import { useEffect, useState } from 'react';
import type { StoredFile } from '#core/evidence/stored-file.ts';
import type { Result } from '#core/lib/result.ts';
import { readEvidenceFile, type ReadFileFailure } from '#workflow/evidence/read-evidence-file.ts';
import { useDesk } from '#state/desk.ts';

/** The bytes of a file; undefined until they are read. */
export function useStoredFile(file: StoredFile): Result<Blob, ReadFileFailure> | undefined {
  const desk = useDesk();
  const [read, setRead] = useState<{ readonly of: StoredFile; readonly bytes: Bytes }>();
  useEffect(() => {
    let left = false;
    void readEvidenceFile(desk, file).then((bytes) => left || setRead({ of: file, bytes }));
    return () => {
      left = true;
    };
    // A record that is read anew is another object about the same bytes.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [desk, file.digest, file.type]);
  return read?.of.digest === file.digest ? read.bytes : undefined;
}

type Bytes = Result<Blob, ReadFileFailure>;
