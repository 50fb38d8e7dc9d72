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
import { governmentName, kindOfName, type GovernmentKind } from './government-kind.ts';

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
  /** Governments of the kind without an index: they do not count by it. */
  readonly blank: readonly string[];
  /** How many rows of the year are of each kind; published averages are of none. */
  readonly kinds: Readonly<Record<GovernmentKind, number>>;
}

interface Named {
  readonly row: DatasetRow;
  /** See `governmentName`. */
  readonly core: string;
}

function kindsOf(all: readonly Named[]): GovernmentContext['kinds'] {
  const kinds = { province: 0, kabupaten: 0, kota: 0, other: 0 };
  for (const { core } of all) kinds[kindOfName(core)] += 1;
  return kinds;
}

function timesOf(names: readonly string[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const name of names) times.set(name, (times.get(name) ?? 0) + 1);
  return times;
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
  const wanted = governmentName(government);
  const kind = kindOfName(wanted);
  const all = rows.flatMap((row): readonly Named[] =>
    row.year === year && row.item === '' && !isAverage(row)
      ? [{ row, core: governmentName(row.name) }]
      : [],
  );
  const peers = all.filter(({ core }) => kindOfName(core) === kind);
  const times = timesOf(peers.map(({ core }) => core));
  const repeated = peers.filter(({ core }) => times.get(core) !== 1);
  const single = peers.filter(({ core }) => times.get(core) === 1);
  const found = {
    kind,
    kinds: kindsOf(all),
    repeated: [...new Set(repeated.map(({ row }) => row.name))],
    blank: single.flatMap(({ row }) => (row.score === null ? [row.name] : [])),
  };
  const own = single.find(({ core }) => core === wanted)?.row;
  const valuesOf = (part: string): readonly Ratio[] =>
    single.flatMap(({ row }) => (row === own ? [] : (valueOf(row, part) ?? [])));
  if (!own) {
    const others = times.has(wanted) ? [] : valuesOf('');
    const placings = outside && others.length > 0 ? [place('', outside, others)] : [];
    return { ...found, fromOutside: placings.length > 0, placings };
  }
  const placings = ['', ...Object.keys(own.parts)].flatMap((part) => {
    const value = valueOf(own, part);
    return value === null ? [] : [place(part, value, valuesOf(part))];
  });
  return { ...found, fromOutside: false, placings };
}
