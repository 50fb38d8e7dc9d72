import { ratio, subtract } from '#core/lib/ratio.ts';
import { gainText } from '#core/invest/proposal/gain-text.ts';
import { gainOf } from './plan-gain.ts';
import type { PlanBook } from '#core/invest/plan-book.ts';
import type { Starts } from './plan-order.ts';
import { meritOf } from './reach.ts';
import type { FirstLoss, GainText } from './search-types.ts';

/** What one plan is worth less than another. */
export interface PlanLoss {
  readonly loss: GainText;
  readonly first: FirstLoss | null;
}

function firstLoss({ task: { order, groupUnits } }: PlanBook, less: number): FirstLoss | null {
  switch (order.objective) {
    case 'gain':
      return null;
    case 'good':
      return { of: 'good', agencies: less };
    case 'worst':
      return { of: 'worst', points: gainText(ratio(BigInt(less), groupUnits.scale)) };
  }
}

/** What `other` is worth less than `plan` by the objective; below zero where it is worth more. */
export function lossBetween(book: PlanBook, plan: Starts, other: Starts): PlanLoss {
  const { order } = book.task;
  const [before = 0] = meritOf(order, plan);
  const [after = 0] = meritOf(order, other);
  return {
    loss: gainText(subtract(gainOf(book, plan), gainOf(book, other))),
    first: firstLoss(book, before - after),
  };
}
