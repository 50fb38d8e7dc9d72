import { kakFile } from '#core/invest/paper/kak.ts';
import type { PaperFacts } from '#core/invest/paper/paper-facts.ts';
import { paperIndex } from '#core/invest/paper/paper-index.ts';
import type { PlanPaperSource } from '#core/invest/paper/paper-source.ts';
import type { InvestmentPlan } from '#core/invest/plan.ts';
import type { Curve, Robustness, WhyNot } from '#core/invest/choice/search-types.ts';
import type { ChoiceStanding } from '#core/invest/choice/view-choice.ts';
import { digestInWorker } from '#worker/client.ts';
import { makeKaksInWorker, makePlanPaperInWorker } from '#worker/office-client.ts';
import type { StorageTrouble } from '#workflow/attempt.ts';
import { planPaperDesk } from '#workflow/plans/plan-paper-desk.ts';
import type { NoBook } from '#workflow/plans/plan-source.ts';
import { useDesk } from '#state/desk.ts';
import { localDay } from '#state/local-day.ts';
import { useAskPortfolio } from '#state/portfolio/use-portfolio-once.ts';
import { useMaking } from '#state/saving/use-making.ts';
import { usePlanQuestion, useWhyNots } from './use-plan-question.ts';
import { usePlanView } from './use-plan-view.ts';

/** What the document of a plan is made of, as far as the results tell. */
export interface PaperGround {
  readonly facts: PaperFacts;
  readonly standing: ChoiceStanding | null;
  /** Null = not reckoned on this plan as it is. */
  readonly robustness: Robustness | null;
  readonly curve: Curve | null;
  readonly whyNots: readonly WhyNot[];
}

export type PaperGroundState =
  | { readonly kind: 'asking' }
  | { readonly kind: 'no-book'; readonly why: NoBook }
  | { readonly kind: 'failed'; readonly detail: string; readonly again: () => void }
  | { readonly kind: 'here'; readonly ground: PaperGround };

const NO_WORDS = { number: '', place: '', date: '', office: '', regency: '' };

/** Asked anew when the plan or the results change, not while its document is given a number. */
export function usePaperGround(plan: InvestmentPlan): PaperGroundState {
  const { createdAt } = plan;
  const asked = { ...plan, paper: NO_WORDS, name: '', revision: 1, updatedAt: createdAt };
  const facts = usePlanView({ ...asked, status: 'draft' }, { part: 'paper' });
  const choice = usePlanView({ ...asked, status: 'draft' }, { part: 'choice' });
  const robustness = usePlanQuestion(plan, { of: 'robustness' }).state;
  const curve = usePlanQuestion(plan, { of: 'curve' }).state;
  const whyNots = useWhyNots(plan);
  if (facts.kind === 'failed' || choice.kind === 'failed') {
    const failed = facts.kind === 'failed' ? facts : choice;
    if (failed.kind !== 'failed') return { kind: 'asking' };
    return { kind: 'failed', detail: String(failed.error), again: failed.again };
  }
  if (facts.kind === 'asking' || choice.kind === 'asking') return { kind: 'asking' };
  if ('kind' in facts.view) return { kind: 'no-book', why: facts.view };
  if ('kind' in choice.view) return { kind: 'no-book', why: choice.view };
  const known = <T extends object>(state: {
    readonly kind: string;
    readonly answer?: T | NoBook;
  }): T | null => {
    const answer = state.kind === 'here' ? state.answer : undefined;
    return answer === undefined || 'kind' in answer ? null : answer;
  };
  return {
    kind: 'here',
    ground: {
      facts: facts.view,
      standing: choice.view.now?.standing ?? null,
      robustness: known<Robustness>(robustness),
      curve: known<Curve>(curve),
      whyNots,
    },
  };
}

const TYPES = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  zip: 'application/zip',
} as const;

/** Which file is wanted: the document, or draft KAKs of initiatives. */
type PaperWish =
  | { readonly of: 'paper' }
  | { readonly of: 'kak'; readonly initiatives: readonly string[] };

type MadePaper =
  | {
      readonly made: 'file';
      readonly name: string;
      readonly size: number;
      readonly digits: string;
    }
  | { readonly made: 'nothing'; readonly why: StorageTrouble };

interface PaperMaker {
  readonly state: ReturnType<typeof useMaking<MadePaper>>['state'];
  /** `keep` gets the finished file under its name. */
  readonly make: (
    wish: PaperWish,
    order: { readonly plan: InvestmentPlan; readonly ground: PaperGround; readonly name: string },
    keep: (name: string, file: Blob) => void,
  ) => Promise<void>;
  readonly cancel: () => void;
}

async function madeOf(
  wish: PaperWish,
  source: PlanPaperSource,
  progress: (done: number, total: number) => void,
  signal: AbortSignal,
): Promise<{ readonly bytes: Uint8Array; readonly ending: keyof typeof TYPES }> {
  if (wish.of === 'paper') {
    return { bytes: await makePlanPaperInWorker(source, progress, signal), ending: 'pdf' };
  }
  const { initiatives, ending } = kakFile(
    { source, index: paperIndex(source.facts) },
    wish.initiatives,
  );
  return { bytes: await makeKaksInWorker(source, initiatives, progress, signal), ending };
}

/** Makes the document or draft KAKs in a worker, with progress and cancel. */
export function usePlanPaper(): PaperMaker {
  const desk = useDesk();
  const ask = useAskPortfolio();
  const { state, run, cancel } = useMaking<MadePaper>();
  const make: PaperMaker['make'] = (wish, { plan, ground, name }, keep) =>
    run(async (progress, signal) => {
      const found = await planPaperDesk(desk, ask, plan, ground.facts, localDay);
      if (!found.ok) return { made: 'nothing', why: found.error };
      const source: PlanPaperSource = { plan, ...ground, desk: found.value };
      const { bytes, ending } = await madeOf(wish, source, progress, signal);
      const file = new Blob([new Uint8Array(bytes)], { type: TYPES[ending] });
      const digits = await digestInWorker(file, () => undefined, signal);
      keep(`${name}.${ending}`, file);
      return { made: 'file', name: `${name}.${ending}`, size: file.size, digits };
    });
  return { state, make, cancel };
}
