import { startTransition, useEffect, useReducer, useState } from 'react';
import { fail, ok, type Result } from '#core/lib/result.ts';
import type { DeskAddress } from '#workflow/desk-elsewhere.ts';
import { useDesk } from '#state/desk.ts';

/** What a page knows while it asks. */
export type Asked<T> =
  /** The first answer is under way. */
  | { readonly kind: 'asking' }
  /** `fresh` is false while a newer answer is under way: the last one stays on the screen. */
  | { readonly kind: 'here'; readonly view: T; readonly fresh: boolean }
  | { readonly kind: 'failed'; readonly error: unknown; readonly again: () => void };

interface Answered<T> {
  /** What was asked, and in which round. */
  readonly asked: string;
  readonly answer: Result<T, unknown>;
}

/**
 * Asks a worker that keeps records, anew whenever `text` is another one or the records changed;
 * late answers count for nothing. `ask` and `onChange` have to stay the same functions.
 */
export function useAsked<T>(
  text: string,
  ask: (place: DeskAddress, text: string) => Promise<T>,
  onChange: (listener: () => void) => () => void,
): Asked<T> {
  const { db } = useDesk();
  const [round, again] = useReducer((count: number) => count + 1, 0);
  const [answered, setAnswered] = useState<Answered<T> | null>(null);
  const asked = `${round} ${db.name} ${text}`;
  useEffect(() => onChange(again), [onChange]);
  useEffect(() => {
    let current = true;
    const settle = (answer: Result<T, unknown>): void => {
      // In pieces: a view of thousands of figures does not keep anybody from typing on.
      if (current) startTransition(() => setAnswered({ asked, answer }));
    };
    ask({ database: db.name, key: db.vault.key }, text).then(
      (view) => settle(ok(view)),
      (error: unknown) => settle(fail(error)),
    );
    return () => {
      current = false;
    };
  }, [db, asked, ask, text]);
  if (answered === null) return { kind: 'asking' };
  const { answer } = answered;
  return answer.ok
    ? { kind: 'here', view: answer.value, fresh: answered.asked === asked }
    : { kind: 'failed', error: answer.error, again };
}
