import { useRef, useState } from 'react';
import type { Result } from '#core/lib/result.ts';
import type { Workspace } from '#core/workspace/workspace.ts';
import type { WrongPassphrase } from '#workflow/workspaces/change-passphrase.ts';
import { sweepScratch } from '#workflow/backup/backup-target.ts';
import {
  protectWorkspace,
  unprotectWorkspace,
  type MoveFailure,
} from '#workflow/workspaces/protect-workspace.ts';
import { useDesk } from '#state/desk.ts';
import { dropOpenTexts, handInOpenTexts, takeBackOpenTexts } from '#state/saving/kept-text.ts';
import { flushAll } from '#state/saving/open-editors.ts';
import { useOffice, useWorkspace } from './workspace.ts';
import { aloneWith, whileMoving } from './workspace-doors.ts';

type Failure =
  | MoveFailure
  | WrongPassphrase
  | { readonly kind: 'open-elsewhere' }
  /** Something waits that could not be stored, or files are just being stored. */
  | { readonly kind: 'unsaved' };

export type MoveState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'moving'; readonly done: number; readonly total: number }
  | { readonly kind: 'failed'; readonly failure: Exclude<Failure, { kind: 'cancelled' }> };

interface Mover {
  readonly state: MoveState;
  /** Ends with a new start of the page when it succeeds. */
  readonly run: (kind: 'protect' | 'unprotect', passphrase: string) => Promise<void>;
  readonly cancel: () => void;
}

const VERBS = { protect: protectWorkspace, unprotect: unprotectWorkspace } as const;

/** Sets or removes the passphrase of the workspace this tab works in. */
export function useMove(): Mover {
  const desk = useDesk();
  const office = useOffice();
  const [state, setState] = useState<MoveState>({ kind: 'idle' });
  const stop = useRef<AbortController>(null);

  const move = async (
    kind: 'protect' | 'unprotect',
    passphrase: string,
    signal: AbortSignal,
  ): Promise<Result<Workspace, Failure>> => {
    await flushAll();
    if (!window.dispatchEvent(new Event('beforeunload', { cancelable: true }))) {
      return { ok: false, error: { kind: 'unsaved' } };
    }
    const report = (done: number, total: number): void => setState({ kind: 'moving', done, total });
    const { workspace } = useWorkspace.getState();
    const alone = await aloneWith(workspace.id, async () => {
      if (kind === 'protect') await handInOpenTexts(desk);
      // Whatever this page still wants to write now fails instead of being lost.
      desk.db.close();
      const moved = await VERBS[kind](office, workspace, passphrase, report, signal);
      if (!moved.ok) {
        await desk.db.open();
        if (kind === 'protect') await takeBackOpenTexts(desk);
      }
      return moved;
    });
    return alone === 'open-elsewhere' ? { ok: false, error: { kind: alone } } : alone;
  };

  const run: Mover['run'] = async (kind, passphrase) => {
    const controller = new AbortController();
    stop.current = controller;
    setState({ kind: 'moving', done: 0, total: 1 });
    const moved = await whileMoving(() => move(kind, passphrase, controller.signal));
    if (moved.ok) {
      dropOpenTexts();
      // Copies made for the browser's downloads lie open for a while.
      if (kind === 'protect') await sweepScratch(Number.POSITIVE_INFINITY).catch(() => undefined);
      window.location.reload();
      return;
    }
    const { error: failure } = moved;
    setState(failure.kind === 'cancelled' ? { kind: 'idle' } : { kind: 'failed', failure });
  };
  return { state, run, cancel: () => stop.current?.abort() };
}
