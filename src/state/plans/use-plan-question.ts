import { useMemo } from 'react';
import { useStore } from 'zustand';
import { makingOf } from '#core/invest/making-of.ts';
import type { InvestmentPlan } from '#core/invest/plan.ts';
import type { Curve, HandPrice, Robustness, WhyNot } from '#core/invest/choice/search-types.ts';
import type { DeskAddress } from '#workflow/desk-elsewhere.ts';
import type { NoBook } from '#workflow/plans/plan-source.ts';
import {
  askCurve,
  askHandPrices,
  askRobustness,
  askWhyNot,
  onPlanSearchChange,
  stopPlanSearch,
} from '#worker/plan-search-client.ts';
import { useDesk } from '#state/desk.ts';
import { createSlowAnswers, type SlowAnswer } from '#state/saving/slow-answers.ts';

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
export type PlanQuestionState<T> = SlowAnswer<T>;

export interface PlanQuestioning<Q extends PlanQuestion> {
  readonly state: PlanQuestionState<PlanQuestionAnswer<Q>>;
  readonly ask: () => Promise<void>;
  /** Stops whatever is searched; everything that was under way is idle again. */
  readonly cancel: () => void;
}

/** By database, making, choice and question; kept for as long as the tab lives. */
const answers = createSlowAnswers<PlanQuestionAnswer<PlanQuestion>>();
const IDLE = { kind: 'idle' } as const;

onPlanSearchChange(answers.forget);

const keyOf = (database: string, plan: InvestmentPlan, question: PlanQuestion): string =>
  JSON.stringify([database, makingOf(plan), plan.chosen?.starts ?? null, question]);

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
      return askWhyNot(place, plan, question.id, heard);
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
  const key = keyOf(db.name, plan, question);
  const state = useStore(answers.store, ({ at }) => at.get(key) ?? IDLE);
  const place = { database: db.name, key: db.vault.key };
  return {
    state: state as PlanQuestionState<PlanQuestionAnswer<Q>>,
    ask: () => answers.ask(key, (heard) => answerOf(place, plan, question, heard)),
    cancel: stopPlanSearch,
  };
}

/** What "Mengapa tidak?" was answered on a plan as it is; proposals nobody asked about are not in it. */
export function useWhyNots(plan: InvestmentPlan): readonly WhyNot[] {
  const { db } = useDesk();
  const at = useStore(answers.store, (all) => all.at);
  return useMemo(() => {
    const question = { of: 'why-not', id: '' } as const;
    const start = keyOf(db.name, plan, question).slice(0, -JSON.stringify(question).length - 1);
    return [...at].flatMap(([key, state]) => {
      if (!key.startsWith(start) || state.kind !== 'here') return [];
      const answer = state.answer as WhyNot | NoBook;
      return 'verdict' in answer ? [answer] : [];
    });
  }, [at, db.name, plan]);
}
