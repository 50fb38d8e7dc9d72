import type { CurvePoint } from '#core/invest/choice/search-types.ts';
import type { CurvePlace } from '#ui/charts/curve-scene.ts';

const MILLION = 1_000_000;
/** The ceilings as they are. */
const NOW = 1000;

/** Where the points of a curve stand. */
interface CurvePlaces {
  /** What the curve goes over: the ceilings, or where there are none, what is spent. */
  readonly over: 'ceiling' | 'spent';
  readonly places: readonly CurvePlace[];
  /** Rupiah that a point stands at. */
  readonly amountOf: (point: CurvePoint) => number;
}

/** A decimal comma as a number. */
export const numberOf = (shown: string): number => Number(shown.replace(',', '.'));

function markOf({ permille, isProven }: CurvePoint): CurvePlace['mark'] {
  if (permille === NOW) return 'own';
  return isProven ? 'known' : 'open';
}

/**
 * Points of a curve in millions of rupiah. A better plan under higher ceilings may spend less, so
 * over what is spent the line would turn back; over the ceilings it never does.
 */
export function curvePlaces(points: readonly CurvePoint[]): CurvePlaces {
  const over = points.some(({ ceiling }) => ceiling > 0) ? 'ceiling' : 'spent';
  const amountOf = (point: CurvePoint): number => point[over];
  return {
    over,
    amountOf,
    places: points.map((point) => ({
      x: amountOf(point) / MILLION,
      y: numberOf(point.gain.shown),
      text: point.gain.shown,
      mark: markOf(point),
    })),
  };
}
