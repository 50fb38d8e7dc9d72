import type { Slice } from '#core/portfolio/query.ts';
import { findIndicator } from '#core/rubric/walk.ts';
import type { Refusal, Refused } from './candidate.ts';
import { decisionOn } from '#core/invest/clearance/decision-on.ts';
import { GATES, type Gate, type GateAnswer } from './gates.ts';
import type { PlanBook } from '#core/invest/plan-book.ts';
import {
  holdsWords,
  passesKind,
  shortInitiative,
  type ProposalFilter,
  type ShortInitiative,
} from './proposal-filter.ts';

/** Something named; an id that nothing has is not known. */
interface Named {
  readonly title: string;
  readonly isKnown: boolean;
}

/** A refusal with names in the place of ids. */
export type ToldRefusal =
  | { readonly why: 'no-cost' | 'raises-nothing' | 'set-aside' }
  /** Ids that the instrument does not know. */
  | { readonly why: 'unknown-indicator'; readonly indicators: readonly string[] }
  /** Codes of indicators. */
  | { readonly why: 'no-way-up'; readonly indicators: readonly string[] }
  | { readonly why: 'gate'; readonly gate: Gate; readonly answer: GateAnswer | null }
  | { readonly why: 'left-out'; readonly reason: string }
  | { readonly why: 'requires' | 'cycle'; readonly names: readonly Named[] };

export interface RefusedRow {
  readonly id: string;
  readonly initiative: ShortInitiative;
  /** Names of the agencies; empty = the initiative as such. */
  readonly agencies: readonly string[];
  readonly refusal: ToldRefusal;
  /** It was said to be a must: as long as it is refused there is no plan that has it. */
  readonly isMust: boolean;
}

export interface RefusedView {
  readonly shown: readonly RefusedRow[];
  readonly from: number;
  readonly count: number;
  readonly musts: number;
}

type NameOf = (id: string) => Named;

function told(
  { plan, rubric }: PlanBook,
  { id, initiative, refusal }: Refused,
  nameOf: NameOf,
): ToldRefusal {
  switch (refusal.why) {
    case 'no-cost':
    case 'raises-nothing':
    case 'set-aside':
    case 'unknown-indicator':
    case 'left-out':
      return refusal;
    case 'no-way-up': {
      const codes = refusal.indicators.map(
        (one) => findIndicator(rubric, one)?.indicator.code ?? one,
      );
      return { why: 'no-way-up', indicators: codes };
    }
    case 'gate': {
      const gate = GATES.find((one) => one === refusal.gate) ?? 'common';
      const { gates } = decisionOn(plan, id, initiative.id);
      return { why: 'gate', gate, answer: gates[gate] ?? null };
    }
    case 'requires':
      return { why: 'requires', names: refusal.ids.map(nameOf) };
    case 'cycle':
      return { why: 'cycle', names: refusal.ring.map(nameOf) };
  }
}

/** Why the same initiative is refused for the same reason: one row with all its agencies. */
const reasonOf = ({ initiative, refusal, isMust }: Refused): string =>
  JSON.stringify([initiative.id, refusal, isMust]);

function merged(refused: readonly Refused[]): readonly Refused[] {
  const found = new Map<string, Refused>();
  for (const one of refused) {
    const reason = reasonOf(one);
    const here = found.get(reason);
    found.set(reason, here ? { ...here, agencies: [...here.agencies, ...one.agencies] } : one);
  }
  return [...found.values()];
}

/** What a person decided comes first: it is what a person can change. */
const BY_REASON: readonly Refusal['why'][] = [
  'gate',
  'left-out',
  'requires',
  'cycle',
  'no-cost',
  'no-way-up',
  'raises-nothing',
  'unknown-indicator',
  'set-aside',
];

/** Everything that does not come into question, each with its reason: musts first, then by reason. */
export function refusedView(
  book: PlanBook,
  filter: ProposalFilter,
  { from, count }: Slice,
): RefusedView {
  const names = new Map(book.agencies.map(({ key, name }) => [key, name]));
  const titles = new Map(
    [...book.candidates, ...book.refused].map(({ initiative: { id, title } }) => [id, title]),
  );
  const nameOf: NameOf = (id) => ({ title: titles.get(id) ?? id, isKnown: titles.has(id) });
  const rows = merged(book.refused)
    .filter(
      (one) =>
        passesKind(one.initiative, filter) &&
        (filter.agency === '' ||
          one.agencies.length === 0 ||
          one.agencies.includes(filter.agency)) &&
        (filter.indicator === '' ||
          one.initiative.raises.some(({ indicator }) => indicator === filter.indicator)) &&
        holdsWords(filter.query, [one.initiative.title]),
    )
    .sort(
      (a, b) =>
        Number(b.isMust) - Number(a.isMust) ||
        BY_REASON.indexOf(a.refusal.why) - BY_REASON.indexOf(b.refusal.why) ||
        a.initiative.title.localeCompare(b.initiative.title, 'id'),
    );
  return {
    shown: rows.slice(from, from + count).map((one): RefusedRow => ({
      id: one.id,
      initiative: shortInitiative(one.initiative),
      agencies: one.agencies.map((key) => names.get(key) ?? key),
      refusal: told(book, one, nameOf),
      isMust: one.isMust,
    })),
    from,
    count: rows.length,
    musts: rows.filter(({ isMust }) => isMust).length,
  };
}
