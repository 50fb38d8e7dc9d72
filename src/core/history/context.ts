import {
  add,
  compare,
  divide,
  fromDecimal,
  fromInteger,
  ratio,
  type Ratio,
} from '#core/lib/ratio.ts';
import type { Dataset, DatasetRow } from './dataset.ts';
import { governmentKind, isSameGovernment, type GovernmentKind } from './government-kind.ts';

/** Figures of several governments together, as somebody published them; never ranked. */
export const isAverage = ({ kind }: Pick<DatasetRow, 'kind'>): boolean =>
  /rata[- ]?rata/i.test(kind);

/** Where one government stands among the others of its kind, by the index or by one part. */
export interface Placing {
  /** Name of the part; empty = the index. */
  readonly part: string;
  readonly value: Ratio;
  /** 1 = highest; the same value has the same rank, and the ranks after it are left out. */
  readonly rank: number;
  /** Governments of the same kind with a value, this one among them. */
  readonly of: number;
  /** How many of the others are lower, and how many are equal. */
  readonly lower: number;
  readonly equal: number;
  /** Part of the others that are lower, 0..1; null = there are no others. */
  readonly above: Ratio | null;
  readonly lowest: Ratio;
  readonly median: Ratio;
  readonly highest: Ratio;
}

/** What a set of figures says about one government in one year. */
export interface GovernmentContext {
  readonly kind: GovernmentKind;
  /** Its value is not of this set: it is set among the others all the same. */
  readonly fromOutside: boolean;
  /** Empty = it has no value, or stands in the set twice. */
  readonly placings: readonly Placing[];
  /** Governments of the kind that stand in the set more than once: none of their rows count. */
  readonly repeated: readonly string[];
}

function middleOf(sorted: readonly Ratio[]): Ratio {
  const half = Math.floor(sorted.length / 2);
  const upper = sorted[half] ?? ratio(0n);
  if (sorted.length % 2 === 1) return upper;
  return divide(add(sorted[half - 1] ?? upper, upper), fromInteger(2));
}

function place(part: string, value: Ratio, others: readonly Ratio[]): Placing {
  const all = [...others, value].sort(compare);
  const lower = others.filter((one) => compare(one, value) < 0).length;
  const equal = others.filter((one) => compare(one, value) === 0).length;
  return {
    part,
    value,
    rank: others.length - lower - equal + 1,
    of: all.length,
    lower,
    equal,
    above: others.length === 0 ? null : ratio(BigInt(lower), BigInt(others.length)),
    lowest: all[0] ?? value,
    median: middleOf(all),
    highest: all.at(-1) ?? value,
  };
}

const valueOf = (row: DatasetRow, part: string): Ratio | null => {
  const text = part === '' ? row.score : (row.parts[part] ?? null);
  return text === null ? null : fromDecimal(text);
};

/** The years of which a set has figures of single governments, the latest first. */
export function contextYears({ rows }: Pick<Dataset, 'rows'>): readonly number[] {
  const years = rows.flatMap((row) => (row.year === null || isAverage(row) ? [] : [row.year]));
  return [...new Set(years)].sort((a, b) => b - a);
}

/**
 * Where a government stands in a year among all of its kind in the set: by the index, then by
 * each part in the order of the set. Kinds are told by the names; averages are left out, and so
 * is a government that stands there twice.
 *
 * @param outside its index in that year by the same instrument, should the set not have it.
 */
export function contextOf(
  { rows }: Pick<Dataset, 'rows'>,
  government: string,
  year: number,
  outside: Ratio | null = null,
): GovernmentContext {
  const kind = governmentKind(government);
  const peers = rows.filter(
    (row) =>
      row.year === year && row.item === '' && !isAverage(row) && governmentKind(row.name) === kind,
  );
  const repeated = peers.filter((row) =>
    peers.some((other) => other !== row && isSameGovernment(other.name, row.name)),
  );
  const single = peers.filter((row) => !repeated.includes(row));
  const own = single.find(({ name }) => isSameGovernment(name, government));
  const names = [...new Set(repeated.map(({ name }) => name))];
  if (!own) {
    const isThere = repeated.some(({ name }) => isSameGovernment(name, government));
    const others = single.flatMap((row) => valueOf(row, '') ?? []);
    const placings = outside && !isThere && others.length > 0 ? [place('', outside, others)] : [];
    return { kind, fromOutside: placings.length > 0, placings, repeated: names };
  }
  const placings = ['', ...Object.keys(own.parts)].flatMap((part) => {
    const value = valueOf(own, part);
    if (value === null) return [];
    const others = single.flatMap((row) => (row === own ? [] : (valueOf(row, part) ?? [])));
    return [place(part, value, others)];
  });
  return { kind, fromOutside: false, placings, repeated: names };
}
