import { compare, fromDecimal, roundHalfUp, type Ratio } from '#core/lib/ratio.ts';
import type { Finding } from './finding.ts';

/** Whether two findings say the same: "3" is 3.00, by value and not by letters. */
export function sameFinding(a: Finding, b: Finding): boolean {
  if (a.is === 'value' && b.is === 'value') {
    return compare(fromDecimal(a.value), fromDecimal(b.value)) === 0;
  }
  return a.is === b.is;
}

/** An exact value as a finding: a decimal of at most six places, without zeros at its end. */
export function findingOfValue(value: Ratio): Finding {
  const text = roundHalfUp(value, 6).replace(/\.?0+$/, '');
  return { is: 'value', value: text === '' ? '0' : text };
}
