import { placedIndicators } from '#core/rubric/walk.ts';
import type { Refusal, Refused } from '#core/invest/proposal/candidate.ts';
import { countedStarts } from './choice-figures.ts';
import type { PlanBook } from '#core/invest/plan-book.ts';
import { holdsWords } from '#core/invest/proposal/proposal-filter.ts';
import { proposalName, type ChoiceSlice, type ProposalName } from './view-choice-rows.ts';
import { startsOf } from './view-choice.ts';

/** Which of those that are not in the plan are listed. */
export interface ReasonsAsk {
  readonly part: 'choice-reasons';
  readonly of: 'all' | 'refused' | 'not-chosen';
  readonly search: string;
  readonly rows: ChoiceSlice;
}

/** One that is not in the plan. */
export interface ReasonRow extends ProposalName {
  readonly isMust: boolean;
  readonly why:
    /** It did not come into question; `names` are what its reason names, in words. */
    | { readonly kind: 'refused'; readonly refusal: Refusal; readonly names: readonly string[] }
    | { readonly kind: 'never' | 'not-chosen' };
}

export interface ReasonsView {
  /** Whether there is a plan that it could be in. */
  readonly hasPlan: boolean;
  readonly refused: number;
  readonly notChosen: number;
  readonly total: number;
  readonly from: number;
  readonly rows: readonly ReasonRow[];
}

function namesIn(book: PlanBook): (refusal: Refusal) => readonly string[] {
  const indicators = new Map(
    placedIndicators(book.rubric).map(({ indicator: { id, code, title } }) => [
      id,
      `${code} ${title}`,
    ]),
  );
  const titles = new Map(
    [...book.candidates, ...book.refused].map(({ initiative: { id, title } }) => [id, title]),
  );
  return (refusal) => {
    switch (refusal.why) {
      case 'unknown-indicator':
      case 'no-way-up':
        return refusal.indicators.map((id) => indicators.get(id) ?? id);
      case 'requires':
        return refusal.ids.map((id) => titles.get(id) ?? id);
      case 'cycle':
        return refusal.ring.map((id) => titles.get(id) ?? id);
      case 'gate':
      case 'left-out':
      case 'no-cost':
      case 'raises-nothing':
      case 'set-aside':
        return [];
    }
  };
}

/** Everything that could have been in the plan and is not: what was refused before, then the rest. */
export function reasonsView(book: PlanBook, ask: ReasonsAsk): ReasonsView {
  const { plan, candidates, refused } = book;
  const starts = countedStarts(book, plan.chosen ? startsOf(plan.chosen) : new Map());
  const namesOf = namesIn(book);
  const left = candidates.filter(({ id }) => !starts.has(id));
  const ofRefused = (one: Refused): ReasonRow => ({
    ...proposalName(book, one),
    isMust: one.isMust,
    why: { kind: 'refused', refusal: one.refusal, names: namesOf(one.refusal) },
  });
  const ofLeft = left.map((one): ReasonRow => ({
    ...proposalName(book, one),
    isMust: one.decision.isMust,
    why: { kind: plan.hand[one.id] === null ? 'never' : 'not-chosen' },
  }));
  const rows = [
    ...(ask.of === 'refused' ? [] : ofLeft),
    ...(ask.of === 'not-chosen' ? [] : refused.map(ofRefused)),
  ].filter(({ title, agency }) => holdsWords(ask.search, [title, agency]));
  const { from, count } = ask.rows;
  return {
    hasPlan: plan.chosen !== null,
    refused: refused.length,
    notChosen: left.length,
    total: rows.length,
    from,
    rows: rows.slice(from, from + count),
  };
}
