import { REASON_CODES, type ReasonCode } from '#core/review/verdict.ts';
import { SHORTCUTS } from '#state/help/shortcut-table.ts';

/** The reasons in the order in which they are offered, the open one last. */
export const OFFERED_REASONS: readonly Exclude<ReasonCode, 'none'>[] = [
  ...REASON_CODES.filter((code) => code !== 'none' && code !== 'other'),
  'other',
] as const;

/** The letter that chooses a reason. */
export function letterOf(reason: (typeof OFFERED_REASONS)[number]): string {
  return SHORTCUTS.reason.keys[OFFERED_REASONS.indexOf(reason)] ?? '';
}
