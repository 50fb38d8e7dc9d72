import type { Clearance } from './clearance.ts';

/** A line of the register of which nothing is said yet. */
export function blankClearance(said: {
  readonly id: string;
  /** ISO 8601 UTC. */
  readonly at: string;
  /** ISO 8601 day. */
  readonly receivedOn: string;
  readonly year: number;
}): Clearance {
  const { id, at, receivedOn, year } = said;
  return {
    id,
    revision: 1,
    origin: 'request',
    receivedOn,
    agency: '',
    agencyCode: '',
    year,
    title: '',
    spending: null,
    problem: '',
    service: '',
    users: '',
    data: '',
    integration: '',
    alternative: '',
    security: '',
    people: '',
    benefit: '',
    risk: '',
    lines: [],
    amount: null,
    yearly: null,
    budgetCode: null,
    source: '',
    gaps: [],
    proposal: null,
    gates: {},
    decision: null,
    earlier: [],
    fate: null,
    note: '',
    addedAt: at,
    updatedAt: at,
  };
}
