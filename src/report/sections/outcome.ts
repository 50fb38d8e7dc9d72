import type { Outcome } from '#core/scoring/score.ts';
import { decimal } from '#report/words/format.ts';
import { NO_NUMBER, SUMMARY } from '#report/words/summary-text.ts';

/** The outcome in one line; a running score is never called the index. */
export function outcomeInWords(outcome: Outcome): string {
  switch (outcome.kind) {
    case 'final':
      return SUMMARY.finalLine(decimal(outcome.value.text), outcome.predikat);
    case 'running':
      return `${SUMMARY.running} ${decimal(outcome.value.text)}`;
    case 'none':
      return NO_NUMBER[outcome.why];
  }
}
