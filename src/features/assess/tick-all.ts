import type { Answer } from '#core/assessment/answer.ts';
import { tickCriteria } from '#core/assessment/edit-answer.ts';
import type { Indicator } from '#core/rubric/types.ts';
import { criteriaUpTo } from '#core/scoring/with-levels.ts';
import { say } from '#state/saving/toasts.ts';
import type { Change } from './change.ts';
import { focusOn } from './keep-focus.ts';
import { tickAllId } from './ladder-step.tsx';
import { text } from './text.ts';

/** Ticks everything up to a level, says so, and offers the way back to the ticks of before. */
export function tickAll(
  indicator: Indicator,
  before: Answer,
  level: number,
  onChange: Change,
): void {
  const { criteria, lowest, rating, done } = before;
  onChange((answer) => tickCriteria(answer, criteriaUpTo(indicator, level)));
  say(text.indicator.tickedAll(indicator.code, level), {
    label: text.indicator.undoTicks,
    run: () => {
      onChange((answer) => ({ ...answer, criteria, lowest, rating, done }));
      // The button that was pressed leaves with its message.
      focusOn(tickAllId(level));
    },
  });
}
