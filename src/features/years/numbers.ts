import type { YearPoint } from '#core/history/line.ts';
import type { MeasureFacts, YearsView } from '#core/history/years-view.ts';
import { compare, roundHalfUp, ZERO, type Ratio } from '#core/lib/ratio.ts';
import { decimal } from '#ui/format.ts';
import { text } from './text.ts';

type Measures = YearsView['measures'];

const UNKNOWN: MeasureFacts = { instrument: null, said: '', digits: 2, max: 5 };
const MINUS = '\u2212';

/** What is known of a measure; one that nothing is known of has two digits. */
export function factsAt(measures: Measures, measure: string): MeasureFacts {
  return measures.get(measure) ?? UNKNOWN;
}

/** A value with its one rounding and a decimal comma. */
export function shownValue(value: Ratio, digits: number): string {
  return decimal(roundHalfUp(value, digits)).replace('-', MINUS);
}

/** A difference with its sign: "+0,25", "−0,10", "0,00". */
export function signedValue(value: Ratio, digits: number): string {
  const shown = shownValue(value, digits);
  return compare(value, ZERO) > 0 ? `+${shown}` : shown;
}

/** The value of a point as its instrument shows it. */
export function pointValue({ value, measure }: YearPoint, measures: Measures): string {
  return shownValue(value, factsAt(measures, measure).digits);
}

/** What a measure is called on the screen. */
export function measureName(measures: Measures, measure: string): string {
  const { instrument, said } = factsAt(measures, measure);
  if (instrument) return text.instrument.named(instrument.title, instrument.version);
  return said === '' ? text.instrument.unsaid : said;
}
