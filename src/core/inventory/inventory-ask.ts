import type { Slice } from '#core/portfolio/query.ts';
import type { OddOwner } from '#core/roster/odd-owners.ts';
import type { AlikeGroup, AlikeSearch } from './alike-types.ts';
import type { Application } from './application.ts';
import type { AgencyFilled, Completeness } from './completeness.ts';
import type { ListedContract } from './contract-list.ts';
import type { InventoryFilter } from './filter.ts';
import type { CriterionFact } from './indicator-facts.ts';
import type { Recap, RecapRow } from './recap.ts';

/** Which groups are looked at. */
export type AlikeShown = 'all' | 'across' | 'open' | 'decided';

/** What a page wants to know of the inventory; as text it says all there is. */
export type InventoryAsk =
  | { readonly part: 'list'; readonly filter: InventoryFilter; readonly rows: Slice }
  | { readonly part: 'completeness'; readonly rows: Slice }
  | { readonly part: 'contracts'; readonly nearOnly: boolean; readonly rows: Slice }
  /** Key of an agency; empty = all. */
  | { readonly part: 'facts'; readonly agency: string }
  | { readonly part: 'alike'; readonly shows: AlikeShown; readonly rows: Slice }
  /** Every member of every group, group by group. */
  | { readonly part: 'members'; readonly rows: Slice }
  /** Id of a table of levels; empty = the one loaded last. */
  | { readonly part: 'recap'; readonly set: string; readonly rows: Slice }
  /** Owners that the roster does not know in a year. */
  | { readonly part: 'odd'; readonly year: number };

/** An agency that can be chosen. */
interface AgencyChoice {
  readonly key: string;
  readonly agency: string;
}

/** As many names as a person looks through; the others are found by typing. */
export const MOST_CHOICES = 500;
/** So many names are told where a list of names stands beside a count. */
export const MOST_NAMES = 200;
/** So many members of one group are shown; all of them are in its file. */
export const MOST_MEMBERS = 50;

/** A criterion with the first applications that meet it. */
export interface CountedFact extends Pick<CriterionFact, 'indicator' | 'criterion' | 'counts'> {
  readonly met: number;
  readonly of: number;
  readonly names: readonly Pick<Application, 'id' | 'name'>[];
}

/** A group with its first members; `advice` and the words of a topic tell of these alone. */
export interface ShortGroup extends AlikeGroup {
  /** How many members there are. */
  readonly size: number;
  /** Another one as soon as any member was changed, came or went. */
  readonly mark: string;
}

export interface InventoryParts {
  readonly list: {
    readonly shown: readonly Application[];
    /** How many the filter leaves. */
    readonly count: number;
    readonly agencies: number;
    /** The first ones by name, and the one that is chosen. */
    readonly choices: readonly AgencyChoice[];
  };
  readonly completeness: Omit<Completeness, 'agencies'> & {
    readonly shown: readonly AgencyFilled[];
    readonly agencies: number;
  };
  readonly contracts: {
    readonly shown: readonly ListedContract[];
    readonly all: number;
    readonly near: number;
    readonly withoutValue: number;
  };
  readonly facts: {
    readonly facts: readonly CountedFact[];
    readonly choices: readonly AgencyChoice[];
    readonly agencies: number;
  };
  readonly alike: Pick<AlikeSearch, 'skippedWords' | 'leftOut'> & {
    readonly shown: readonly ShortGroup[];
    readonly counts: Readonly<Record<AlikeShown, number>>;
    /** Of all groups together; one may be in several. */
    readonly members: number;
  };
  readonly members: readonly {
    readonly group: ShortGroup;
    readonly member: Application;
  }[];
  readonly recap: Omit<Recap, 'rows'> & {
    readonly shown: readonly RecapRow[];
    readonly count: number;
    readonly sets: readonly { readonly id: string; readonly name: string }[];
    readonly set: {
      readonly id: string;
      readonly name: string;
      readonly instrument: string;
    } | null;
  };
  readonly odd: { readonly count: number; readonly first: readonly OddOwner[] };
}

/** An answer; the inventory may be empty, and then every list is. */
export interface InventoryView<A extends InventoryAsk> {
  readonly ask: A;
  readonly applications: number;
  readonly damaged: number;
  readonly part: InventoryParts[A['part']];
}
