import { useState } from 'react';
import type { Digest } from '#core/lib/ids.ts';
import type { StorageTrouble } from '#workflow/attempt.ts';
import { receivePackage } from '#workflow/receive/receive-package.ts';
import type { ReadFailure } from '#workflow/receive/receive-read.ts';
import type { OtherWorld } from '#workflow/sample/sample-mark.ts';
import { receiveKeys } from '#workflow/keys/sign-with.ts';
import { readReceivedInWorker } from '#worker/client.ts';
import { useDesk } from '#state/desk.ts';
import { localDay } from '#state/local-day.ts';

export type PeriodFileFailure =
  | ReadFailure
  | StorageTrouble
  | OtherWorld
  /** A sound package, but no period. */
  | { readonly kind: 'no-period' }
  | { readonly kind: 'unexpected'; readonly detail: string };

type PeriodFile =
  | { readonly kind: 'idle' }
  | { readonly kind: 'reading'; readonly fileName: string }
  | { readonly kind: 'refused'; readonly fileName: string; readonly failure: PeriodFileFailure };

interface PeriodFileDoor {
  readonly state: PeriodFile;
  /** Reads a file to its end and keeps it with its receipt; nothing of it is in use yet. */
  readonly open: (file: File) => Promise<void>;
}

/** Opens a period file; `onKept` hears the fingerprint under which it is kept now. */
export function usePeriodFile(onKept: (fingerprint: Digest) => void): PeriodFileDoor {
  const desk = useDesk();
  const [state, setState] = useState<PeriodFile>({ kind: 'idle' });
  const open = async (file: File): Promise<void> => {
    const fileName = file.name;
    const refuse = (failure: PeriodFileFailure): void =>
      setState({ kind: 'refused', fileName, failure });
    setState({ kind: 'reading', fileName });
    try {
      const keys = await receiveKeys(desk);
      const { signal } = new AbortController();
      const known = keys.ok ? keys.value : [];
      const read = await readReceivedInWorker(file, known, () => undefined, signal);
      if (!read.ok) {
        refuse(read.error);
        return;
      }
      if (!read.value.period) {
        refuse({ kind: 'no-period' });
        return;
      }
      const cameIn = { name: fileName, bytes: file.size };
      const kept = await receivePackage(desk, cameIn, read.value, localDay);
      if (!kept.ok) refuse(kept.error);
      else {
        setState({ kind: 'idle' });
        onKept(kept.value.record.id);
      }
    } catch (error) {
      refuse({ kind: 'unexpected', detail: String(error) });
    }
  };
  return { state, open };
}
