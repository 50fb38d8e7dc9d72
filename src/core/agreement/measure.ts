import { bootstrap, RESAMPLES, type Figure } from './bootstrap.ts';
import { none } from './estimate.ts';
import { designOf, unitsFor, type IccDesign } from './icc-design.ts';
import { icc } from './icc.ts';
import { krippendorffAlpha } from './krippendorff-alpha.ts';
import { percentAgreement } from './percent-agreement.ts';
import type { Slice } from './slices.ts';
import { pairable, tally } from './units.ts';
import { meanKappa } from './weighted-kappa.ts';

/** Every figure of one part, each with its interval. */
export interface SliceFigures {
  readonly percent: Figure;
  readonly kappaLinear: Figure;
  readonly kappaQuadratic: Figure;
  /** Krippendorff's, ordinal. */
  readonly alpha: Figure;
  readonly design: IccDesign;
  /** ICC(2,1) of a two-way design, ICC(1,1) of a one-way design. */
  readonly iccSingle: Figure;
  /** ICC(2,k) or ICC(1,k): of the mean of all raters. */
  readonly iccAverage: Figure;
}

const MIXED: Figure = { estimate: none('mixed-scales'), interval: { kind: 'no-figure' } };

/**
 * All figures of one part. Asesors are taken for a sample of those who could have rated,
 * and their levels shall be the same, not only in the same order: hence the ICC of
 * absolute agreement with raters at random (McGraw & Wong 1996, case 2A), and the one-way
 * form where different asesors rated different units.
 */
export function measure(slice: Pick<Slice, 'rows' | 'mixed'>, resamples = RESAMPLES): SliceFigures {
  const all = tally(slice.rows);
  const units = pairable(all);
  const design = designOf(units);
  if (slice.mixed) {
    return {
      percent: MIXED,
      kappaLinear: MIXED,
      kappaQuadratic: MIXED,
      alpha: MIXED,
      design,
      iccSingle: MIXED,
      iccAverage: MIXED,
    };
  }
  const [percent = MIXED, kappaLinear = MIXED, kappaQuadratic = MIXED, alpha = MIXED] = bootstrap(
    // Without any unit to compare, what is there still tells why.
    units.length > 0 ? units : all,
    [
      percentAgreement,
      (drawn) => meanKappa(drawn, 'linear'),
      (drawn) => meanKappa(drawn, 'quadratic'),
      (drawn) => krippendorffAlpha(drawn, 'ordinal'),
    ],
    resamples,
  );
  const [single, average] =
    design === 'two-way'
      ? (['ICC(2,1)', 'ICC(2,k)'] as const)
      : (['ICC(1,1)', 'ICC(1,k)'] as const);
  const chosen = unitsFor(units, design);
  const [iccSingle = MIXED, iccAverage = MIXED] = bootstrap(
    chosen.length > 0 ? chosen : all,
    [(drawn) => icc(drawn, single), (drawn) => icc(drawn, average)],
    resamples,
  );
  return { percent, kappaLinear, kappaQuadratic, alpha, design, iccSingle, iccAverage };
}
