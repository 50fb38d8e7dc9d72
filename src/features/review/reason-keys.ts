import { REASON_CODES, type ReasonCode } from '#core/review/verdict.ts';

/** The reasons in the order in which they are offered, the open one last. */
export const OFFERED_REASONS: readonly Exclude<ReasonCode, 'none'>[] = [
  ...REASON_CODES.filter((code) => code !== 'none' && code !== 'other'),
  'other',
] as const;

const FIRST = 'a'.codePointAt(0) ?? 0;

/** The letter that chooses a reason. */
export function letterOf(reason: (typeof OFFERED_REASONS)[number]): string {
  return String.fromCodePoint(FIRST + OFFERED_REASONS.indexOf(reason));
}

/** The reason behind a letter; undefined = none. */
export function reasonOf(letter: string): (typeof OFFERED_REASONS)[number] | undefined {
  return OFFERED_REASONS.find((reason) => letterOf(reason) === letter);
}
