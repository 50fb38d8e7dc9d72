import { scenariosOf } from '#core/invest/choice/scenarios.ts';
import type { Robustness } from '#core/invest/choice/search-types.ts';
import type { Starts } from '#core/invest/choice/plan-order.ts';
import type { Prepared } from './plan-prepared.ts';

const ids = (starts: Starts | undefined): readonly string[] | null =>
  starts ? [...starts.keys()] : null;

/** In how many scenarios each proposal is chosen, and the plans under a fifth less and more. */
export function robustnessOf(
  { book, best, rough }: Prepared,
  heard: (done: number, total: number) => void,
): Robustness {
  const scenarios = scenariosOf(book.plan, book);
  const stays = new Map<string, number>();
  const byCeiling = new Map<number, Starts>();
  const kinds = { costs: 0, weights: 0, ceilings: 0 };
  let [impossible, unsolved] = [0, 0];
  for (const [done, { kind, permille, order }] of scenarios.entries()) {
    heard(done, scenarios.length);
    kinds[kind] += 1;
    const found = rough(order, best?.starts ?? null);
    if (!found.ok) {
      if (found.error.kind === 'impossible') impossible += 1;
      else unsolved += 1;
      continue;
    }
    const { starts } = found.value;
    for (const id of starts.keys()) stays.set(id, (stays.get(id) ?? 0) + 1);
    if (kind === 'ceilings') byCeiling.set(permille, starts);
  }
  heard(scenarios.length, scenarios.length);
  const sizes = scenarios.flatMap(({ kind, permille }) => (kind === 'ceilings' ? [permille] : []));
  return {
    scenarios: scenarios.length,
    kinds,
    stays: Object.fromEntries(stays),
    impossible,
    unsolved,
    less: ids(byCeiling.get(Math.min(...sizes))),
    more: ids(byCeiling.get(Math.max(...sizes))),
  };
}
