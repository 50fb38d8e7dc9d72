import { useEffect, useRef, useState } from 'react';
import {
  importAnswers,
  type ImportFailure,
  type TakenCell,
} from '#workflow/merging/import-answers.ts';
import type { AnswerFileFailure, OpenedAnswerBook } from '#workflow/merging/open-answer-book.ts';
import { undoImport, type ImportUndo, type UndoFailure } from '#workflow/merging/undo-import.ts';
import { Cancelled, openAnswerBookInWorker } from '#worker/client.ts';
import { useAssessment } from './assessment-context.ts';
import { useDesk } from '#state/desk.ts';
import { flushAll } from '#state/saving/open-editors.ts';
import { requestPersistence } from '#state/saving/persistence.ts';
import { useSession } from '#state/session.ts';
import { whileAsked } from '#state/saving/while-asked.ts';

export type BookRefusal =
  | AnswerFileFailure
  | { readonly kind: 'unexpected'; readonly detail: string };

export type AnswerImport =
  | { readonly kind: 'idle' }
  | { readonly kind: 'reading'; readonly fileName: string }
  | { readonly kind: 'refused'; readonly fileName: string; readonly failure: BookRefusal }
  | { readonly kind: 'opened'; readonly fileName: string; readonly book: OpenedAnswerBook }
  | {
      readonly kind: 'taken';
      readonly fileName: string;
      readonly cells: number;
      readonly undo: ImportUndo;
    }
  | { readonly kind: 'undone'; readonly fileName: string };

interface Importer {
  readonly state: AnswerImport;
  readonly open: (file: File) => Promise<void>;
  /** Stores the cells; the reason when nothing was stored. */
  readonly take: (cells: readonly TakenCell[]) => Promise<ImportFailure | null>;
  /** Takes back what was stored last; the reason when that cannot be. */
  readonly undo: () => Promise<UndoFailure | null>;
  readonly leave: () => void;
}

/** Brings a workbook back in: read, look, then store; nothing is stored before that. */
export function useAnswerImport(): Importer {
  const desk = useDesk();
  const { assessment, rubric } = useAssessment();
  const [state, setState] = useState<AnswerImport>({ kind: 'idle' });
  const reading = useRef<AbortController>(null);
  useEffect(() => () => reading.current?.abort(), []);

  const open: Importer['open'] = async (file) => {
    const fileName = file.name;
    reading.current?.abort();
    const controller = new AbortController();
    reading.current = controller;
    setState({ kind: 'reading', fileName });
    try {
      const order = { assessment, rubric };
      const book = await openAnswerBookInWorker(file, order, controller.signal);
      if (reading.current !== controller) return;
      setState(
        book.ok
          ? { kind: 'opened', fileName, book: book.value }
          : { kind: 'refused', fileName, failure: book.error },
      );
    } catch (error) {
      if (error instanceof Cancelled) return;
      const failure = { kind: 'unexpected' as const, detail: String(error) };
      setState({ kind: 'refused', fileName, failure });
    }
  };

  const take: Importer['take'] = async (cells) => {
    if (state.kind !== 'opened') return null;
    const { fileName } = state;
    const by = useSession.getState().person;
    const taken = await whileAsked(async () => {
      await flushAll();
      return importAnswers(desk, { assessment: assessment.id, rubric, cells, by, fileName });
    });
    if (!taken.ok) return taken.error;
    void requestPersistence();
    setState({ kind: 'taken', fileName, cells: cells.length, undo: taken.value });
    return null;
  };

  const undo: Importer['undo'] = async () => {
    if (state.kind !== 'taken') return null;
    const { fileName, undo: way } = state;
    const undone = await whileAsked(async () => {
      await flushAll();
      return undoImport(desk, way);
    });
    if (!undone.ok) return undone.error;
    setState({ kind: 'undone', fileName });
    return null;
  };
  return { state, open, take, undo, leave: () => setState({ kind: 'idle' }) };
}
