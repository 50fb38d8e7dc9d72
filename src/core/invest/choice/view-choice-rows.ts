import { countedStarts } from './choice-figures.ts';
import { gainText } from '#core/invest/proposal/gain-text.ts';
import type { PlanBook } from '#core/invest/plan-book.ts';
import type { Starts } from './plan-order.ts';
import { costOf } from '#core/invest/proposal/proposal-cost.ts';
import { holdsWords } from '#core/invest/proposal/proposal-filter.ts';
import { worthIn, worthSum } from '#core/invest/proposal/proposal-worth.ts';
import type { GainText } from './search-types.ts';
import type { Settled } from '#core/invest/proposal/settle.ts';
import { startsOf } from './view-choice.ts';

/** A piece of a long list. */
export interface ChoiceSlice {
  readonly from: number;
  readonly count: number;
}

/** Which proposals are listed. */
export interface ChoiceRowsAsk {
  readonly part: 'choice-rows';
  readonly of: 'chosen' | 'not-chosen' | 'hand' | 'all';
  /** Words that stand in the name of the initiative or of an agency; empty = all. */
  readonly search: string;
  readonly rows: ChoiceSlice;
}

/** A proposal in short. */
export interface ProposalName {
  readonly id: string;
  readonly title: string;
  /** The agency it is for; empty = for several. */
  readonly agency: string;
  /** How many it is for. */
  readonly agencies: number;
}

export interface ChoiceRow extends ProposalName {
  /** Year it starts in, from 0; null = not chosen. */
  readonly start: number | null;
  readonly hand: 'free' | 'year' | 'never';
  readonly isMust: boolean;
  readonly cost: number;
  readonly running: number;
  readonly source: string;
  /** What the plan has more with it than without it. */
  readonly worth: GainText;
}

export interface ChoiceRows {
  readonly total: number;
  readonly from: number;
  readonly rows: readonly ChoiceRow[];
}

/** The name of a proposal, and of whom it is for. */
export function proposalName(
  { agencies: all }: Pick<PlanBook, 'agencies'>,
  { id, initiative, agencies }: Pick<Settled, 'id' | 'initiative' | 'agencies'>,
): ProposalName {
  const [first] = agencies;
  const isOne = initiative.carriedBy === 'opd' && agencies.length === 1;
  const agency = isOne ? (all.find(({ key }) => key === first)?.name ?? first ?? '') : '';
  return { id, title: initiative.title, agency, agencies: agencies.length };
}

const ORDER = new Intl.Collator('id');

function handOf({ hand }: PlanBook['plan'], id: string): ChoiceRow['hand'] {
  if (!Object.hasOwn(hand, id)) return 'free';
  return hand[id] === null ? 'never' : 'year';
}

/** Rows by year, then as the plan's order has them. */
function listed(book: PlanBook, ask: ChoiceRowsAsk, starts: Starts): readonly Settled[] {
  const { plan, candidates } = book;
  const isListed = ({ id }: Settled): boolean => {
    switch (ask.of) {
      case 'chosen':
        return starts.has(id);
      case 'not-chosen':
        return !starts.has(id);
      case 'hand':
        return Object.hasOwn(plan.hand, id);
      case 'all':
        return true;
    }
  };
  const names = new Map(
    candidates.filter(isListed).map((one) => [one, proposalName(book, one)] as const),
  );
  const yearOf = ({ id }: Settled): number => starts.get(id) ?? plan.years;
  return [...names]
    .filter(([, { title, agency }]) => holdsWords(ask.search, [title, agency]))
    .sort(
      ([a, first], [b, second]) =>
        yearOf(a) - yearOf(b) ||
        ORDER.compare(first.title, second.title) ||
        ORDER.compare(first.agency, second.agency),
    )
    .map(([one]) => one);
}

/** A piece of the list of proposals, chosen by year or not, with what each costs and is worth. */
export function choiceRows(book: PlanBook, ask: ChoiceRowsAsk): ChoiceRows {
  const { plan } = book;
  const counted = countedStarts(book, plan.chosen ? startsOf(plan.chosen) : new Map());
  const worth = worthIn(book, counted);
  const all = listed(book, ask, counted);
  const { from, count } = ask.rows;
  return {
    total: all.length,
    from,
    rows: all.slice(from, from + count).map((one): ChoiceRow => {
      const { first, later } = costOf(one);
      return {
        ...proposalName(book, one),
        start: counted.get(one.id) ?? null,
        hand: handOf(plan, one.id),
        isMust: one.decision.isMust,
        cost: first,
        running: later,
        source: one.decision.source || (plan.sources[0]?.id ?? ''),
        worth: gainText(worthSum(worth(one))),
      };
    }),
  };
}
