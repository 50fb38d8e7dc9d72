import type { Finding } from '#core/review/finding.ts';
import type { Rubric } from '#core/rubric/types.ts';
import { indicatorsOf, placedIndicators } from '#core/rubric/walk.ts';
import { numberOf, type VoteTable, type VoteUnit } from './vote-table.ts';
import type { Row } from './units.ts';

/** What a figure is about. */
export type SliceOf =
  | { readonly of: 'all' }
  | { readonly of: 'group'; readonly id: string }
  | { readonly of: 'indicator'; readonly id: string }
  /** Positions of two raters. */
  | { readonly of: 'pair'; readonly first: number; readonly second: number };

/** How many units there are, and what is not comparable of them. */
export interface SliceCounts {
  /** Indicators of submissions. */
  readonly units: number;
  /** Of these with two values or more; only they count. */
  readonly comparable: number;
  /** Votes that a sheet leaves open. */
  readonly open: number;
  /** Votes "tidak berlaku"; they are no values. */
  readonly notApplicable: number;
  /** Units that one asesor calls not applicable and another rates. */
  readonly disputed: number;
}

/** The units of one part, as rows of values. */
export interface Slice {
  readonly about: SliceOf;
  readonly rows: readonly Row[];
  readonly counts: SliceCounts;
  /** The units stand on scales of different length: their values must not be put together. */
  readonly mixed: boolean;
}

function countsOf(units: readonly (readonly (Finding | null)[])[]): SliceCounts {
  const votes = units.flat();
  const many = (is: Finding['is']): number => votes.filter((vote) => vote?.is === is).length;
  const values = (unit: readonly (Finding | null)[]): number =>
    unit.filter((vote) => vote?.is === 'value').length;
  return {
    units: units.length,
    comparable: units.filter((unit) => values(unit) >= 2).length,
    open: many('open'),
    notApplicable: many('not-applicable'),
    disputed: units.filter(
      (unit) => values(unit) > 0 && unit.some((vote) => vote?.is === 'not-applicable'),
    ).length,
  };
}

/** From and to of the scale of every indicator, as a text to compare. */
function lengthsOf(rubric: Rubric): ReadonlyMap<string, string> {
  return new Map(
    placedIndicators(rubric).map(({ indicator }) => {
      const scale = rubric.scales[indicator.scale];
      return [indicator.id, scale ? `${scale.min}-${scale.max}` : ''];
    }),
  );
}

function pairsOf(count: number): readonly { readonly first: number; readonly second: number }[] {
  return Array.from({ length: count }, (_, first) =>
    Array.from({ length: count - first - 1 }, (__, at) => ({ first, second: first + at + 1 })),
  ).flat();
}

/** The whole table, each top group, each indicator and each pair of raters, in this order. */
export function slicesOf(rubric: Rubric, { raters, units }: VoteTable): readonly Slice[] {
  const lengths = lengthsOf(rubric);
  const slice = (
    about: SliceOf,
    chosen: readonly VoteUnit[],
    columns: readonly number[] | null = null,
  ): Slice => {
    const votes = chosen.map((unit) =>
      columns === null ? unit.votes : columns.map((at) => unit.votes[at] ?? null),
    );
    // Of a pair only what both had before them.
    const both = columns === null ? votes : votes.filter((unit) => !unit.includes(null));
    return {
      about,
      rows: both.map((unit) => unit.map(numberOf)),
      counts: countsOf(both),
      mixed: new Set(chosen.map(({ indicator }) => lengths.get(indicator))).size > 1,
    };
  };
  const within = (ids: readonly string[]): readonly VoteUnit[] =>
    units.filter(({ indicator }) => ids.includes(indicator));
  return [
    slice({ of: 'all' }, units),
    ...rubric.groups.map((group) =>
      slice({ of: 'group', id: group.id }, within(indicatorsOf(group).map(({ id }) => id))),
    ),
    ...placedIndicators(rubric).map(({ indicator: { id } }) =>
      slice({ of: 'indicator', id }, within([id])),
    ),
    ...pairsOf(raters.length).map(({ first, second }) =>
      slice({ of: 'pair', first, second }, units, [first, second]),
    ),
  ];
}
