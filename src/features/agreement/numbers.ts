import type { Interval } from '#core/agreement/bootstrap.ts';
import { compare, roundHalfUp, ZERO, type Ratio } from '#core/lib/ratio.ts';
import { decimal } from '#ui/format.ts';

const MINUS = '\u2212';

/** A figure with two decimals, the Indonesian way: "0,72", "−0,05", never "−0,00". */
export function figureText(value: number): string {
  const text = decimal(Math.abs(value).toFixed(2));
  return value < 0 && text !== '0,00' ? `${MINUS}${text}` : text;
}

/** An interval as one text: "0,51–0,86"; null where there is none. */
export function intervalText(interval: Interval): string | null {
  if (interval.kind !== 'interval') return null;
  return `${figureText(interval.lower)} – ${figureText(interval.upper)}`;
}

/** A difference with its sign: "+0,40", "−0,25", "0,00". */
export function signedText(value: Ratio, digits: number): string {
  const text = decimal(roundHalfUp(value, digits)).replace('-', '');
  const sign = compare(value, ZERO);
  if (sign === 0) return text;
  return `${sign > 0 ? '+' : MINUS}${text}`;
}
