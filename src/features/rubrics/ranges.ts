import type { Indicator, Rubric } from '#core/rubric/types.ts';
import { decimal } from '#ui/format.ts';
import { scoringText } from './text-scoring.ts';

type External = NonNullable<Indicator['external']>;

/** The range of a predikat: its lower bound belongs to it, the next one's does not. */
export function predikatRange(rubric: Rubric, at: number): string {
  const lower = { value: decimal(rubric.predikat[at]?.min ?? ''), included: true };
  const above = rubric.predikat[at - 1];
  const highest = Math.max(...Object.values(rubric.scales).map((scale) => scale.max));
  return scoringText.range(
    lower,
    above
      ? { value: decimal(above.min), included: false }
      : { value: decimal(highest.toFixed(lower.value.split(',')[1]?.length ?? 0)), included: true },
  );
}

/** The range of a band of an index taken over, as its bounds say: `from` belongs to it, `above` does not. */
export function externalRange({ bands, max }: External, at: number): string {
  const [band, next] = [bands[at], bands[at + 1]];
  const lower = {
    value: decimal(band?.from ?? band?.above ?? ''),
    included: band?.from !== undefined,
  };
  const bound = next?.from ?? next?.above;
  return scoringText.range(
    lower,
    bound === undefined
      ? { value: decimal(max), included: true }
      : { value: decimal(bound), included: next?.from === undefined },
  );
}
