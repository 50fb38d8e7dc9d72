import type { Digest } from '#core/lib/ids.ts';
import { subtract } from '#core/lib/ratio.ts';
import { choiceFigures, countedStarts, type ChoiceFigures } from './choice-figures.ts';
import { exactOf, gainText } from '#core/invest/proposal/gain-text.ts';
import { greedyPlan } from './greedy.ts';
import { withoutHand } from './order-ground.ts';
import type { PlanBook } from '#core/invest/plan-book.ts';
import type { Starts } from './plan-order.ts';
import type { PlanChoice } from '#core/invest/plan.ts';
import type { GainText } from './search-types.ts';
import { proposalName, type ProposalName } from './view-choice-rows.ts';
import { startsOf } from './view-choice.ts';

/** How one choice differs from the plan as it stands. */
export interface Difference {
  /** Sum of the gains, rupiah of all years, and agencies at their goal: the plan − this one. */
  readonly gain: GainText;
  readonly weighted: GainText;
  readonly total: number;
  readonly good: number;
  /** In it, and not in the plan. */
  readonly only: readonly ProposalName[];
  /** In the plan, and not in it. */
  readonly lacks: readonly ProposalName[];
  /** In both, in another year. */
  readonly moved: readonly (ProposalName & { readonly from: number; readonly to: number })[];
}

export interface Alternative {
  readonly name: string;
  readonly by: PlanChoice['by'];
  /** When it was kept; null = reckoned just now. */
  readonly at: string | null;
  readonly isStale: boolean;
  readonly isProven: boolean;
  readonly figures: ChoiceFigures;
  /** null = nothing to compare with. */
  readonly difference: Difference | null;
}

/** The plan, the one of ranking and cutting, and those that were kept, side by side. */
export interface CompareView {
  readonly now: Alternative | null;
  readonly greedy: Alternative;
  readonly kept: readonly Alternative[];
}

const greedies = new WeakMap<PlanBook['task'], Starts>();

/** The starts of ranking and cutting, sought once for a book. */
function greedyStarts({ task }: Pick<PlanBook, 'task'>): Starts {
  const found = greedies.get(task) ?? greedyPlan(task.order).starts;
  greedies.set(task, found);
  return found;
}

interface Side {
  readonly starts: Starts;
  readonly figures: ChoiceFigures;
}

function minus(one: GainText, other: GainText): GainText {
  return gainText(subtract(exactOf(one), exactOf(other)));
}

function differenceOf(book: PlanBook, present: Side, side: Side): Difference {
  const [now, other] = [present.starts, side.starts];
  const named = (isListed: (id: string) => boolean): readonly ProposalName[] =>
    book.candidates.filter(({ id }) => isListed(id)).map((one) => proposalName(book, one));
  return {
    gain: minus(present.figures.gain, side.figures.gain),
    weighted: minus(present.figures.weighted, side.figures.weighted),
    total: present.figures.total - side.figures.total,
    good: present.figures.good - side.figures.good,
    only: named((id) => other.has(id) && !now.has(id)),
    lacks: named((id) => now.has(id) && !other.has(id)),
    moved: book.candidates.flatMap((one) => {
      const [from, to] = [now.get(one.id), other.get(one.id)];
      if (from === undefined || to === undefined || from === to) return [];
      return [{ ...proposalName(book, one), from, to }];
    }),
  };
}

/** Every choice there is beside the plan as it stands, each reckoned anew on the data of now. */
export function compareView(book: PlanBook, ground: Digest): CompareView {
  const { chosen, kept } = book.plan;
  // What was kept may hold what is kept out by hand by now: it is reckoned without the hand.
  const free = withoutHand(book);
  const sideOf = (under: PlanBook, starts: Starts): Side => ({
    starts: countedStarts(under, starts),
    figures: choiceFigures(under, starts).figures,
  });
  const present = chosen && sideOf(book, startsOf(chosen));
  const alternative = (
    under: PlanBook,
    starts: Starts,
    said: Pick<Alternative, 'name' | 'by' | 'at' | 'isStale' | 'isProven'>,
  ): Alternative => {
    const side = sideOf(under, starts);
    return {
      ...said,
      figures: side.figures,
      difference: present && differenceOf(book, present, side),
    };
  };
  const ofChoice = (under: PlanBook, choice: PlanChoice): Alternative =>
    alternative(under, startsOf(choice), {
      name: choice.name,
      by: choice.by,
      at: choice.at,
      isStale: choice.ground !== ground,
      isProven: choice.isProven && choice.ground === ground,
    });
  return {
    now: chosen && { ...ofChoice(book, chosen), difference: null },
    greedy: alternative(book, greedyStarts(book), {
      name: '',
      by: 'greedy',
      at: null,
      isStale: false,
      isProven: false,
    }),
    kept: kept.map((choice) => ofChoice(free, choice)),
  };
}
