import { LEAST_UNITS, none, value, type Estimate } from './estimate.ts';
import { unitsFor } from './icc-design.ts';
import { lacking, sizeOf, type Units } from './units.ts';

/**
 * The six forms by the names of Shrout & Fleiss (1979); in McGraw & Wong (1996) ICC(1),
 * ICC(A,1), ICC(C,1) and, for the mean of k raters, ICC(k), ICC(A,k), ICC(C,k).
 */
export type IccForm = 'ICC(1,1)' | 'ICC(1,k)' | 'ICC(2,1)' | 'ICC(2,k)' | 'ICC(3,1)' | 'ICC(3,k)';

function mean(values: readonly number[]): number {
  return values.reduce((sum, one) => sum + one, 0) / values.length;
}

function squares(values: readonly number[], around: number): number {
  return values.reduce((sum, one) => sum + (one - around) ** 2, 0);
}

/** What each unit gives, added up over all units. */
function total(units: Units, part: (given: readonly number[]) => number): number {
  return units.reduce((sum, { given, times }) => sum + times * part(given), 0);
}

/** What floating point leaves of a variance that is nought. */
const REST = 1e-12;

/** A share of variance; `whole` says how large the variances are that it is made of. */
function share(top: number, bottom: number, whole: number): Estimate {
  return bottom > whole * REST ? value(top / bottom) : none('no-variance');
}

/**
 * One-way: MSB between and MSW within units. Of units with unequal numbers of values the
 * mean number is k0 = (N − Σ m² ÷ N) ÷ (n − 1) (Donner 1986, Int. Stat. Review 54:67–82).
 */
function oneWay(units: Units, form: 'ICC(1,1)' | 'ICC(1,k)'): Estimate {
  const n = sizeOf(units);
  const all = total(units, (given) => given.length);
  const grand = total(units, (given) => given.length * mean(given)) / all;
  const msb = total(units, (given) => given.length * (mean(given) - grand) ** 2) / (n - 1);
  const msw = total(units, (given) => squares(given, mean(given))) / (all - n);
  if (form === 'ICC(1,k)') return share(msb - msw, msb, msb + msw);
  const k0 = (all - total(units, (given) => given.length ** 2) / all) / (n - 1);
  return share(msb - msw, msb + (k0 - 1) * msw, msb + msw);
}

/** Two-way: mean squares of units (MSB), raters (MSJ) and the rest (MSE), one value per cell. */
function twoWay(units: Units, form: Exclude<IccForm, 'ICC(1,1)' | 'ICC(1,k)'>): Estimate {
  const n = sizeOf(units);
  const k = units[0]?.given.length ?? 0;
  const grand = total(units, mean) / n;
  const raters = Array.from({ length: k }, (_, at) => total(units, (given) => given[at] ?? 0) / n);
  const rest = (given: readonly number[]): number => {
    const middle = mean(given);
    return given.reduce((sum, one, at) => {
      return sum + (one - middle - (raters[at] ?? 0) + grand) ** 2;
    }, 0);
  };
  const msb = (k * total(units, (given) => (mean(given) - grand) ** 2)) / (n - 1);
  const msj = (n * squares(raters, grand)) / (k - 1);
  const mse = total(units, rest) / ((n - 1) * (k - 1));
  const whole = msb + msj + mse;
  switch (form) {
    case 'ICC(2,1)':
      return share(msb - mse, msb + (k - 1) * mse + (k * (msj - mse)) / n, whole);
    case 'ICC(2,k)':
      return share(msb - mse, msb + (msj - mse) / n, whole);
    case 'ICC(3,1)':
      return share(msb - mse, msb + (k - 1) * mse, whole);
    case 'ICC(3,k)':
      return share(msb - mse, msb, whole);
  }
}

/**
 * The intraclass correlation in the form that is asked for (Shrout & Fleiss 1979,
 * Psychological Bulletin 86:420–428, table 4; McGraw & Wong 1996, Psychological Methods
 * 1:30–46). Forms 1 use every unit with two values or more; forms 2 and 3 the units that
 * every rater rated. Can be negative: then raters differ more than units do.
 */
export function icc(units: Units, form: IccForm): Estimate {
  const why = lacking(units);
  if (why) return why;
  const isOneWay = form === 'ICC(1,1)' || form === 'ICC(1,k)';
  const used = unitsFor(units, isOneWay ? 'one-way' : 'two-way');
  if (sizeOf(used) < LEAST_UNITS) return none('too-few-units');
  if (new Set(used.flatMap(({ given }) => given)).size < 2) return none('one-category');
  return isOneWay ? oneWay(used, form) : twoWay(used, form);
}
