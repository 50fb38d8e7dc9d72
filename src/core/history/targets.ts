import { compare, fromDecimal, subtract, type Ratio } from '#core/lib/ratio.ts';
import type { DraftAgency, PeriodDraft } from '#core/period/draft.ts';
import { asCompared, type Instrument } from './instrument.ts';
import type { PointStage } from './line.ts';

/** What was reached by one agency, as far as it counts. */
export interface Reached {
  readonly value: Ratio;
  readonly stage: PointStage;
  /** Fingerprint of the result. */
  readonly source: string;
}

/** How an agency stands against its target. */
export type TargetStanding =
  /** `by` = result less target, as the instrument compares. */
  | { readonly kind: 'reached' | 'short'; readonly by: Ratio; readonly reached: Reached }
  /** Not a final result yet: it says nothing about the target. */
  | { readonly kind: 'open'; readonly reached: Reached }
  | { readonly kind: 'none' }
  | { readonly kind: 'not-assessed'; readonly why: string }
  /** A final result, and no target to hold it against. */
  | { readonly kind: 'no-target'; readonly reached: Reached };

export interface TargetRow {
  readonly agency: DraftAgency;
  /** null = none was set, or what was typed is no number. */
  readonly target: Ratio | null;
  /** Its own, or the one for all. */
  readonly from: 'own' | 'all' | 'none';
  readonly standing: TargetStanding;
}

/** How many reached their target, of how many that have both a target and a final result. */
export interface TargetCount {
  readonly reached: number;
  readonly measured: number;
  /** Invited agencies with a target. */
  readonly aimed: number;
  readonly invited: number;
}

/** A target as it is typed, with point or comma; null = no number, or none was set. */
export function readTarget(typed: string): Ratio | null {
  const text = typed.trim().replace(',', '.');
  return /^\d+(?:\.\d+)?$/.test(text) ? fromDecimal(text) : null;
}

function standingOf(
  { notAssessed }: DraftAgency,
  target: Ratio | null,
  reached: Reached | null,
  instrument: Instrument,
): TargetStanding {
  if (!reached) {
    return notAssessed.trim() === ''
      ? { kind: 'none' }
      : { kind: 'not-assessed', why: notAssessed.trim() };
  }
  if (reached.stage !== 'final') return { kind: 'open', reached };
  if (!target) return { kind: 'no-target', reached };
  const by = subtract(asCompared(reached.value, instrument), target);
  return { kind: compare(by, fromDecimal('0')) >= 0 ? 'reached' : 'short', by, reached };
}

/**
 * The invited agencies of a period against their targets: its own goes before the one for all.
 * A result is compared as the instrument compares it with the floor of a predikat, so that a
 * printed 2,50 reaches a target of 2,50 wherever it would reach a predikat. Only a final result
 * reaches or misses anything; who has none is not counted as having missed.
 */
export function targetRows(
  { agencies, target }: Pick<PeriodDraft, 'agencies' | 'target'>,
  reachedBy: (agency: DraftAgency) => Reached | null,
  instrument: Instrument,
): readonly TargetRow[] {
  const forAll = readTarget(target);
  return agencies
    .filter(({ invited }) => invited)
    .map((agency): TargetRow => {
      const own = readTarget(agency.target);
      const aim = own ?? forAll;
      const shared = forAll ? 'all' : 'none';
      return {
        agency,
        target: aim,
        from: own ? 'own' : shared,
        standing: standingOf(agency, aim, reachedBy(agency), instrument),
      };
    });
}

/** The counts over these rows, each with what it is counted of. */
export function countTargets(rows: readonly TargetRow[]): TargetCount {
  const reached = rows.filter(({ standing }) => standing.kind === 'reached').length;
  const short = rows.filter(({ standing }) => standing.kind === 'short').length;
  return {
    reached,
    measured: reached + short,
    aimed: rows.filter(({ target }) => target !== null).length,
    invited: rows.length,
  };
}
