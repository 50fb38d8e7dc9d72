import type { Slice } from '#core/portfolio/query.ts';
import type { PlanBook } from '#core/invest/plan-book.ts';
import type { ProposalFilter } from './proposal-filter.ts';
import { evidenceView, type EvidenceView } from './view-evidence.ts';
import { choicesView, type ChoicesView } from './view-proposals-choices.ts';
import { effectsView, type EffectOrder, type EffectsView } from './view-proposals-effects.ts';
import { gapsView, type GapsView } from './view-proposals-gaps.ts';
import {
  initiativesView,
  type InitiativeOrder,
  type InitiativesView,
} from './view-proposals-initiatives.ts';
import { effectDetail, type EffectDetail } from './view-proposals-one.ts';
import { refusedView, type RefusedView } from './view-proposals-refused.ts';

/** What can be asked about the proposals of a plan. */
export type ProposalsAsk =
  | { readonly part: 'proposal-choices' }
  | {
      readonly part: 'proposal-initiatives';
      readonly filter: ProposalFilter;
      readonly order: InitiativeOrder;
      readonly rows: Slice;
    }
  | {
      readonly part: 'proposal-gaps' | 'proposal-refused';
      readonly filter: ProposalFilter;
      readonly rows: Slice;
    }
  | {
      readonly part: 'proposal-effects';
      readonly filter: ProposalFilter;
      readonly order: EffectOrder;
      readonly rows: Slice;
    }
  | { readonly part: 'proposal-effect'; readonly proposal: string; readonly agency: string }
  /** Key of an agency; empty = all. */
  | { readonly part: 'evidence-steps'; readonly agency: string; readonly rows: Slice };

export interface ProposalsParts {
  readonly 'proposal-choices': ChoicesView;
  readonly 'proposal-initiatives': InitiativesView;
  readonly 'proposal-gaps': GapsView;
  readonly 'proposal-refused': RefusedView;
  readonly 'proposal-effects': EffectsView;
  readonly 'proposal-effect': EffectDetail | null;
  readonly 'evidence-steps': EvidenceView;
}

/** One answer about the proposals of a plan. */
export function answerProposals(
  book: PlanBook,
  ask: ProposalsAsk,
): ProposalsParts[ProposalsAsk['part']] {
  switch (ask.part) {
    case 'proposal-choices':
      return choicesView(book);
    case 'proposal-initiatives':
      return initiativesView(book, ask.filter, ask.order, ask.rows);
    case 'proposal-gaps':
      return gapsView(book, ask.filter, ask.rows);
    case 'proposal-refused':
      return refusedView(book, ask.filter, ask.rows);
    case 'proposal-effects':
      return effectsView(book, ask.filter, ask.order, ask.rows);
    case 'proposal-effect':
      return effectDetail(book, ask.proposal, ask.agency);
    case 'evidence-steps':
      return evidenceView(book, ask.agency, ask.rows);
  }
}
