import { create } from 'zustand';
import { makingOf } from '#core/invest/making-of.ts';
import type { InvestmentPlan } from '#core/invest/plan.ts';
import type { Curve, HandPrice, Robustness, WhyNot } from '#core/invest/search-types.ts';
import type { DeskAddress } from '#workflow/desk-elsewhere.ts';
import type { NoBook } from '#workflow/plan-source.ts';
import { Cancelled } from '#worker/client.ts';
import {
  askCurve,
  askHandPrices,
  askRobustness,
  askWhyNot,
  onPlanSearchChange,
  stopPlanSearch,
} from '#worker/plan-search-client.ts';
import { useDesk } from './desk.ts';

/** A question that takes a while. */
export type PlanQuestion =
  | { readonly of: 'curve' | 'robustness' | 'hand-prices' }
  | { readonly of: 'why-not'; readonly id: string };

interface Answers {
  readonly curve: Curve;
  readonly robustness: Robustness;
  readonly 'hand-prices': readonly HandPrice[];
  readonly 'why-not': WhyNot;
}

type PlanQuestionAnswer<Q extends PlanQuestion> = Answers[Q['of']] | NoBook;

/** Where one question stands. */
export type PlanQuestionState<T> =
  | { readonly kind: 'idle' }
  | { readonly kind: 'asking'; readonly done: number; readonly total: number }
  | { readonly kind: 'here'; readonly answer: T }
  | { readonly kind: 'failed'; readonly detail: string };

export interface PlanQuestioning<Q extends PlanQuestion> {
  readonly state: PlanQuestionState<PlanQuestionAnswer<Q>>;
  readonly ask: () => Promise<void>;
  /** Stops whatever is searched; everything that was under way is idle again. */
  readonly cancel: () => void;
}

type AnyState = PlanQuestionState<PlanQuestionAnswer<PlanQuestion>>;

const IDLE: AnyState = { kind: 'idle' };

/** By database, making, choice and question; kept for as long as the tab lives. */
const useStates = create<{ readonly at: ReadonlyMap<string, AnyState> }>(() => ({
  at: new Map(),
}));

function put(key: string, state: AnyState): void {
  useStates.setState(({ at }) => ({ at: new Map([...at, [key, state]]) }));
}

onPlanSearchChange(() => useStates.setState({ at: new Map() }));

function answerOf(
  place: DeskAddress,
  plan: InvestmentPlan,
  question: PlanQuestion,
  heard: (done: number, total: number) => void,
): Promise<PlanQuestionAnswer<PlanQuestion>> {
  switch (question.of) {
    case 'curve':
      return askCurve(place, plan, heard);
    case 'robustness':
      return askRobustness(place, plan, heard);
    case 'hand-prices':
      return askHandPrices(place, plan);
    case 'why-not':
      return askWhyNot(place, plan, question.id);
  }
}

/**
 * One question about a plan that takes a while, asked when `ask` is called. Its answer is kept, on
 * other pages too, as long as nothing that it was made of has changed.
 */
export function usePlanQuestion<Q extends PlanQuestion>(
  plan: InvestmentPlan,
  question: Q,
): PlanQuestioning<Q> {
  const { db } = useDesk();
  const key = JSON.stringify([db.name, makingOf(plan), plan.chosen?.starts ?? null, question]);
  const state = useStates(({ at }) => at.get(key) ?? IDLE);
  const ask = async (): Promise<void> => {
    if (useStates.getState().at.get(key)?.kind === 'asking') return;
    put(key, { kind: 'asking', done: 0, total: 1 });
    const place = { database: db.name, key: db.vault.key };
    // Words of the progress may arrive after the end: they are of another thread.
    const heard = (done: number, total: number): void => {
      if (useStates.getState().at.get(key)?.kind === 'asking') {
        put(key, { kind: 'asking', done, total });
      }
    };
    try {
      put(key, { kind: 'here', answer: await answerOf(place, plan, question, heard) });
    } catch (error) {
      put(key, error instanceof Cancelled ? IDLE : { kind: 'failed', detail: String(error) });
    }
  };
  return {
    state: state as PlanQuestionState<PlanQuestionAnswer<Q>>,
    ask,
    cancel: stopPlanSearch,
  };
}
