import type { Initiative, InitiativeKind } from './catalogue.ts';
import type { IndicatorLadder } from '#core/invest/proposal/indicator-ladders.ts';
import type { InitiativeOrigin, ListedInitiative } from './initiative-list.ts';

/** What leaves initiatives out of the list; "" leaves none out. */
export interface InitiativeFilter {
  readonly query: string;
  readonly kind: InitiativeKind | '';
  readonly carriedBy: Initiative['carriedBy'] | '';
  /** Id of a group of the outermost kind. */
  readonly group: string;
  /** Id of an indicator. */
  readonly indicator: string;
  readonly standing: InitiativeOrigin | 'aside' | '';
}

export const EVERY_INITIATIVE: InitiativeFilter = {
  query: '',
  kind: '',
  carriedBy: '',
  group: '',
  indicator: '',
  standing: '',
};

const plain = (text: string): string => text.normalize('NFKD').toLowerCase();

function says({ initiative }: ListedInitiative, words: readonly string[]): boolean {
  const { id, title, description, reuseFirst, budgetCode } = initiative;
  const said = plain(
    [id, title, description, reuseFirst, budgetCode?.code, budgetCode?.name].join(' '),
  );
  return words.every((word) => said.includes(word));
}

function stands(
  { origin, isSetAside }: ListedInitiative,
  at: InitiativeFilter['standing'],
): boolean {
  if (at === '') return true;
  return at === 'aside' ? isSetAside : origin === at;
}

/** The initiatives that a filter leaves, in their order; of the search every word has to occur. */
export function filteredInitiatives(
  all: readonly ListedInitiative[],
  filter: InitiativeFilter,
  ladders: readonly IndicatorLadder[],
): readonly ListedInitiative[] {
  const { kind, carriedBy, group, indicator, standing } = filter;
  const words = plain(filter.query).split(/\s+/).filter(Boolean);
  const within = new Set(
    ladders
      .filter(
        (one) =>
          (group === '' || one.group === group) && (indicator === '' || one.id === indicator),
      )
      .map(({ id }) => id),
  );
  const isAnywhere = group === '' && indicator === '';
  return all.filter(
    (one) =>
      (kind === '' || one.initiative.kind === kind) &&
      (carriedBy === '' || one.initiative.carriedBy === carriedBy) &&
      (isAnywhere || one.initiative.raises.some((raise) => within.has(raise.indicator))) &&
      stands(one, standing) &&
      says(one, words),
  );
}
