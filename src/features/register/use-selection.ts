import { useCallback, useMemo, useState } from 'react';
import type { RegisterRow } from '#core/evidence/register.ts';
import type { DocumentId } from '#core/lib/ids.ts';

export interface Selection {
  readonly ids: ReadonlySet<DocumentId>;
  /** The picked rows among those shown: only what is seen is ever changed. */
  readonly rows: readonly RegisterRow[];
  readonly pick: (id: DocumentId, picked: boolean) => void;
  readonly replace: (ids: readonly DocumentId[]) => void;
}

/** Which of the shown documents are picked to be changed together. */
export function useSelection(shown: readonly RegisterRow[]): Selection {
  const [ids, setIds] = useState<ReadonlySet<DocumentId>>(new Set());
  const pick = useCallback((id: DocumentId, picked: boolean): void => {
    setIds((before) => {
      const after = new Set(before);
      if (picked) after.add(id);
      else after.delete(id);
      return after;
    });
  }, []);
  const replace = useCallback((chosen: readonly DocumentId[]) => setIds(new Set(chosen)), []);
  const rows = useMemo(() => shown.filter(({ document }) => ids.has(document.id)), [shown, ids]);
  return { ids, rows, pick, replace };
}
