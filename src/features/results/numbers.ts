import { compare, fromInteger, multiply, roundHalfUp, ZERO, type Ratio } from '#core/lib/ratio.ts';
import { decimal } from '#ui/format.ts';

/** Decimals that a fraction may need before it is written as a fraction instead. */
const EXACT_DIGITS = 6;
const MINUS = '\u2212';

/** A value rounded half-up for the screen, with a decimal comma. */
export function rounded(value: Ratio, digits: number): string {
  return decimal(roundHalfUp(value, digits)).replace('-', MINUS);
}

/** A part of a whole as a percentage: 1/40 → "2,5%". */
export function percentText(part: Ratio, digits = 1): string {
  return `${rounded(multiply(part, fromInteger(100)), digits)}%`;
}

/** A difference with its sign, so that a rise is never mistaken for a value: "+0,025". */
export function signed(value: Ratio, digits: number): string {
  return compare(value, ZERO) > 0 ? `+${rounded(value, digits)}` : rounded(value, digits);
}

function digitsNeeded(value: Ratio): number | null {
  let scale = 1n;
  for (let digits = 0; digits <= EXACT_DIGITS; digits += 1) {
    if (scale % value.d === 0n) return digits;
    scale *= 10n;
  }
  return null;
}

/** The value without any rounding: "2,465", or "829/350" where decimals never end. */
export function exactText(value: Ratio): string {
  const digits = digitsNeeded(value);
  if (digits !== null) return rounded(value, digits);
  return `${value.n < 0n ? MINUS : ''}${value.n < 0n ? -value.n : value.n}/${value.d}`;
}

/** At least so many decimals, more where the exact value has them, two more where it never ends. */
export function atLeast(value: Ratio, digits: number): string {
  return rounded(value, Math.max(digits, digitsNeeded(value) ?? digits + 2));
}

/** The exact value and, where that is a fraction, its first decimals beside it. */
export function exactWithDecimals(value: Ratio, digits = EXACT_DIGITS): string {
  const exact = exactText(value);
  return digitsNeeded(value) === null ? `${exact} ≈ ${rounded(value, digits)}` : exact;
}
