import { compare, fromDecimal, fromInteger } from '#core/lib/ratio.ts';
import type { Indicator, Rubric } from '#core/rubric/types.ts';
import { fitsScale } from '#core/scoring/stated-value.ts';
import type { Finding } from './finding.ts';

/**
 * Whether an indicator can count with a finding: a level of its ladder, a fraction where its
 * scale has them, and "tidak berlaku" where the instrument allows that. Open is no value.
 */
export function fitsInstrument(rubric: Rubric, indicator: Indicator, finding: Finding): boolean {
  switch (finding.is) {
    case 'open':
      return false;
    case 'not-applicable':
      return indicator.mayBeNotApplicable;
    case 'value': {
      const value = fromDecimal(finding.value);
      const isLevel = indicator.levels.some(
        ({ level }) => compare(fromInteger(level), value) === 0,
      );
      return isLevel || fitsScale(rubric.scales[indicator.scale], finding.value);
    }
  }
}
