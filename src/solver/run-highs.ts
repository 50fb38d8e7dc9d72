import loadHighs from 'highs';
import { modelText, type Model } from './linear-model.ts';

/** The amounts of a best solution. */
type Solved =
  | { readonly kind: 'best'; readonly cost: number; readonly amounts: ReadonlyMap<string, number> }
  /** No solution, or none that was proven to be the best within the limit. */
  | { readonly kind: 'unsolved'; readonly status: string };

export type Solve = (model: Model) => Solved;

/** Only amounts that count: no seconds, so that every computer stops at the same place. */
const OPTIONS = {
  output_flag: false,
  log_to_console: false,
  random_seed: 0,
  // Every cost is a whole number.
  mip_abs_gap: 0.5,
  mip_max_nodes: 20_000,
} as const;

/** The solver, ready to be asked: exact, and the same for the same model. */
export async function prepareHighs(): Promise<Solve> {
  const highs = await loadHighs();
  return (model) => {
    const { Status, ObjectiveValue, Columns } = highs.solve(modelText(model), {
      ...OPTIONS,
      mip_rel_gap: model.gap,
    });
    if (Status !== 'Optimal') return { kind: 'unsolved', status: Status };
    const amounts = new Map(
      model.amounts.map((name) => [name, Math.round(Columns[name]?.Primal ?? 0)]),
    );
    return { kind: 'best', cost: Math.round(ObjectiveValue), amounts };
  };
}
