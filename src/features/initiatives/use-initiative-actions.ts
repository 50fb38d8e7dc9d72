import type { ListedInitiative } from '#core/invest/initiative/initiative-list.ts';
import type { OwnInitiative } from '#core/invest/initiative/catalogue.ts';
import { useDesk } from '#state/desk.ts';
import { failureText } from '#state/words/failure-text.ts';
import { say } from '#state/saving/toasts.ts';
import {
  bringInitiativeBack,
  dropInitiative,
  saveInitiative,
  type SaveInitiativeFailure,
} from '#workflow/plans/initiatives.ts';
import type { Desk } from '#workflow/desk.ts';
import { text as all } from './text.ts';

const { actions: text } = all;

/** Why nothing was changed. */
export function refusedText(failure: SaveInitiativeFailure): string {
  return failure.kind === 'stale' ? text.stale : failureText(failure, 'changing');
}

/**
 * Makes an initiative again what it was before it was kept as `now` (null = without a row). One
 * that was new goes.
 */
export async function putBack(
  desk: Desk,
  before: ListedInitiative,
  now: OwnInitiative | null,
): Promise<void> {
  const { initiative, isSetAside, shipped, row } = before;
  const isNew = !shipped && !row;
  const done =
    isNew && now
      ? await dropInitiative(desk, now)
      : await saveInitiative(desk, { ...before, row: now }, { initiative, isSetAside });
  say(done.ok ? text.undone((now?.initiative ?? initiative).title) : refusedText(done.error));
}

interface InitiativeActions {
  /** Keeps it out of every plan, or lets it in again. */
  readonly setAside: (isSetAside: boolean) => Promise<void>;
  /** Takes the row away: it is as it came with the program, or gone. True when that was done. */
  readonly drop: () => Promise<boolean>;
}

/** What can be done with one initiative beside editing it; each says what it did, with a way back. */
export function useInitiativeActions(one: ListedInitiative): InitiativeActions {
  const desk = useDesk();
  const { initiative, row, origin } = one;
  const { title } = initiative;
  const bringBack = async (gone: OwnInitiative): Promise<void> => {
    const back = await bringInitiativeBack(desk, gone);
    say(back.ok ? text.undone(title) : refusedText(back.error));
  };
  return {
    setAside: async (next) => {
      const saved = await saveInitiative(desk, one, { initiative, isSetAside: next });
      if (!saved.ok) return say(refusedText(saved.error));
      const words = next ? text.asideDone(title) : text.usedAgain(title);
      say(words, { label: text.undo, run: () => void putBack(desk, one, saved.value) });
    },
    drop: async () => {
      if (!row) return false;
      const gone = await dropInitiative(desk, row);
      if (!gone.ok) {
        say(refusedText(gone.error));
        return false;
      }
      const words = origin === 'own' ? text.removed(title) : text.reverted(title);
      say(words, { label: text.undo, run: () => void bringBack(row) });
      return true;
    },
  };
}
