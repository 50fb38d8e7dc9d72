import { groupsWithPaths, placedWithPaths } from '#core/rubric/walk-paths.ts';
import type { Rubric } from '#core/rubric/types.ts';
import { GONE } from '../core/rubric/change-at.ts';

/** Some fields of an instrument with other values, by path. */
export type Change = Readonly<Record<string, unknown>>;

/** A decimal one unit of its last digit higher or lower: "2.75" gives "2.76" or "2.74". */
function moved(text: string, by: 1 | -1): string {
  const digits = (text.split('.')[1] ?? '').length;
  const units = (BigInt(text.replace('.', '')) + BigInt(by)).toString();
  if (units.startsWith('-')) return `-${moved(text, 1)}`;
  const padded = units.padStart(digits + 1, '0');
  return digits === 0 ? units : `${padded.slice(0, -digits)}.${padded.slice(-digits)}`;
}

const decimals = (path: string, text: string): readonly Change[] => [
  { [path]: moved(text, 1) },
  { [path]: moved(text, -1) },
];
const integers = (path: string, value: number): readonly Change[] => [
  { [path]: value + 1 },
  { [path]: value - 1 },
];

const other = (on: 'rounded' | 'unrounded') => (on === 'rounded' ? 'unrounded' : 'rounded');

function roundingChanges({ rounding }: Rubric): readonly Change[] {
  const years = Object.entries(rounding.predikatOnByYear ?? {}).flatMap(([year, on]): Change[] => {
    const path = 'rounding.predikatOnByYear';
    return [
      { [`${path}.${year}`]: other(on) },
      { [`${path}.${year}`]: GONE },
      { [`${path}.${year}`]: GONE, [`${path}.${Number(year) + 1}`]: on },
      { [`${path}.${year}`]: GONE, [`${path}.${Number(year) - 1}`]: on },
    ];
  });
  return [
    ...integers('rounding.digits', rounding.digits),
    { 'rounding.predikatOn': other(rounding.predikatOn) },
    ...years,
  ];
}

function scaleChanges({ scales }: Rubric): readonly Change[] {
  return Object.entries(scales).flatMap(([name, { min, max, fraction }]) => [
    ...integers(`scales.${name}.min`, min),
    ...integers(`scales.${name}.max`, max),
    ...(fraction ? integers(`scales.${name}.fraction.digits`, fraction.digits) : []),
    ...(fraction ? [{ [`scales.${name}.fraction`]: GONE }] : []),
  ]);
}

function externalChanges(rubric: Rubric): readonly Change[] {
  return placedWithPaths(rubric).flatMap(({ indicator: { external }, path }) => {
    if (!external) return [];
    const bands = external.bands.flatMap(({ from, above, level, value }, at) => {
      const here = `${path}.external.bands[${at}]`;
      return [
        ...(from === undefined ? [] : decimals(`${here}.from`, from)),
        ...(above === undefined ? [] : decimals(`${here}.above`, above)),
        ...(value === undefined ? [] : decimals(`${here}.value`, value)),
        { [`${here}.from`]: above ?? GONE, [`${here}.above`]: from ?? GONE },
        ...integers(`${here}.level`, level),
      ];
    });
    return [
      ...decimals(`${path}.external.min`, external.min),
      ...decimals(`${path}.external.max`, external.max),
      ...(external.top === undefined ? [] : decimals(`${path}.external.top`, external.top)),
      ...bands,
    ];
  });
}

/** Every number that decides a score or a predikat, moved by one unit, each on its own. */
export function unitChanges(rubric: Rubric): readonly Change[] {
  const weights = [
    ...groupsWithPaths(rubric).map(({ node, path }) => ({ path, weight: node.weight })),
    ...placedWithPaths(rubric).map(({ indicator, path }) => ({ path, weight: indicator.weight })),
  ];
  return [
    ...weights.flatMap(({ path, weight }) => decimals(`${path}.weight`, weight)),
    ...rubric.predikat.flatMap(({ min }, at) => decimals(`predikat[${at}].min`, min)),
    ...roundingChanges(rubric),
    ...scaleChanges(rubric),
    ...externalChanges(rubric),
    ...integers('target.level', rubric.target.level),
    { weighting: rubric.weighting === 'mean-of-means' ? 'nested-weights' : 'mean-of-means' },
  ];
}

/** The paths of the groups above a path, outermost first. */
function groupsAbove(path: string): readonly string[] {
  const parts = path.split('.');
  return parts.slice(0, -1).map((_, at) => parts.slice(0, at + 1).join('.'));
}

/** Neighbours that can make up for each other where weights hold inside a group only. */
function siblings(rubric: Rubric): readonly (readonly string[])[] {
  const located = groupsWithPaths(rubric);
  return [
    rubric.groups.map((_, at) => `groups[${at}]`),
    ...located.map(({ node, path }) => (node.groups ?? []).map((_, at) => `${path}.groups[${at}]`)),
    ...located.map(({ node, path }) =>
      (node.indicators ?? []).map((_, at) => `${path}.indicators[${at}]`),
    ),
  ];
}

/**
 * One unit taken from every weight and given to the next one in reading order, with all
 * groups in between moved along, so that every sum stays what the laws ask for.
 */
export function compensatingChanges(rubric: Rubric): readonly Change[] {
  const weights = new Map([
    ...groupsWithPaths(rubric).map(({ node, path }) => [path, node.weight] as const),
    ...placedWithPaths(rubric).map(({ indicator, path }) => [path, indicator.weight] as const),
  ]);
  const nested = rubric.weighting === 'nested-weights';
  const rows = nested ? [placedWithPaths(rubric).map(({ path }) => path)] : siblings(rubric);
  return rows.flatMap((row) =>
    row.slice(1).map((to, at) => {
      const from = row[at] ?? '';
      const shared = new Set(groupsAbove(from).filter((path) => groupsAbove(to).includes(path)));
      const moves = (path: string, by: 1 | -1) =>
        [...groupsAbove(path), path]
          .filter((each) => !shared.has(each))
          .map((each) => [`${each}.weight`, moved(weights.get(each) ?? '', by)] as const);
      return Object.fromEntries([...moves(from, -1), ...moves(to, 1)]);
    }),
  );
}
