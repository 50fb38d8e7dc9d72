import type { PlanBook } from '#core/invest/plan-book.ts';
import { proposalName, type ProposalName } from './view-choice-rows.ts';

/** What ids stand for, in words; ids that stand for nothing any more are not among them. */
export interface ChoiceNames {
  readonly proposals: Readonly<Record<string, ProposalName>>;
  readonly agencies: Readonly<Record<string, string>>;
}

/** Names for the ids of proposals that somebody holds, and of every agency. */
export function choiceNames(book: PlanBook, ids: readonly string[]): ChoiceNames {
  const asked = new Set(ids);
  return {
    proposals: Object.fromEntries(
      [...book.refused, ...book.candidates]
        .filter(({ id }) => asked.has(id))
        .map((one) => [one.id, proposalName(book, one)]),
    ),
    agencies: Object.fromEntries(book.agencies.map(({ key, name }) => [key, name])),
  };
}
