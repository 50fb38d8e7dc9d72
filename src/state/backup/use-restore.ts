import { useCallback, useEffect, useRef, useState } from 'react';
import type { AssessmentId } from '#core/lib/ids.ts';
import type { Result } from '#core/lib/result.ts';
import {
  inspectBackup,
  type InspectedBackup,
  type InspectFailure,
} from '#workflow/backup/inspect-backup.ts';
import { openRescue, type OpenedRescue } from '#workflow/backup/open-rescue.ts';
import { previewRestore, type RestorePreview } from '#workflow/backup/preview-restore.ts';
import {
  restore,
  type RestoreChoice,
  type Restored,
  type RestoreFailure,
} from '#workflow/backup/restore.ts';
import { undoRestore, type UndoRestoreFailure } from '#workflow/backup/undo-restore.ts';
import { refreshStanding } from './backup-standing.ts';
import { useDesk } from '#state/desk.ts';
import { whileAsked } from '#state/saving/while-asked.ts';

type RescueFailure = Exclude<Awaited<ReturnType<typeof openRescue>>, { ok: true }>['error'];

export type RestoreTrouble =
  | InspectFailure
  | RestoreFailure
  | UndoRestoreFailure
  | RescueFailure
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'unexpected'; readonly detail: string };

/** Where bringing a backup in stands. */
type RestoreState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'reading' | 'restoring'; readonly done: number; readonly total: number }
  | { readonly kind: 'asking'; readonly wrong: boolean }
  | {
      readonly kind: 'choosing';
      readonly backup: InspectedBackup;
      readonly preview: RestorePreview;
    }
  | { readonly kind: 'restored'; readonly restored: Restored }
  | { readonly kind: 'rescue-opened'; readonly opened: OpenedRescue }
  | { readonly kind: 'undone' }
  | { readonly kind: 'refused'; readonly trouble: RestoreTrouble };

interface Restorer {
  readonly state: RestoreState;
  /** Name of the file at hand; empty = none. */
  readonly fileName: string;
  readonly open: (file: File) => Promise<void>;
  readonly unlock: (passphrase: string) => Promise<void>;
  readonly bringIn: (choices: ReadonlyMap<AssessmentId, RestoreChoice>) => Promise<void>;
  readonly undo: () => Promise<void>;
  /** Stops what runs, or puts the file aside. */
  readonly leave: () => void;
}

/** Opens a backup, shows what is in it, brings in what is chosen, and takes it back. */
export function useRestore(): Restorer {
  const desk = useDesk();
  const [state, setState] = useState<RestoreState>({ kind: 'idle' });
  const [file, setFile] = useState<File>();
  const running = useRef<AbortController>(null);
  useEffect(() => () => running.current?.abort(), []);

  const refuse = useCallback((trouble: RestoreTrouble): void => {
    const isStopped = trouble.kind === 'stopped';
    setState(isStopped ? { kind: 'idle' } : { kind: 'refused', trouble });
  }, []);

  const guarded = async (work: (signal: AbortSignal) => Promise<void>): Promise<void> => {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    try {
      await work(controller.signal);
    } catch (error) {
      refuse({ kind: 'unexpected', detail: String(error) });
    }
  };

  const report =
    (kind: 'reading' | 'restoring', signal: AbortSignal) =>
    (done: number, total: number): void => {
      if (!signal.aborted) setState({ kind, done, total: Math.max(total, 1) });
    };

  const inspect = (from: File, passphrase: string | null): Promise<void> =>
    guarded(async (signal) => {
      setState({ kind: 'reading', done: 0, total: 1 });
      const read = await inspectBackup(
        from,
        passphrase,
        report('reading', signal),
        signal,
        desk.sample,
      );
      if (!read.ok && read.error.kind === 'needs-passphrase') {
        setState({ kind: 'asking', wrong: false });
      } else if (!read.ok && read.error.kind === 'wrong-passphrase') {
        setState({ kind: 'asking', wrong: true });
      } else if (!read.ok) refuse(read.error);
      else {
        const preview = await previewRestore(desk, read.value);
        if (preview.ok) setState({ kind: 'choosing', backup: read.value, preview: preview.value });
        else refuse(preview.error);
      }
    });

  return {
    state,
    fileName: file?.name ?? '',
    open: async (opened) => {
      setFile(opened);
      const first = await opened
        .slice(0, 1)
        .text()
        .catch(() => undefined);
      if (first === undefined) refuse({ kind: 'unreadable' });
      else if (first === '{') {
        await guarded(async () => {
          const rescued = await openRescue(desk, await opened.text());
          if (rescued.ok) setState({ kind: 'rescue-opened', opened: rescued.value });
          else refuse(rescued.error);
        });
      } else await inspect(opened, null);
    },
    unlock: async (passphrase) => {
      if (file) await inspect(file, passphrase);
    },
    bringIn: async (choices) => {
      if (state.kind !== 'choosing') return;
      const { backup } = state;
      await guarded(async (signal) => {
        setState({ kind: 'restoring', done: 0, total: 1 });
        const done: Result<Restored, RestoreFailure> = await whileAsked(() =>
          restore(desk, backup, choices, report('restoring', signal), signal),
        );
        if (done.ok) setState({ kind: 'restored', restored: done.value });
        else refuse(done.error);
        await refreshStanding(desk);
      });
    },
    undo: () =>
      guarded(async () => {
        const undone = await undoRestore(desk);
        if (undone.ok) setState({ kind: 'undone' });
        else refuse(undone.error);
        await refreshStanding(desk);
      }),
    leave: () => {
      running.current?.abort();
      setState({ kind: 'idle' });
    },
  };
}
