import { compare, fromDecimal, ratio, roundHalfUp, ZERO, type Ratio } from '#core/lib/ratio.ts';
import type { Group, Rubric } from '#core/rubric/types.ts';
import { indicatorsOf } from '#core/rubric/walk.ts';
import { weightedMean } from '#core/scoring/weighted-mean.ts';

/**
 * The other way round: which exact values can stand behind a printed one, when every
 * indicator has a whole level of its scale. Only for nested weights, where a group's
 * value is one weighted mean over all its indicators.
 */

/** Weights as whole numbers: none has more digits than this. */
const SCALE = 10_000;

const scaled = (weight: string) => Math.round(Number(weight) * SCALE);

/** Every exact value a group can have, lowest first. */
function reachableValues(rubric: Rubric, group: Group): readonly Ratio[] {
  let sums: ReadonlySet<number> = new Set([0]);
  for (const { weight, scale } of indicatorsOf(group)) {
    const { min = 0, max = 0 } = rubric.scales[scale] ?? {};
    const each = scaled(weight);
    const next = new Set<number>();
    for (const sum of sums) {
      for (let level = min; level <= max; level += 1) next.add(sum + each * level);
    }
    sums = next;
  }
  const whole = BigInt(scaled(group.weight));
  return [...sums].toSorted((a, b) => a - b).map((sum) => ratio(BigInt(sum), whole));
}

/** For every top group, by code: the exact values behind each value that can be printed. */
export type Behind = Readonly<Record<string, ReadonlyMap<string, readonly Ratio[]>>>;

export function valuesBehind(rubric: Rubric): Behind {
  return Object.fromEntries(
    rubric.groups.map((group) => {
      const byText = new Map<string, Ratio[]>();
      for (const value of reachableValues(rubric, group)) {
        const text = roundHalfUp(value, rubric.rounding.digits);
        byText.set(text, [...(byText.get(text) ?? []), value]);
      }
      return [group.code, byText];
    }),
  );
}

/** Every exact index that fits the printed values of the top groups, lowest first. */
export function indicesBehind(
  rubric: Rubric,
  behind: Behind,
  printed: Readonly<Record<string, string>>,
): readonly Ratio[] {
  const choices = rubric.groups.reduce<readonly (readonly Ratio[])[]>(
    (chosen, { code }) =>
      chosen.flatMap((before) =>
        (behind[code]?.get(printed[code] ?? '') ?? []).map((value) => [...before, value]),
      ),
    [[]],
  );
  const indices = choices.flatMap((values) => {
    const terms = rubric.groups.map(({ weight }, at) => ({
      weight: fromDecimal(weight),
      value: values[at] ?? ZERO,
    }));
    return weightedMean(terms) ?? [];
  });
  const distinct = new Map(indices.map((index) => [`${index.n}/${index.d}`, index]));
  return [...distinct.values()].toSorted(compare);
}
