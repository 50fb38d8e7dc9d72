import { ratio, roundHalfUp, type Ratio } from '#core/lib/ratio.ts';
import type { GainText } from '#core/invest/choice/search-types.ts';

/** Digits that gains are shown with: one step of one agency is often less than a hundredth. */
const GAIN_DIGITS = 3;

/** A gain exact and as it is shown, with a decimal comma. */
export function gainText(value: Ratio, digits: number = GAIN_DIGITS): GainText {
  return {
    exact: value.d === 1n ? `${value.n}` : `${value.n}/${value.d}`,
    shown: roundHalfUp(value, digits).replace('.', ','),
  };
}

/** The exact value of what was written down as text. */
export function exactOf({ exact }: Pick<GainText, 'exact'>): Ratio {
  const [n = '0', d = '1'] = exact.split('/');
  return ratio(BigInt(n), BigInt(d));
}

/** Whole units of an order as what they stand for. */
export function fromUnits(units: number, scale: bigint): Ratio {
  return ratio(BigInt(units), scale);
}
