import { amountAsked } from '#core/invest/clearance/clearance-amount.ts';
import { isReopened } from '#core/invest/clearance/clearance-edit.ts';
import type { Clearance } from '#core/invest/clearance/clearance.ts';
import { rupiah } from '#ui/rupiah.ts';
import type { Tone } from '#ui/tag.tsx';
import { DECISION_NAMES, text } from './text.ts';

/** What a line asks for, in rupiah; empty = nobody said. */
export function amountWords(row: Clearance): string {
  const amount = amountAsked(row);
  return amount === null ? '' : rupiah(amount);
}

const TONES: Readonly<Record<keyof typeof DECISION_NAMES, Tone>> = {
  approved: 'good',
  conditional: 'good',
  returned: 'warn',
  redirected: 'bad',
};

/** Where a line stands, in a word and its colour. */
export function decisionWords(row: Clearance): {
  readonly tone: Tone;
  readonly name: string;
} {
  const { decision } = row;
  if (isReopened(row)) return { tone: 'warn', name: text.list.reopened };
  if (!decision) return { tone: 'info', name: text.list.open };
  return { tone: TONES[decision.kind], name: DECISION_NAMES[decision.kind] };
}

/** What became of it, in a word. */
export function fateWords({ fate }: Clearance): string {
  if (!fate) return text.fates.unknown;
  if (fate.budgeted === false) return text.fates.notBudgeted;
  if (fate.carriedOut !== null) return text.fates[fate.carriedOut];
  return fate.budgeted === true ? text.fates.budgeted : text.fates.unknown;
}
