import { useLayoutEffect, useRef } from 'react';
import { needsReason } from '#core/review/rating-state.ts';
import { EVIDENCE_VERDICTS } from '#core/review/verdict.ts';
import type { VerdictRow } from '#core/review/verdict-rows.ts';
import { reasonOf } from './reason-keys.ts';
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
  readonly help: () => void;
}

/** Where letters are typed: there only keys with a modifier do anything. */
function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target.matches('textarea, select')) return true;
  return (
    target instanceof HTMLInputElement && !['radio', 'checkbox', 'button'].includes(target.type)
  );
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

/** Digits within the choice of a level choose by position; Enter goes on to what is to be written. */
function levelKey(event: KeyboardEvent): (() => void) | undefined {
  const choice = event.target instanceof HTMLElement && event.target.closest('[data-level-choice]');
  if (!choice) return undefined;
  if (event.key === 'Enter') return focusWriting;
  if (!/^[1-9]$/.test(event.key)) return undefined;
  const radio = choice.querySelectorAll<HTMLInputElement>('input')[Number(event.key) - 1];
  return () => {
    radio?.click();
    focusWriting();
  };
}

function plainKey(event: KeyboardEvent, keys: ReviewKeys): (() => void) | undefined {
  const { hands, row } = keys;
  const { key, code } = event;
  const verdict = EVIDENCE_VERDICTS[Number(key) - 1];
  if (event.shiftKey && code === 'Digit1') return hands.acceptRest;
  if (event.shiftKey && code === 'Digit5') return hands.markAbsent;
  if (verdict) return row && (() => hands.judge(row, verdict));
  if (row?.verdict && needsReason(row.verdict)) {
    const reason = reasonOf(key.toLowerCase());
    if (reason) return () => hands.explain(row, { reason });
  }
  const isOnRow = event.target instanceof HTMLElement && event.target.matches('.verdict-row');
  if (isOnRow && key === 'ArrowDown') return () => hands.step(1);
  if (isOnRow && key === 'ArrowUp') return () => hands.step(-1);
  if (key === 'Enter') return hasOwnEnter(event.target) ? undefined : keys.accept;
  const letters: Readonly<Record<string, (() => void) | undefined>> = {
    '0': row && (() => hands.clear(row)),
    j: () => hands.step(1),
    k: () => hands.step(-1),
    l: focusLevel,
    f: focusSentence,
    v: keys.togglePreview,
    n: keys.next,
    p: keys.previous,
    '?': keys.help,
  };
  return Object.hasOwn(letters, key.toLowerCase()) ? letters[key.toLowerCase()] : undefined;
}

function withModifier(event: KeyboardEvent, keys: ReviewKeys): (() => void) | undefined {
  const { altKey, ctrlKey, metaKey, shiftKey, code, key } = event;
  if ((ctrlKey || metaKey) && !altKey) return key === 'Enter' ? keys.finish : undefined;
  if (!altKey || ctrlKey || metaKey) return undefined;
  const along = { KeyN: keys.next, KeyP: keys.previous } as const;
  const across = { KeyN: keys.nextAcross, KeyP: keys.previousAcross } as const;
  return code === 'KeyN' || code === 'KeyP' ? (shiftKey ? across : along)[code] : undefined;
}

/** Listens for the keys while the review is on screen; a question that is open comes first. */
export function useReviewKeys(keys: ReviewKeys): void {
  const now = useRef(keys);
  useLayoutEffect(() => {
    now.current = keys;
  });
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing) return;
      if (document.querySelector('dialog[open]')) return;
      const modified = event.altKey || event.ctrlKey || event.metaKey;
      const plain = (): (() => void) | undefined =>
        isTyping(event.target) ? undefined : (levelKey(event) ?? plainKey(event, now.current));
      const run = modified ? withModifier(event, now.current) : plain();
      if (!run) return;
      event.preventDefault();
      run();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}
