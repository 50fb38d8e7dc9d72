import { placedIndicators } from '#core/rubric/walk.ts';
import type { InitiativeKind } from '#core/invest/initiative/catalogue.ts';
import type { OpenLevels } from '#core/invest/initiative/own-proposal.ts';
import type { PlanBook } from '#core/invest/plan-book.ts';
import { kindsIn } from './proposal-filter.ts';

/** What lists of proposals are narrowed by, and what an own proposal is made of. */
export interface ChoicesView {
  readonly agencies: readonly { readonly key: string; readonly name: string }[];
  readonly indicators: readonly {
    readonly id: string;
    readonly code: string;
    readonly title: string;
    readonly levels: readonly number[];
  }[];
  /** By title; refused ones too. */
  readonly initiatives: readonly { readonly id: string; readonly title: string }[];
  readonly kinds: readonly InitiativeKind[];
  readonly open: OpenLevels;
  readonly gaps: number;
  readonly proposals: number;
  readonly refused: number;
}

/** What can be chosen from. */
export function choicesView(book: PlanBook): ChoicesView {
  const { agencies, candidates, refused, rubric } = book;
  const initiatives = new Map(
    [...candidates, ...refused].map(({ initiative }) => [initiative.id, initiative]),
  );
  const open = Object.fromEntries(
    agencies.map(({ key, ladders }) => [
      key,
      Object.fromEntries(
        [...ladders.values()].flatMap(({ indicator, steps }) =>
          steps.length > 0 ? [[indicator, steps.map(({ to }) => to)] as const] : [],
        ),
      ),
    ]),
  );
  return {
    agencies: agencies.map(({ key, name }) => ({ key, name })),
    indicators: placedIndicators(rubric).map(({ indicator: { id, code, title, levels } }) => ({
      id,
      code,
      title,
      levels: levels.map(({ level }) => level),
    })),
    initiatives: [...initiatives.values()]
      .map(({ id, title }) => ({ id, title }))
      .sort((a, b) => a.title.localeCompare(b.title, 'id')),
    kinds: kindsIn([...initiatives.values()]),
    open,
    gaps: Object.values(open).reduce((sum, one) => sum + Object.keys(one).length, 0),
    proposals: candidates.length,
    refused: refused.length,
  };
}
