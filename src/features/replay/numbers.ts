import { compare, fromInteger, multiply, roundHalfUp, ZERO, type Ratio } from '#core/lib/ratio.ts';
import { decimal } from '#ui/format.ts';

const MINUS = '\u2212';

/** A value rounded half-up for the screen, with a decimal comma. */
export function rounded(value: Ratio, digits: number): string {
  const text = decimal(roundHalfUp(value, digits));
  const isZero = !/[1-9]/.test(text);
  return isZero ? text.replace('-', '') : text.replace('-', MINUS);
}

/** A difference with its sign, so that a rise is never mistaken for a value: "+0,025". */
export function signed(value: Ratio, digits: number): string {
  const text = rounded(value, digits);
  return compare(value, ZERO) > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}

/** A difference with as many decimals as it needs, between `least` and `most`. */
export function signedExactly(value: Ratio, least: number, most: number): string {
  const text = signed(value, most);
  const spare = text.slice(text.length - (most - least));
  return text.slice(0, text.length - spare.length) + spare.replace(/0+$/, '');
}

/** A part of a whole as a percentage: 1/40 → "2,50%". */
export function percentText(part: Ratio): string {
  return `${rounded(multiply(part, fromInteger(100)), 2)}%`;
}

/** A level or a value between two levels, with no digit it does not need. */
export function levelText(value: Ratio): string {
  return value.d === 1n ? String(value.n) : rounded(value, 2).replace(/,?0+$/, '');
}
