import { sumOfLines, amountOf, type CostLine } from '#core/invest/price/cost-line.ts';

/**
 * Round values just under which lines are looked at again, in rupiah. They are figures to check
 * by, not the law: which limit of procurement holds has to be looked up.
 */
const ROUND_LIMITS = [50_000_000, 100_000_000, 200_000_000] as const;

/** So many times the median of the same thing is worth a question. */
const FAR_ABOVE = 2;

/** What the list says about a line. */
export interface LineFacts {
  /** Year of the list its price is of; null = not known, or not from a list. */
  readonly year: number | null;
  /** What the list asks for it now; null = it is not in the list, or no longer. */
  readonly now: number | null;
  /** Middle of the prices with the same name and unit; null = there are none. */
  readonly median: number | null;
  /** How many those are. */
  readonly like: number;
}

/** Something about a line that a person may want to look at; none of it is a mistake by itself. */
export type LineHint =
  | { readonly kind: 'other-year'; readonly year: number }
  | { readonly kind: 'no-basis' }
  /** The list has another price for it by now; null = it has none any more. */
  | { readonly kind: 'list-changed'; readonly now: number | null }
  | { readonly kind: 'near-limit'; readonly limit: number }
  | {
      readonly kind: 'far-above';
      readonly median: number;
      readonly like: number;
      /** Price by median. */
      readonly times: number;
    };

/** The round value that an amount stands just under: within its last tenth, below it. */
export function nearLimit(amount: number): number | null {
  return ROUND_LIMITS.find((limit) => amount < limit && amount * 10 >= limit * 9) ?? null;
}

/**
 * What to look at again in a line.
 *
 * @param facts what the list says about it; undefined while nobody knows.
 * @param year the budget year it is for; null = not said.
 */
export function lineHints(
  line: CostLine,
  facts: LineFacts | undefined,
  year: number | null,
): readonly LineHint[] {
  const hints: LineHint[] = [];
  const isByHand = line.price === '';
  if (isByHand && line.basis.trim() === '') hints.push({ kind: 'no-basis' });
  if (facts) {
    const { year: of, now, median, like } = facts;
    if (of !== null && year !== null && of !== year) hints.push({ kind: 'other-year', year: of });
    if (!isByHand && now !== line.unitPrice) hints.push({ kind: 'list-changed', now });
    if (median !== null && line.unitPrice >= median * FAR_ABOVE) {
      hints.push({ kind: 'far-above', median, like, times: line.unitPrice / median });
    }
  }
  const limit = nearLimit(amountOf(line));
  if (limit !== null) hints.push({ kind: 'near-limit', limit });
  return hints;
}

/** The round value that all lines together stand just under in their first year. */
export function nearLimitTogether(lines: readonly CostLine[]): number | null {
  const { once, yearly } = sumOfLines(lines);
  return lines.length > 1 ? nearLimit(once + yearly) : null;
}
