import { needsReason } from '#core/review/rating-state.ts';
import { EVIDENCE_VERDICTS } from '#core/review/verdict.ts';
import type { VerdictRow } from '#core/review/verdict-rows.ts';
import { useShortcuts, type ShortcutDeeds } from '#state/help/shortcuts.ts';
import { OFFERED_REASONS } from './reason-keys.ts';
import { sentenceId } from './sentences.tsx';
import type { ReviewHands } from './use-hands.ts';

/** What the keys of the review do. */
export interface ReviewKeys {
  readonly hands: ReviewHands;
  /** The row that is looked at. */
  readonly row: VerdictRow | undefined;
  readonly accept: () => void;
  readonly finish: () => void;
  /** Along the walk of this page, and across it. */
  readonly next: (() => void) | undefined;
  readonly previous: (() => void) | undefined;
  readonly nextAcross: (() => void) | undefined;
  readonly previousAcross: (() => void) | undefined;
  readonly togglePreview: () => void;
}

/** Where Enter already means something. */
const hasOwnEnter = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.matches('a, button, summary, input, [role="group"][tabindex]');

function focusLevel(): void {
  const choice = document.querySelector('[data-level-choice]');
  const radio = choice?.querySelector<HTMLInputElement>('input:checked, input');
  radio?.focus();
}

const focusSentence = (): void => document.getElementById(sentenceId('fact'))?.focus();

/** To what is to be written next: why it departs, where it does, or the fact sentence. */
export function focusWriting(): void {
  // What the key just changed has to be on the page first.
  requestAnimationFrame(() => {
    const departure = document.querySelector<HTMLElement>('#menyimpang:required');
    (departure ?? document.getElementById(sentenceId('fact')))?.focus();
  });
}

const choiceAt = ({ target }: KeyboardEvent): Element | null =>
  target instanceof HTMLElement ? target.closest('[data-level-choice]') : null;

/** Digits within the choice of a level choose by position and go on to what is to be written. */
function takeLevel(at: number, event: KeyboardEvent): boolean {
  const choice = choiceAt(event);
  if (!choice) return false;
  choice.querySelectorAll<HTMLInputElement>('input')[at]?.click();
  focusWriting();
  return true;
}

function acceptKey(event: KeyboardEvent, accept: () => void): boolean {
  if (choiceAt(event)) focusWriting();
  else if (hasOwnEnter(event.target)) return false;
  else accept();
  return true;
}

/** The deeds that are about the row which is looked at; without one they do nothing. */
function rowDeeds({ hands, row }: ReviewKeys): ShortcutDeeds {
  if (!row) return {};
  return {
    verdict: (at) => {
      const verdict = EVIDENCE_VERDICTS[at];
      if (verdict) hands.judge(row, verdict);
    },
    reason: (at) => {
      const reason = OFFERED_REASONS[at];
      if (!reason || !row.verdict || !needsReason(row.verdict)) return false;
      hands.explain(row, { reason });
      return true;
    },
    clearVerdict: () => hands.clear(row),
  };
}

/** Listens for the keys while the review is on screen. */
export function useReviewKeys(keys: ReviewKeys): void {
  const { hands, accept, finish, next, previous, nextAcross, previousAcross } = keys;
  useShortcuts({
    ...rowDeeds(keys),
    next,
    previous,
    nextAgency: nextAcross,
    previousAgency: previousAcross,
    nextByLetter: next,
    previousByLetter: previous,
    level: takeLevel,
    acceptRest: hands.acceptRest,
    markAbsent: hands.markAbsent,
    rowDown: () => hands.step(1),
    rowUp: () => hands.step(-1),
    alongRows: (at, { target }) => {
      if (!(target instanceof HTMLElement && target.matches('.verdict-row'))) return false;
      hands.step(at === 0 ? 1 : -1);
      return true;
    },
    accept: (_, event) => acceptKey(event, accept),
    toLevel: focusLevel,
    toFact: focusSentence,
    preview: keys.togglePreview,
    finish,
  });
}
