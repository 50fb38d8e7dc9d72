import type { Decision } from '#core/inventory/application.ts';
import type { ShortGroup } from '#core/inventory/inventory-ask.ts';
import { useDesk } from '#state/desk.ts';
import { failureText } from '#state/words/failure-text.ts';
import { say } from '#state/saving/toasts.ts';
import { useAlikeDecision } from '#state/inventory/use-alike-decision.ts';
import { alikeText as text } from './text-alike.ts';

export type Answer = Pick<Decision, 'answer' | 'reason'>;

/** Stores what was decided about a group, and says so; null takes it back. */
export function useDecisions(): (group: ShortGroup, answer: Answer | null) => Promise<void> {
  const desk = useDesk();
  const decide = useAlikeDecision();
  return async (group, answer) => {
    const by = desk.db.scribe?.present().person ?? '';
    const stored = await decide(group, answer && { ...answer, by });
    if (stored.ok) say(text.said[answer?.answer ?? 'left']);
    else say(stored.error.kind === 'stale' ? text.stale : failureText(stored.error, 'changing'));
  };
}
