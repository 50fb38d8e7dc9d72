import { useRef, useState } from 'react';
import type { EvidenceDocument } from '#core/evidence/document.ts';
import type { Result } from '#core/lib/result.ts';
import { replaceFile, type ReplaceFailure } from '#workflow/evidence/replace-file.ts';
import { HANDS } from './attach-hands.ts';
import { useDesk } from '#state/desk.ts';
import { useSession } from '#state/session.ts';
import { usePhotoWish } from './use-attach.ts';
import { whileAsked } from '#state/saving/while-asked.ts';

/** A file that is taking the place of another one. */
interface Replacing {
  readonly name: string;
  readonly size: number;
  /** Bytes that are done. */
  readonly done: number;
}

interface Replace {
  readonly replacing: Replacing | undefined;
  readonly replace: (file: File) => Promise<Result<EvidenceDocument, ReplaceFailure>>;
  readonly cancel: () => void;
}

/** Puts another file in the place of a document's; the earlier one stays until it is stored. */
export function useReplace(document: EvidenceDocument): Replace {
  const desk = useDesk();
  const [replacing, setReplacing] = useState<Replacing>();
  const stop = useRef<AbortController>(undefined);
  return {
    replacing,
    cancel: () => stop.current?.abort(),
    replace: async (file) => {
      const { name, size } = file;
      const controller = new AbortController();
      stop.current = controller;
      setReplacing({ name, size, done: 0 });
      const order = {
        file,
        photos: usePhotoWish.getState().photos,
        by: useSession.getState().person,
      };
      const watch = {
        signal: controller.signal,
        progress: (done: number): void => setReplacing({ name, size, done }),
      };
      const outcome = await whileAsked(() => replaceFile(desk, document, order, HANDS, watch));
      setReplacing(undefined);
      return outcome;
    },
  };
}
