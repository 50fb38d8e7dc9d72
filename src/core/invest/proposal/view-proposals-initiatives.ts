import { add, compare, fromInteger, multiply, ZERO, type Ratio } from '#core/lib/ratio.ts';
import type { Slice } from '#core/portfolio/query.ts';
import type { Shown } from '#core/scoring/score.ts';
import type { Refused } from './candidate.ts';
import type { BudgetCode, Initiative } from '#core/invest/initiative/catalogue.ts';
import { effectsOf, isGain, type ProposalEffect } from './effects.ts';
import { gainPerMoney, gainPerWeek, planCost, shownGain } from './gain-worth.ts';
import type { PlanBook } from '#core/invest/plan-book.ts';
import {
  holdsWords,
  passesKind,
  passesState,
  shortInitiative,
  type ProposalFilter,
  type ShortInitiative,
} from './proposal-filter.ts';
import { costOf } from './proposal-cost.ts';

/** By what initiatives are put in order: the most first, the cheapest first, titles from A on. */
export type InitiativeOrder = 'title' | 'gain' | 'money' | 'week' | 'cost';

/** All proposals of one initiative together. */
export interface InitiativeRow extends ShortInitiative {
  readonly isOwn: boolean;
  readonly description: string;
  readonly reuseFirst: string;
  readonly basis: string;
  /** Where it stands in the budget; null = not said. */
  readonly code: BudgetCode | null;
  readonly weeks: number;
  readonly proposals: number;
  /** Proposals that are refused; the initiative as such counts as one. */
  readonly refused: number;
  /** Agencies it is for. */
  readonly agencies: number;
  /** Gaps that it takes part in closing: one indicator of one agency each. */
  readonly gaps: number;
  /** Rupiah of all its proposals: in the first year, in each later one, over the whole plan. */
  readonly first: number;
  readonly later: number;
  readonly whole: number;
  /** Sum over its agencies, each with its own proposal alone. */
  readonly gain: Shown;
  /** Agencies whose predikat rises. */
  readonly lifts: number;
  /** Agencies that it gives nothing alone, because levels below are missing. */
  readonly waits: number;
  readonly perMoney: Shown | null;
  readonly perWeek: Shown;
}

export interface InitiativesView {
  readonly shown: readonly InitiativeRow[];
  readonly from: number;
  readonly count: number;
}

interface Both {
  readonly initiative: Initiative;
  readonly effects: ProposalEffect[];
  readonly refused: Refused[];
}

function together(book: PlanBook): readonly Both[] {
  const found = new Map<string, Both>();
  const at = (initiative: Initiative): Both => {
    const here = found.get(initiative.id) ?? { initiative, effects: [], refused: [] };
    found.set(initiative.id, here);
    return here;
  };
  for (const effect of effectsOf(book)) at(effect.candidate.initiative).effects.push(effect);
  for (const one of book.refused) at(one.initiative).refused.push(one);
  return [...found.values()].sort((a, b) =>
    a.initiative.title.localeCompare(b.initiative.title, 'id'),
  );
}

interface Sums {
  readonly first: number;
  readonly later: number;
  readonly whole: number;
  readonly gain: Ratio;
}

function sumsOf({ plan }: PlanBook, { effects }: Both): Sums {
  const costs = effects.map(({ candidate }) => costOf(candidate));
  const first = costs.reduce((sum, cost) => sum + cost.first, 0);
  const later = costs.reduce((sum, cost) => sum + cost.later, 0);
  return {
    first,
    later,
    whole: planCost({ first, later }, plan.years),
    gain: effects.reduce<Ratio>((sum, one) => add(sum, one.gain), ZERO),
  };
}

/** In an order other than by title; what nothing is proposed of stands last, what is alike by title. */
function inOrder(
  book: PlanBook,
  all: readonly Both[],
  order: Exclude<InitiativeOrder, 'title'>,
): readonly Both[] {
  const known = all.map((both) => ({ both, sums: sumsOf(book, both) }));
  type Known = (typeof known)[number];
  // More gain for each unit, without a division that a cost of nothing would break.
  const perUnit = (a: Known, b: Known, unit: (one: Known) => number): number => {
    const times = ({ sums }: Known, by: number): Ratio => multiply(sums.gain, fromInteger(by));
    return compare(times(b, unit(a)), times(a, unit(b)));
  };
  const by: Readonly<Record<typeof order, (a: Known, b: Known) => number>> = {
    gain: (a, b) => compare(b.sums.gain, a.sums.gain),
    money: (a, b) => perUnit(a, b, ({ sums }) => sums.whole),
    week: (a, b) => perUnit(a, b, ({ both }) => both.initiative.weeks),
    cost: (a, b) => a.sums.whole - b.sums.whole,
  };
  const isNothing = ({ both }: Known): number => Number(both.effects.length === 0);
  return known
    .sort((a, b) => isNothing(a) - isNothing(b) || by[order](a, b))
    .map(({ both }) => both);
}

function rowOf(book: PlanBook, both: Both): InitiativeRow {
  const { plan, rubric } = book;
  const { initiative, effects, refused } = both;
  const { first, later, whole, gain } = sumsOf(book, both);
  const all = effects.flatMap((one) => one.effects);
  return {
    ...shortInitiative(initiative),
    isOwn: plan.own.some((own) => own.initiative.id === initiative.id),
    description: initiative.description,
    reuseFirst: initiative.reuseFirst,
    basis: initiative.cost?.basis ?? '',
    code: initiative.budgetCode,
    weeks: initiative.weeks,
    proposals: effects.length,
    refused: refused.length,
    agencies: all.length,
    gaps: effects.reduce(
      (sum, { candidate: { raises } }) =>
        sum + new Set(raises.map(({ agency, indicator }) => `${agency}\n${indicator}`)).size,
      0,
    ),
    first,
    later,
    whole,
    gain: shownGain(rubric, gain),
    lifts: effects.reduce((sum, { lifts }) => sum + lifts, 0),
    waits: all.filter(({ reached, missing }) => missing.length > 0 && !isGain(reached.gain)).length,
    perMoney: gainPerMoney(gain, whole),
    perWeek: gainPerWeek(gain, initiative.weeks),
  };
}

function isAsked({ initiative, effects, refused }: Both, filter: ProposalFilter): boolean {
  const keys = [
    ...effects.flatMap(({ candidate }) => candidate.agencies),
    ...refused.flatMap(({ agencies }) => agencies),
  ];
  return (
    passesKind(initiative, filter) &&
    holdsWords(filter.query, [initiative.title, initiative.description]) &&
    (filter.agency === '' || keys.includes(filter.agency)) &&
    (filter.indicator === '' ||
      initiative.raises.some(({ indicator }) => indicator === filter.indicator)) &&
    (filter.state === '' || effects.some(({ candidate }) => passesState(candidate, filter)))
  );
}

/** Every initiative that closes a gap, refused ones too, as asked for. */
export function initiativesView(
  book: PlanBook,
  filter: ProposalFilter,
  order: InitiativeOrder,
  { from, count }: Slice,
): InitiativesView {
  const asked = together(book).filter((both) => isAsked(both, filter));
  const found = order === 'title' ? asked : inOrder(book, asked, order);
  const shown = found.slice(from, from + count).map((both) => rowOf(book, both));
  return { shown, from, count: found.length };
}
