import type { AlikeGroup } from '#core/inventory/alike-types.ts';
import type { Decision } from '#core/inventory/application.ts';
import { useDesk } from '#state/desk.ts';
import { failureText } from '#state/failure-text.ts';
import { say } from '#state/toasts.ts';
import { decideAlike } from '#workflow/decide-alike.ts';
import { alikeText as text } from './text-alike.ts';

export type Answer = Pick<Decision, 'answer' | 'reason'>;

/** Stores what was decided about a group, and says so; null takes it back. */
export function useDecisions(): (group: AlikeGroup, answer: Answer | null) => Promise<void> {
  const desk = useDesk();
  return async (group, answer) => {
    const by = desk.db.scribe?.present().person ?? '';
    const stored = await decideAlike(desk, group, answer && { ...answer, by });
    if (stored.ok) say(text.said[answer?.answer ?? 'left']);
    else say(stored.error.kind === 'stale' ? text.stale : failureText(stored.error, 'changing'));
  };
}
