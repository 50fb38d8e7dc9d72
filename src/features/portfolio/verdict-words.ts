import { REASON_TERMS, VERDICT_TERMS } from '#core/review/review-terms.ts';

const VERDICTS: Readonly<Record<string, string>> = VERDICT_TERMS;
const REASONS: Readonly<Record<string, string>> = REASON_TERMS;

/** Verdicts as counted, "kind" or "kind:reason", in the words of the field, the most first. */
export function verdictCounts(
  verdicts: Readonly<Record<string, number>>,
): readonly (readonly [string, number])[] {
  return Object.entries(verdicts)
    .sort(([, one], [, other]) => other - one)
    .map(([code, count]) => {
      const [kind = '', reason] = code.split(':');
      const named = [
        VERDICTS[kind] ?? kind,
        reason === undefined ? '' : (REASONS[reason] ?? reason),
      ];
      return [named.filter((word) => word !== '').join(', '), count];
    });
}
