import type { InvestmentPlan } from './plan.ts';

const LEFT: readonly (keyof InvestmentPlan)[] = [
  'chosen',
  'kept',
  'revision',
  'updatedAt',
  'name',
  'paper',
  'status',
  'windows',
];

/** Of a plan's record what a book is made of: what was chosen and kept changes nothing in it. */
export function makingOf(plan: InvestmentPlan): string {
  return JSON.stringify(Object.entries(plan).filter(([key]) => !LEFT.some((one) => one === key)));
}
