import { add, fromDecimal, ZERO, type Ratio } from '#core/lib/ratio.ts';
import type { Group, Rubric } from './types.ts';

/** A weight that is a sum of decimals, as a decimal with all its places. */
function toDecimal({ n, d }: Ratio): string {
  let digits = 0;
  let scale = 1n;
  while ((n * scale) % d !== 0n) {
    digits += 1;
    scale *= 10n;
  }
  const text = ((n * scale) / d).toString().padStart(digits + 1, '0');
  return digits === 0 ? text : `${text.slice(0, -digits)}.${text.slice(-digits)}`;
}

function sumOf(parts: readonly { readonly weight: string }[]): string {
  return toDecimal(parts.reduce((sum, { weight }) => add(sum, fromDecimal(weight)), ZERO));
}

function prune(groups: readonly Group[], kept: ReadonlySet<string>, nested: boolean): Group[] {
  return groups.flatMap((group): Group[] => {
    const inner = prune(group.groups ?? [], kept, nested);
    const indicators = (group.indicators ?? []).filter(({ id }) => kept.has(id));
    const parts = [...inner, ...indicators];
    if (parts.length === 0) return [];
    return [
      {
        ...group,
        weight: nested ? sumOf(parts) : group.weight,
        groups: inner.length > 0 ? inner : undefined,
        indicators: indicators.length > 0 ? indicators : undefined,
      },
    ];
  });
}

/**
 * The part of an instrument that concerns some of its indicators. Weights keep their
 * proportions and are renormalised by the score: where group weights are sums
 * (`nested-weights`) each indicator keeps its proportion to every other one, else its
 * proportion inside its group. The result scores like an instrument but is none: its
 * number is an internal value, never the index (PermenPANRB 59/2020 rates the whole
 * government; a value for one OPD is a local construction).
 */
export function subsetOf(rubric: Rubric, indicatorIds: readonly string[]): Rubric {
  const nested = rubric.weighting === 'nested-weights';
  return { ...rubric, groups: prune(rubric.groups, new Set(indicatorIds), nested) };
}
