import { value, type Estimate } from './estimate.ts';
import { lacking, pairable, type Units } from './units.ts';

/**
 * The part of all pairs of values on the same unit that are equal, 0..1: the plain
 * observed agreement. It knows nothing of chance: where nearly everything is rated
 * alike it is high by itself.
 */
export function percentAgreement(units: Units): Estimate {
  const why = lacking(units);
  if (why) return why;
  let equal = 0;
  let pairs = 0;
  for (const { given, times } of pairable(units)) {
    given.forEach((one, at) => {
      for (let next = at + 1; next < given.length; next += 1) {
        pairs += times;
        if (one === given[next]) equal += times;
      }
    });
  }
  return value(equal / pairs);
}
