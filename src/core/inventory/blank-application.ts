import type { Application } from './application.ts';

/** An application of which nothing is known yet but when it came here (ISO 8601 UTC). */
export function blankApplication(id: string, at: string): Application {
  return {
    id,
    revision: 1,
    code: '',
    name: '',
    function: '',
    agency: '',
    agencyCode: '',
    unit: '',
    kind: null,
    category: '',
    status: null,
    year: null,
    medium: '',
    address: '',
    sourceOwner: '',
    openSourceClause: null,
    hosting: '',
    integrations: [],
    integrated: null,
    integrationNote: '',
    users: '',
    userCount: null,
    yearlyCost: null,
    contracts: [],
    decisions: [],
    note: '',
    addedAt: at,
    updatedAt: at,
  };
}
