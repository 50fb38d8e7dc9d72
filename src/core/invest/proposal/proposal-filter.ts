import type { Candidate } from './candidate.ts';
import {
  INITIATIVE_KINDS,
  type Initiative,
  type InitiativeKind,
} from '#core/invest/initiative/catalogue.ts';
import { gateStanding, type GateStanding } from './gates.ts';
import type { Decision } from '#core/invest/plan.ts';

/** Where proposals stand with the people who decide. */
export type ProposalState = 'open' | 'passed' | 'conditions' | 'must' | 'lines';

/** What leaves proposals out of a list; empty = everything. */
export interface ProposalFilter {
  /** Words of a title, an agency, or an indicator. */
  readonly query: string;
  /** Id of one initiative. */
  readonly initiative: string;
  /** Key of an agency. */
  readonly agency: string;
  /** Id of an indicator. */
  readonly indicator: string;
  readonly kind: InitiativeKind | '';
  readonly carrier: Initiative['carriedBy'] | '';
  readonly state: ProposalState | '';
}

export const EVERY_PROPOSAL: ProposalFilter = {
  query: '',
  initiative: '',
  agency: '',
  indicator: '',
  kind: '',
  carrier: '',
  state: '',
};

/** An initiative, as far as lists name it. */
export interface ShortInitiative {
  readonly id: string;
  readonly title: string;
  readonly kind: InitiativeKind;
  readonly carriedBy: Initiative['carriedBy'];
}

export const shortInitiative = ({ id, title, kind, carriedBy }: Initiative): ShortInitiative => ({
  id,
  title,
  kind,
  carriedBy,
});

/** Whether every word that is looked for stands in one of the texts. */
export function holdsWords(query: string, texts: readonly string[]): boolean {
  const all = texts.join(' ').toLowerCase();
  return query
    .toLowerCase()
    .split(/\s+/)
    .every((word) => all.includes(word));
}

/** Whether an initiative is of the kind and carrier that are looked for. */
export function passesKind(
  { id, kind, carriedBy }: Initiative,
  filter: Pick<ProposalFilter, 'initiative' | 'kind' | 'carrier'>,
): boolean {
  return (
    (filter.initiative === '' || filter.initiative === id) &&
    (filter.kind === '' || filter.kind === kind) &&
    (filter.carrier === '' || filter.carrier === carriedBy)
  );
}

function isIn(state: ProposalState, gates: GateStanding, { isMust, lines }: Decision): boolean {
  switch (state) {
    case 'open':
      return gates.kind === 'open';
    case 'passed':
      return gates.kind === 'passed';
    case 'conditions':
      return gates.kind === 'passed' && gates.conditions.length > 0;
    case 'must':
      return isMust;
    case 'lines':
      return lines.length > 0;
  }
}

/** Whether a proposal stands where it is looked for. */
export function passesState(
  { initiative, decision }: Pick<Candidate, 'initiative' | 'decision'>,
  { state }: Pick<ProposalFilter, 'state'>,
): boolean {
  return state === '' || isIn(state, gateStanding(initiative.kind, decision.gates), decision);
}

/** Kinds of which there are any, in their order. */
export function kindsIn(initiatives: readonly Initiative[]): readonly InitiativeKind[] {
  const found = new Set(initiatives.map(({ kind }) => kind));
  return INITIATIVE_KINDS.filter((kind) => found.has(kind));
}
