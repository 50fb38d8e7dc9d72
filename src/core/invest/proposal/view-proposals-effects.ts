import { compare, fromInteger, multiply, type Ratio } from '#core/lib/ratio.ts';
import type { Slice } from '#core/portfolio/query.ts';
import { placedIndicators } from '#core/rubric/walk.ts';
import type { Shown } from '#core/scoring/score.ts';
import { effectsOf, type Effect, type ProposalEffect } from './effects.ts';
import { gainPerMoney, gainPerWeek, planCost, shownGain } from './gain-worth.ts';
import { gateStanding, type GateStanding } from './gates.ts';
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

/** By what proposals are put in order: the most first, the cheapest first, names from A on. */
export type EffectOrder = 'agency' | 'gain' | 'money' | 'week' | 'cost';

/** One proposal on one agency, alone. */
export interface EffectRow {
  readonly proposal: string;
  readonly initiative: ShortInitiative;
  readonly agency: { readonly key: string; readonly name: string };
  /** Codes of the indicators whose gaps it takes part in closing. */
  readonly indicators: readonly string[];
  readonly before: Shown;
  readonly predikat: string;
  readonly after: Shown;
  readonly predikatAfter: string;
  readonly gain: Shown;
  /** Some of it counts only after levels below it. */
  readonly waits: boolean;
  /** Rupiah over the whole plan, of the proposal: where it is shared, once for all. */
  readonly whole: number;
  /** Of how many agencies that money is. */
  readonly shares: number;
  /** Of the whole proposal, with the gains of all its agencies. */
  readonly perMoney: Shown | null;
  readonly perWeek: Shown;
  readonly gates: GateStanding['kind'];
  readonly isMust: boolean;
}

export interface EffectsView {
  readonly shown: readonly EffectRow[];
  readonly from: number;
  readonly count: number;
}

interface Pair {
  readonly of: ProposalEffect;
  readonly effect: Effect;
  readonly whole: number;
}

function rowOf(
  { rubric }: PlanBook,
  codes: ReadonlyMap<string, string>,
  { of, effect, whole }: Pair,
): EffectRow {
  const { candidate, agency, reached, missing } = effect;
  const { initiative, decision } = candidate;
  const ids = candidate.raises.flatMap((one) => (one.agency === agency.key ? [one.indicator] : []));
  return {
    proposal: candidate.id,
    initiative: shortInitiative(initiative),
    agency: { key: agency.key, name: agency.name },
    indicators: [...new Set(ids)].map((id) => codes.get(id) ?? id),
    before: agency.index,
    predikat: agency.predikat,
    after: reached.index,
    predikatAfter: reached.predikat,
    gain: shownGain(rubric, reached.gain),
    waits: missing.length > 0,
    whole,
    shares: of.effects.length,
    perMoney: gainPerMoney(of.gain, whole),
    perWeek: gainPerWeek(of.gain, initiative.weeks),
    gates: gateStanding(initiative.kind, decision.gates).kind,
    isMust: decision.isMust,
  };
}

/** Positive = the second goes before: more gain for each of what is divided by. */
const perUnit = (a: Pair, b: Pair, unit: (one: Pair) => number): number => {
  const times = (gain: Ratio, by: number): Ratio => multiply(gain, fromInteger(by));
  return compare(times(b.of.gain, unit(a)), times(a.of.gain, unit(b)));
};

function compareBy(order: EffectOrder, { agencies }: PlanBook): (a: Pair, b: Pair) => number {
  // Agencies stand in the book by name.
  const places = new Map(agencies.map(({ key }, place) => [key, place]));
  const placeOf = ({ effect }: Pair): number => places.get(effect.agency.key) ?? 0;
  switch (order) {
    case 'agency':
      return (a, b) => placeOf(a) - placeOf(b);
    case 'gain':
      return (a, b) => compare(b.effect.reached.gain, a.effect.reached.gain);
    case 'money':
      return (a, b) => perUnit(a, b, ({ whole }) => whole);
    case 'week':
      return (a, b) => perUnit(a, b, ({ effect }) => effect.candidate.initiative.weeks);
    case 'cost':
      return (a, b) => a.whole - b.whole;
  }
}

/** Every proposal on every agency it is for, as asked for; what is alike stays in its order. */
export function effectsView(
  book: PlanBook,
  filter: ProposalFilter,
  order: EffectOrder,
  { from, count }: Slice,
): EffectsView {
  const codes = new Map(
    placedIndicators(book.rubric).map(({ indicator: { id, code } }) => [id, code] as const),
  );
  const pairs = effectsOf(book).flatMap((of): readonly Pair[] => {
    const { candidate } = of;
    if (!passesKind(candidate.initiative, filter) || !passesState(candidate, filter)) return [];
    const whole = planCost(costOf(candidate), book.plan.years);
    return of.effects.flatMap((effect) => {
      const { key, name } = effect.agency;
      const isAsked =
        (filter.agency === '' || filter.agency === key) &&
        (filter.indicator === '' ||
          candidate.raises.some(
            (one) => one.agency === key && one.indicator === filter.indicator,
          )) &&
        holdsWords(filter.query, [candidate.initiative.title, name]);
      return isAsked ? [{ of, effect, whole }] : [];
    });
  });
  const sorted = pairs.sort(compareBy(order, book));
  const shown = sorted.slice(from, from + count).map((pair) => rowOf(book, codes, pair));
  return { shown, from, count: sorted.length };
}
