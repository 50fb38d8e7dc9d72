import { agencyKey } from './agency-key.ts';
import type { Application } from './application.ts';

/**
 * The fields that an inventory is expected to fill, in the order in which they are shown: the
 * minimum that lists of local governments have in common, without the name, which every row has.
 */
export const INVENTORY_FIELDS = [
  'function',
  'unit',
  'kind',
  'status',
  'year',
  'address',
  'sourceOwner',
  'openSourceClause',
  'hosting',
  'integration',
  'users',
  'yearlyCost',
] as const;

export type InventoryField = (typeof INVENTORY_FIELDS)[number];

/** Whether a field of an application says anything; blank is never no. */
export function isKnown(application: Application, field: InventoryField): boolean {
  if (field === 'integration') {
    return application.integrated !== null || application.integrations.length > 0;
  }
  if (field === 'users') return application.users !== '' || application.userCount !== null;
  const value = application[field];
  return value !== null && value !== '';
}

/** How many of the fields say something. */
export function knownCount(application: Application): number {
  return INVENTORY_FIELDS.filter((field) => isKnown(application, field)).length;
}

/** So many of so many; both whole. */
export interface Filled {
  readonly known: number;
  readonly of: number;
}

interface FieldFilled extends Filled {
  readonly field: InventoryField;
}

export interface AgencyFilled extends Filled {
  readonly key: string;
  readonly agency: string;
  readonly applications: number;
}

export interface Completeness {
  /** Cells that say something, of all cells: applications times fields. */
  readonly whole: Filled;
  readonly fields: readonly FieldFilled[];
  /** By name. */
  readonly agencies: readonly AgencyFilled[];
}

function ofAgencies(applications: readonly Application[]): readonly AgencyFilled[] {
  const agencies = new Map<string, { agency: string; applications: number; known: number }>();
  for (const one of applications) {
    const key = agencyKey(one);
    const before = agencies.get(key) ?? { agency: one.agency, applications: 0, known: 0 };
    agencies.set(key, {
      agency: before.agency === '' ? one.agency : before.agency,
      applications: before.applications + 1,
      known: before.known + knownCount(one),
    });
  }
  return [...agencies]
    .map(([key, one]) => ({ key, ...one, of: one.applications * INVENTORY_FIELDS.length }))
    .sort((a, b) => a.agency.localeCompare(b.agency, 'id'));
}

/** How much of the inventory is filled: as a whole, by field and by agency. */
export function completenessOf(applications: readonly Application[]): Completeness {
  const fields = INVENTORY_FIELDS.map((field) => ({
    field,
    known: applications.filter((one) => isKnown(one, field)).length,
    of: applications.length,
  }));
  return {
    whole: {
      known: fields.reduce((sum, { known }) => sum + known, 0),
      of: applications.length * INVENTORY_FIELDS.length,
    },
    fields,
    agencies: ofAgencies(applications),
  };
}
