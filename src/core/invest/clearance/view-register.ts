import type { BudgetCode, InitiativeKind } from '#core/invest/initiative/catalogue.ts';
import { countedStarts } from '#core/invest/choice/choice-figures.ts';
import type { CostLine } from '#core/invest/price/cost-line.ts';
import type { GateAnswers } from '#core/invest/proposal/gates.ts';
import type { PlanBook } from '#core/invest/plan-book.ts';
import { costOf } from '#core/invest/proposal/proposal-cost.ts';

/** One chosen proposal as a line of the register of TIK lines. */
export interface RegisterLine {
  readonly proposal: string;
  readonly title: string;
  readonly kind: InitiativeKind;
  readonly description: string;
  /** null = done once for all, by Diskominfo. */
  readonly agency: { readonly name: string; readonly code: string } | null;
  /** Budget year it starts in. */
  readonly year: number;
  readonly amount: number;
  readonly yearly: number;
  readonly lines: readonly CostLine[];
  readonly code: BudgetCode | null;
  readonly source: string;
  readonly rubric: string;
  /** Ids of the indicators it raises. */
  readonly indicators: readonly string[];
  readonly gates: GateAnswers;
}

/** The chosen proposals, as they go into the register; empty = nothing was chosen. */
export function registerLines(book: PlanBook): readonly RegisterLine[] {
  const { plan, agencies, candidates, ground } = book;
  const byKey = new Map(agencies.map((one) => [one.key, one]));
  const sources = new Map(plan.sources.map(({ id, name }) => [id, name]));
  const [first] = plan.sources;
  const starts = countedStarts(book, new Map(Object.entries(plan.chosen?.starts ?? {})));
  return candidates.flatMap((one): readonly RegisterLine[] => {
    const start = starts.get(one.id);
    if (start === undefined) return [];
    const { initiative, decision } = one;
    const cost = costOf(one);
    const owner = byKey.get(one.agencies[0] ?? '');
    const isShared = initiative.carriedBy === 'kabupaten';
    const source = decision.source || first?.id || '';
    return [
      {
        proposal: one.id,
        title: initiative.title,
        kind: initiative.kind,
        description: initiative.description,
        agency: isShared || !owner ? null : { name: owner.name, code: owner.code },
        year: plan.firstYear + start,
        amount: cost.first,
        yearly: cost.later,
        lines: decision.lines,
        code: initiative.budgetCode,
        source: sources.get(source) ?? source,
        rubric: ground.ref.id,
        indicators: [...new Set(one.raises.map(({ indicator }) => indicator))],
        gates: decision.gates,
      },
    ];
  });
}
