import { fold } from '#core/lib/fold.ts';
import { agencyKey } from './agency-key.ts';
import type { Application } from './application.ts';
import { isKnown, type InventoryField } from './completeness.ts';

/** Which applications are shown; an empty text leaves nothing out. */
export interface InventoryFilter {
  readonly query: string;
  /** Key of an agency. */
  readonly agency: string;
  readonly kind: '' | 'common' | 'special' | 'unknown';
  readonly status: '' | NonNullable<Application['status']> | 'unknown';
  /** Only those of which this is not known. */
  readonly missing: '' | InventoryField;
}

export const EVERY_APPLICATION: InventoryFilter = {
  query: '',
  agency: '',
  kind: '',
  status: '',
  missing: '',
};

/** The applications that a filter leaves; every word of the query has to stand somewhere. */
export function filterApplications(
  applications: readonly Application[],
  filter: InventoryFilter,
): readonly Application[] {
  const { query, agency, kind, status, missing } = filter;
  const words = fold(query).split(/\s+/).filter(Boolean);
  return applications.filter((one) => {
    if (agency !== '' && agencyKey(one) !== agency) return false;
    if (kind !== '' && (one.kind ?? 'unknown') !== kind) return false;
    if (status !== '' && (one.status ?? 'unknown') !== status) return false;
    if (missing !== '' && isKnown(one, missing)) return false;
    if (words.length === 0) return true;
    const text = fold(`${one.name} ${one.function} ${one.agency} ${one.address} ${one.code}`);
    return words.every((word) => text.includes(word));
  });
}
