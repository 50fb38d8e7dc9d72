import type { Digest } from '#core/lib/ids.ts';
import type { InvestmentPlan, PlanChoice } from '#core/invest/plan.ts';

/** What can be said of a proposal by hand: a year (from 0), never, or nothing. */
export type ByHand = number | 'never' | 'free';

/** When a change is made, and what a choice made then rests on. */
export interface ChoiceMoment {
  readonly at: string;
  readonly ground: Digest;
}

const EMPTY: Omit<PlanChoice, 'ground'> = {
  name: '',
  starts: {},
  by: 'hand',
  merit: [],
  bound: null,
  isProven: false,
  isCutShort: false,
  at: '',
};

/** What a search brought, as the plan; `undoChoice` brings back what was there before. */
export function takeChoice(plan: InvestmentPlan, choice: PlanChoice): InvestmentPlan {
  return { ...plan, chosen: { ...choice, name: '' } };
}

function without<T>(all: Readonly<Record<string, T>>, id: string): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(all).filter(([key]) => key !== id));
}

function handStarts(
  { chosen }: Pick<InvestmentPlan, 'chosen'>,
  id: string,
  said: ByHand,
): PlanChoice['starts'] {
  const before = chosen?.starts ?? {};
  if (said === 'free') return before;
  return said === 'never' ? without(before, id) : { ...before, [id]: said };
}

/**
 * Sets one proposal by hand, and the plan with it. What was proved of the plan before is not
 * proved of this one. A result of a search that is changed so for the first time is kept under
 * `keepAs`, to compare with.
 */
export function setByHand(
  plan: InvestmentPlan,
  { id, said, keepAs }: { readonly id: string; readonly said: ByHand; readonly keepAs: string },
  { at, ground }: ChoiceMoment,
): InvestmentPlan {
  const { chosen } = plan;
  const others = without(plan.hand, id);
  const hand = said === 'free' ? others : { ...others, [id]: said === 'never' ? null : said };
  // A plan of other data stays one of other data, whatever is changed in it.
  const before = chosen ?? { ...EMPTY, ground };
  const made = { ...unproved(before, at), starts: handStarts(plan, id, said) };
  const kept =
    chosen?.by === 'optimum'
      ? [...plan.kept.filter(({ name }) => name !== keepAs), keptAs(plan, chosen, keepAs)]
      : plan.kept;
  return { ...plan, hand, kept, chosen: made };
}

/** What was proved was proved under what bound the plan then. */
const unproved = (choice: PlanChoice, at: string): PlanChoice => ({
  ...choice,
  name: '',
  by: 'hand',
  merit: [],
  bound: null,
  isProven: false,
  isCutShort: false,
  at,
});

/** Frees everything that was set by hand; the plan stays as it is until it is searched again. */
export function freeAll(plan: InvestmentPlan, at: string): InvestmentPlan {
  return { ...plan, hand: {}, chosen: plan.chosen && unproved(plan.chosen, at) };
}

/**
 * A choice as it is kept under a name. What was proved with something set by hand was proved of
 * plans with that only: it stays behind, for later the hand may be another one.
 */
function keptAs({ hand }: InvestmentPlan, choice: PlanChoice, name: string): PlanChoice {
  const isBound = Object.keys(hand).length > 0;
  return isBound ? { ...choice, name, bound: null, isProven: false } : { ...choice, name };
}

/** Keeps the plan as it stands under a name; one of that name is replaced. */
export function keepChoice(plan: InvestmentPlan, name: string): InvestmentPlan {
  if (!plan.chosen) return plan;
  const others = plan.kept.filter((one) => one.name !== name);
  return { ...plan, kept: [...others, keptAs(plan, plan.chosen, name)] };
}

/** Takes one that was kept away. */
export function dropKept(plan: InvestmentPlan, name: string): InvestmentPlan {
  return { ...plan, kept: plan.kept.filter((one) => one.name !== name) };
}

/** Puts one that was taken away back among the kept, where it stood; one of its name stays. */
export function keptAgain(
  plan: InvestmentPlan,
  before: Pick<InvestmentPlan, 'kept'>,
  name: string,
): InvestmentPlan {
  const at = before.kept.findIndex((one) => one.name === name);
  const one = before.kept[at];
  if (!one || plan.kept.some((other) => other.name === name)) return plan;
  return { ...plan, kept: [...plan.kept.slice(0, at), one, ...plan.kept.slice(at)] };
}

/** What a deed takes the place of, and what it put there. */
export interface ChoiceDeed {
  readonly before: InvestmentPlan;
  readonly after: InvestmentPlan;
}

/** Whether the plan and what is set by hand are still as the deed left them. */
export function mayUndo(plan: InvestmentPlan, { after }: Pick<ChoiceDeed, 'after'>): boolean {
  const said = ({ chosen, hand }: InvestmentPlan): string => JSON.stringify([chosen, hand]);
  return said(plan) === said(after);
}

/** Puts the plan and what was set by hand back as they were; what was changed since then stays. */
export function undoChoice(plan: InvestmentPlan, deed: ChoiceDeed): InvestmentPlan {
  if (!mayUndo(plan, deed)) return plan;
  const { chosen, hand } = deed.before;
  return { ...plan, chosen, hand };
}

/** Makes one that was kept the plan again; what was set by hand since then may contradict it. */
export function restoreKept(plan: InvestmentPlan, name: string, at: string): InvestmentPlan {
  const found = plan.kept.find((one) => one.name === name);
  return found ? { ...plan, chosen: unproved(found, at) } : plan;
}
