import { useEffect, useRef, useState } from 'react';
import type { AssessmentId } from '#core/lib/ids.ts';
import type { MergeChoices } from '#core/merge/apply-merge.ts';
import { inspectBackup, type InspectFailure } from '#workflow/backup/inspect-backup.ts';
import { mergeCopy, type Merged, type MergeFailure } from '#workflow/merging/merge-copy.ts';
import { openCopy, type OpenCopyFailure, type OpenedCopy } from '#workflow/merging/open-copy.ts';
import { useDesk } from '#state/desk.ts';
import { flushAll } from '#state/saving/open-editors.ts';
import { useSession } from '#state/session.ts';
import { whileAsked } from '#state/saving/while-asked.ts';

export type MergeTrouble =
  | InspectFailure
  | OpenCopyFailure
  | MergeFailure
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'unexpected'; readonly detail: string };

/** Where taking in a copy stands. */
type MergeState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'reading' | 'merging'; readonly done: number; readonly total: number }
  | { readonly kind: 'asking'; readonly wrong: boolean }
  | { readonly kind: 'deciding'; readonly copy: OpenedCopy }
  | { readonly kind: 'merged'; readonly merged: Merged }
  | { readonly kind: 'refused'; readonly trouble: MergeTrouble };

interface Merger {
  readonly state: MergeState;
  /** Name of the file at hand; empty = none. */
  readonly fileName: string;
  readonly open: (file: File) => Promise<void>;
  readonly unlock: (passphrase: string) => Promise<void>;
  readonly merge: (choices: MergeChoices) => Promise<void>;
  /** Stops what runs, or puts the file aside. */
  readonly leave: () => void;
}

/** Opens a copy that somebody else worked on, shows what differs, and takes it in. */
export function useMerge(id: AssessmentId): Merger {
  const desk = useDesk();
  const person = useSession((session) => session.person);
  const [state, setState] = useState<MergeState>({ kind: 'idle' });
  const [file, setFile] = useState<File>();
  const running = useRef<AbortController>(null);
  useEffect(() => () => running.current?.abort(), []);

  const guarded = async (
    kind: 'reading' | 'merging',
    work: (
      signal: AbortSignal,
      report: (done: number, total: number) => void,
    ) => Promise<MergeState>,
  ): Promise<void> => {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    const { signal } = controller;
    const show = (next: MergeState): void => {
      if (!signal.aborted) setState(next);
    };
    show({ kind, done: 0, total: 1 });
    const report = (done: number, total: number): void =>
      show({ kind, done, total: Math.max(total, 1) });
    try {
      show(await work(signal, report));
    } catch (error) {
      show({ kind: 'refused', trouble: { kind: 'unexpected', detail: String(error) } });
    }
  };

  const refused = (trouble: MergeTrouble): MergeState => ({ kind: 'refused', trouble });

  const inspect = (from: File, passphrase: string | null): Promise<void> =>
    guarded('reading', async (signal, report) => {
      // What is being typed here belongs to this side of the comparison.
      await flushAll();
      const readable = await from
        .slice(0, 1)
        .text()
        .then(Boolean, () => false);
      if (!readable) return refused({ kind: 'unreadable' });
      const read = await inspectBackup(from, passphrase, report, signal, desk.sample);
      if (!read.ok) {
        const { kind } = read.error;
        const isAsking = kind === 'needs-passphrase' || kind === 'wrong-passphrase';
        if (isAsking) return { kind: 'asking', wrong: kind === 'wrong-passphrase' };
        return refused(read.error);
      }
      const copy = await openCopy(desk, read.value, id);
      return copy.ok ? { kind: 'deciding', copy: copy.value } : refused(copy.error);
    });

  return {
    state,
    fileName: file?.name ?? '',
    open: async (opened) => {
      setFile(opened);
      await inspect(opened, null);
    },
    unlock: async (passphrase) => {
      if (file) await inspect(file, passphrase);
    },
    merge: async (choices) => {
      if (state.kind !== 'deciding' || !file) return;
      const order = { copy: state.copy, choices, by: person, fileName: file.name };
      await guarded('merging', async (signal, report) => {
        await flushAll();
        const done = await whileAsked(() => mergeCopy(desk, order, report, signal));
        return done.ok ? { kind: 'merged', merged: done.value } : refused(done.error);
      });
    },
    leave: () => {
      running.current?.abort();
      setFile(undefined);
      setState({ kind: 'idle' });
    },
  };
}
