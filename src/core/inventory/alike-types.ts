import type { Application, Proposal } from './application.ts';
import type { CommonApplication } from './common-applications.ts';
import type { FunctionTopic, TopicHit } from './function-topics.ts';

/** By what applications are taken to do the same; each is exact and can be looked up. */
export type AlikeSign =
  /** The same name, but for case and signs. */
  | { readonly kind: 'name'; readonly name: string }
  /** The same name before the brackets. */
  | { readonly kind: 'short-name'; readonly name: string }
  | { readonly kind: 'address'; readonly address: string }
  /** What they are for is written in the same words. */
  | { readonly kind: 'function'; readonly words: string }
  /** They share these telling words in name and function. */
  | { readonly kind: 'words'; readonly words: readonly string[] }
  /** A function that any agency may need; the words of each member stand beside it. */
  | {
      readonly kind: 'topic';
      readonly topic: FunctionTopic;
      readonly hits: ReadonlyMap<string, readonly TopicHit[]>;
    };

/** Why something is proposed. */
export type ProposalGround =
  | { readonly kind: 'common'; readonly common: CommonApplication }
  | { readonly kind: 'inactive-beside-active' }
  | { readonly kind: 'all-inactive' }
  | { readonly kind: 'several-agencies' }
  | { readonly kind: 'same-agency' };

/** What is proposed for a group; to be accepted or rejected by people. */
export interface GroupProposal {
  readonly proposal: Proposal;
  readonly ground: ProposalGround;
  /** The one that is to be used on; null = none of the group. */
  readonly keep: Application | null;
  /** The ones that would go, in the order of the group. */
  readonly concerns: readonly Application[];
}

/** How far the people have decided. */
export type GroupState = 'open' | 'accepted' | 'rejected' | 'changed';

/** Applications that do, or seem to do, the same. */
export interface AlikeGroup {
  /** The same for the same sign, whoever is in the group. */
  readonly key: string;
  readonly signs: readonly AlikeSign[];
  /** At least two, by agency and name. */
  readonly members: readonly Application[];
  /** How many agencies they belong to. */
  readonly agencies: number;
  readonly advice: GroupProposal;
  readonly state: GroupState;
}

/** All groups, and how far the search went where there is very much. */
export interface AlikeSearch {
  readonly groups: readonly AlikeGroup[];
  /** Words of so many different descriptions that nothing was looked up by them. */
  readonly skippedWords: number;
  /** Groups by shared words that were found and are left out. */
  readonly leftOut: number;
}
