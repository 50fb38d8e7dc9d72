import type { Result } from '#core/lib/result.ts';
import { undoOf, type RosterEdit } from '#core/roster/edit.ts';
import type { StorageTrouble } from '#workflow/attempt.ts';
import { listRoster, saveRoster, type RosterList } from '#workflow/period/roster.ts';
import { useDesk } from '#state/desk.ts';
import { failureText } from '#state/words/failure-text.ts';
import { useLive } from '#state/saving/live.ts';
import { say } from '#state/saving/toasts.ts';

const TEXT = {
  undo: 'Urungkan',
  undone: 'Perubahan daftar OPD diurungkan.',
  stale: 'Daftar OPD berubah di tab lain. Tidak ada yang disimpan; periksa lalu ulangi.',
} as const;

/** The roster of this desk, and the one way to change it. */
interface RosterDesk {
  /** undefined while it is read. */
  readonly list: Result<RosterList, StorageTrouble> | undefined;
  /** Stores edits, says so with a way back, and tells whether they were stored. */
  readonly save: (edits: readonly RosterEdit[], said: string) => Promise<boolean>;
}

/** The roster, kept in step with what is stored. */
export function useRoster(): RosterDesk {
  const desk = useDesk();
  const list = useLive(() => listRoster(desk), [desk]);
  const store = async (edits: readonly RosterEdit[]): Promise<readonly RosterEdit[] | null> => {
    const written = await saveRoster(desk, edits);
    if (written.ok) return written.value;
    const { error } = written;
    say(error.kind === 'stale' ? TEXT.stale : failureText(error, 'changing'));
    return null;
  };
  const save: RosterDesk['save'] = async (edits, said) => {
    const written = await store(edits);
    if (!written) return false;
    const undo = async (): Promise<void> => {
      if (await store(undoOf(written))) say(TEXT.undone);
    };
    say(said, { label: TEXT.undo, run: () => void undo() });
    return true;
  };
  return { list, save };
}
