import { fromDecimal, type Ratio } from '#core/lib/ratio.ts';
import type { Group, Rubric } from '#core/rubric/types.ts';
import { groupsWithPaths } from '#core/rubric/walk-paths.ts';
import { predikatOf, show } from '#core/scoring/predikat.ts';
import { weightedMean } from '#core/scoring/weighted-mean.ts';
import { near, same, sameExact, type Comparison } from './comparison.ts';
import { indicesBehind, valuesBehind, type Behind } from './whole-levels.ts';
import type { WorkedExample } from './worked-examples.ts';

type ByCode = Readonly<Record<string, string>>;

/** The engine's mean of printed values; null unless all of them were printed. */
export function meanOfPrinted(parts: readonly Group[], values: ByCode): Ratio | null {
  const terms = parts.flatMap(({ code, weight }) => {
    const value = values[code];
    return value === undefined ? [] : [{ weight: fromDecimal(weight), value: fromDecimal(value) }];
  });
  return terms.length === parts.length ? weightedMean(terms) : null;
}

/** The index through every floor, from the lowest values that were given. */
function meanThrough(groups: readonly Group[], values: ByCode): Ratio | null {
  const terms = groups.flatMap(({ code, weight, groups: below }) => {
    const given = values[code];
    const value = given === undefined ? meanThrough(below ?? [], values) : fromDecimal(given);
    return value ? [{ weight: fromDecimal(weight), value }] : [];
  });
  return terms.length === groups.length ? weightedMean(terms) : null;
}

/** Every printed group, and the index, from the printed values one floor below. */
export function fromPrinted(rubric: Rubric, entry: WorkedExample): readonly Comparison[] {
  const values: ByCode = { ...entry.groups, ...entry.printed.groups };
  const groups = groupsWithPaths(rubric).flatMap(({ node }): Comparison[] => {
    const printed = values[node.code];
    const mean = node.groups ? meanOfPrinted(node.groups, values) : null;
    return printed !== undefined && mean ? [near(node.code, printed, mean, 'printed groups')] : [];
  });
  const index = meanOfPrinted(rubric.groups, values);
  return entry.printed.index !== undefined && index
    ? [...groups, near('index', entry.printed.index, index, 'printed groups')]
    : groups;
}

/** The index and the predikat from values of aspects, through the domains. */
export function fromAspects(rubric: Rubric, entry: WorkedExample): readonly Comparison[] {
  const index = meanThrough(rubric.groups, entry.groups ?? {});
  if (!index) return [];
  const { index: printed, predikat } = entry.printed;
  return [
    ...(printed === undefined ? [] : [near('index', printed, index, 'aspects')]),
    ...(predikat === undefined
      ? []
      : [same('predikat', predikat, predikatOf(rubric, index), 'aspects')]),
    ...sameExact(entry, [index], 'aspects'),
  ];
}

/** The tables behind printed values, by the groups they are made from: each takes a moment. */
const BEHIND = new WeakMap<Rubric['groups'], Behind>();

function behindOf(rubric: Rubric): Behind {
  const known = BEHIND.get(rubric.groups) ?? valuesBehind(rubric);
  BEHIND.set(rubric.groups, known);
  return known;
}

/**
 * The exact indices behind printed domains, and the predikat that each of them has.
 * Values with fewer digits than the instrument rounds to were never rounded.
 */
export function fromDomains(rubric: Rubric, entry: WorkedExample): readonly Comparison[] {
  const values = entry.groups ?? {};
  const { index, predikat } = entry.printed;
  const straight = meanThrough(rubric.groups, values);
  const { digits } = rubric.rounding;
  const unrounded = Object.values(values).every(
    (text) => (text.split('.')[1] ?? '').length < digits,
  );
  const fits = (exact: Ratio) => index === undefined || show(rubric, exact).text === index;
  const exact =
    unrounded && straight
      ? [straight]
      : indicesBehind(rubric, behindOf(rubric), values).filter(fits);
  const judged = exact.length > 0 || !straight ? exact : [straight];
  return [
    ...sameExact(entry, exact, unrounded ? 'domains' : 'whole levels'),
    ...(predikat === undefined
      ? []
      : judged.map((value) => same('predikat', predikat, predikatOf(rubric, value), 'domains'))),
  ];
}
