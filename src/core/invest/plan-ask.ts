import type { Digest } from '#core/lib/ids.ts';
import type { PaperFacts } from '#core/invest/paper/paper-facts.ts';
import type { PlanBook } from './plan-book.ts';
import { compareView, type CompareView } from '#core/invest/choice/view-choice-compare.ts';
import { choiceNames, type ChoiceNames } from '#core/invest/choice/view-choice-names.ts';
import {
  agencyOrigin,
  proposalOrigin,
  type AgencyOrigin,
  type ProposalOrigin,
} from '#core/invest/choice/view-choice-origin.ts';
import {
  reasonsView,
  type ReasonsAsk,
  type ReasonsView,
} from '#core/invest/choice/view-choice-reasons.ts';
import {
  choiceRows,
  type ChoiceRows,
  type ChoiceRowsAsk,
} from '#core/invest/choice/view-choice-rows.ts';
import { choiceView, type ChoiceView } from '#core/invest/choice/view-choice.ts';
import { paperView } from '#core/invest/paper/view-paper.ts';
import {
  answerProposals,
  type ProposalsAsk,
  type ProposalsParts,
} from '#core/invest/proposal/view-proposals.ts';
import { registerLines, type RegisterLine } from '#core/invest/clearance/view-register.ts';
import {
  scheduleView,
  type ScheduleAsk,
  type ScheduleView,
} from '#core/invest/schedule/view-schedule.ts';
import { standingView, type StandingView } from './view-standing.ts';

/** Which part of a plan is asked for. */
export type PlanAsk =
  | { readonly part: 'standing' }
  /** `today` is an ISO 8601 day. */
  | ({ readonly part: 'schedule' } & ScheduleAsk)
  | { readonly part: 'register' }
  | { readonly part: 'paper' }
  | { readonly part: 'choice' }
  | ChoiceRowsAsk
  | { readonly part: 'choice-proposal'; readonly id: string }
  | { readonly part: 'choice-agency'; readonly key: string }
  | { readonly part: 'choice-compare' }
  | { readonly part: 'choice-names'; readonly ids: readonly string[] }
  | ReasonsAsk
  | ProposalsAsk;

/** The answer to each part. */
interface PlanParts extends ProposalsParts {
  readonly paper: PaperFacts;
  readonly standing: StandingView;
  readonly schedule: ScheduleView;
  readonly register: readonly RegisterLine[];
  readonly choice: ChoiceView;
  readonly 'choice-rows': ChoiceRows;
  readonly 'choice-proposal': ProposalOrigin | null;
  readonly 'choice-agency': AgencyOrigin | null;
  readonly 'choice-compare': CompareView;
  readonly 'choice-names': ChoiceNames;
  readonly 'choice-reasons': ReasonsView;
}

export type PlanAnswer<A extends PlanAsk> = PlanParts[A['part']];

/**
 * One part of a plan's book, small enough to be handed from a worker.
 *
 * @param ground digest of what a choice made now rests on.
 */
export function answerPlan(
  book: PlanBook,
  ask: PlanAsk,
  ground: () => Digest,
): PlanAnswer<PlanAsk> {
  switch (ask.part) {
    case 'paper':
      return paperView(book);
    case 'standing':
      return standingView(book);
    case 'schedule':
      return scheduleView(book, ask);
    case 'register':
      return registerLines(book);
    case 'choice':
      return choiceView(book, ground());
    case 'choice-rows':
      return choiceRows(book, ask);
    case 'choice-proposal':
      return proposalOrigin(book, ask.id);
    case 'choice-agency':
      return agencyOrigin(book, ask.key);
    case 'choice-compare':
      return compareView(book, ground());
    case 'choice-names':
      return choiceNames(book, ask.ids);
    case 'choice-reasons':
      return reasonsView(book, ask);
    case 'proposal-choices':
    case 'proposal-initiatives':
    case 'proposal-gaps':
    case 'proposal-refused':
    case 'proposal-effects':
    case 'proposal-effect':
    case 'evidence-steps':
      return answerProposals(book, ask);
  }
}
