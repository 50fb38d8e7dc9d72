import { useState } from 'react';
import type { RubricRef } from '#core/assessment/assessment.ts';
import type { Result } from '#core/lib/result.ts';
import type { Rubric } from '#core/rubric/types.ts';
import { adoptRubric, type AdoptFailure } from '#workflow/rubrics/adopt-rubric.ts';
import {
  openFromBook,
  openFromJson,
  type OpenRubricFailure,
} from '#workflow/rubrics/open-rubric-file.ts';
import type { RubricPreview } from '#workflow/rubrics/preview-rubric.ts';
import type { LoadedRubric } from '#workflow/rubrics/shipped-rubrics.ts';
import { openRubricBookInWorker } from '#worker/client.ts';
import { useDesk } from '#state/desk.ts';

export type ImportFailure =
  | OpenRubricFailure
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'unexpected'; readonly detail: string };

export type RubricImport =
  | { readonly kind: 'idle' }
  | { readonly kind: 'reading'; readonly fileName: string }
  | { readonly kind: 'refused'; readonly fileName: string; readonly failure: ImportFailure }
  | { readonly kind: 'preview'; readonly fileName: string; readonly preview: RubricPreview }
  | { readonly kind: 'adopted'; readonly ref: RubricRef; readonly title: string };

interface Importer {
  readonly state: RubricImport;
  readonly open: (file: File, known: readonly LoadedRubric[]) => Promise<void>;
  /** Stores what was looked at; the reason when it is refused. */
  readonly adopt: (rubric: Rubric) => Promise<AdoptFailure | null>;
  readonly leave: () => void;
}

async function read(
  file: File,
  known: readonly LoadedRubric[],
): Promise<Result<RubricPreview, ImportFailure>> {
  const buffer = await file.arrayBuffer().catch(() => undefined);
  if (!buffer) return { ok: false, error: { kind: 'unreadable' } };
  const bytes = new Uint8Array(buffer);
  try {
    if (file.name.toLowerCase().endsWith('.json')) return openFromJson(bytes, known);
    const book = await openRubricBookInWorker(bytes, new AbortController().signal);
    return book.ok ? openFromBook(book.value, known) : book;
  } catch (error) {
    return { ok: false, error: { kind: 'unexpected', detail: String(error) } };
  }
}

/** Brings an instrument in from a file: read, look, then store; nothing is stored before that. */
export function useRubricImport(): Importer {
  const desk = useDesk();
  const [state, setState] = useState<RubricImport>({ kind: 'idle' });
  const open: Importer['open'] = async (file, known) => {
    const fileName = file.name;
    setState({ kind: 'reading', fileName });
    const result = await read(file, known);
    setState(
      result.ok
        ? { kind: 'preview', fileName, preview: result.value }
        : { kind: 'refused', fileName, failure: result.error },
    );
  };
  const adopt: Importer['adopt'] = async (rubric) => {
    const source = state.kind === 'preview' ? state.fileName : '';
    const adopted = await adoptRubric(desk, source, rubric);
    if (!adopted.ok) return adopted.error;
    setState({ kind: 'adopted', ref: adopted.value, title: rubric.title });
    return null;
  };
  return { state, open, adopt, leave: () => setState({ kind: 'idle' }) };
}
