import type { PlanOrder } from '#core/invest/choice/plan-order.ts';
import { costIn } from '#core/invest/choice/spend.ts';
import { addBinds } from './plan-binds.ts';
import type { PlanDraft, Term } from './plan-draft.ts';
import { addEffects } from './plan-effects.ts';
import { addStarts, type StartColumns } from './plan-starts.ts';

/** A plan as a model of whole numbers, and what it is to be best at, the first aim first. */
export interface PlanModel extends PlanDraft {
  readonly starts: StartColumns;
  /** What the objective names: each sum is to be as large as can be. */
  readonly aims: readonly (readonly Term[])[];
  /** What settles equals: less money, then earlier starts. */
  readonly ties: readonly (readonly Term[])[];
}

/** Rupiah and years that every start takes, to be as small as can be. */
function tiesOf(order: PlanOrder, { groups }: StartColumns): PlanModel['ties'] {
  const money: Term[] = [];
  const years: Term[] = [];
  for (const { members, inYear } of groups) {
    const [one] = members;
    if (!one) continue;
    inYear.forEach((column, start) => {
      let total = 0;
      for (let year = start; year < order.years; year += 1) total += costIn(one, start, year);
      money.push([-total, column]);
      years.push([-start, column]);
    });
  }
  return order.years > 1 ? [money, years] : [money];
}

/**
 * The order as rows and columns: linear, because a step counts only with all below it.
 *
 * @param isApart no two proposals share the columns of their years.
 */
export function planModel(order: PlanOrder, isApart = false): PlanModel {
  const draft: PlanDraft = { columns: [], rows: [] };
  const starts = addStarts(draft, order, isApart);
  addBinds(draft, order, starts);
  const { gain, good, worst } = addEffects(draft, order, starts.chosen);
  const first = { gain: [], good: [good], worst: [worst] }[order.objective];
  return { ...draft, starts, aims: [...first, gain], ties: tiesOf(order, starts) };
}
