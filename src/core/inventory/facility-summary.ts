import { plain } from '#core/lib/plain.ts';
import type { Facility } from './facility.ts';
import { FACILITY_FIELDS, type FacilityField } from './facility-table.ts';

/** What must be known of an agency before anything is recommended to it. */
export const FACILITY_FACTS = [
  'powerBackup',
  'network',
  'bandwidth',
  'intranet',
  'ownServers',
  'dataCentre',
  'staff',
  'certified',
] as const satisfies readonly FacilityField[];
type FacilityFact = (typeof FACILITY_FACTS)[number];

/** What is missing at an agency, as the row itself says; never guessed from what is not known. */
export const FACILITY_GAPS = [
  'no-power-backup',
  'no-intranet',
  'servers-outside-centre',
  'no-staff',
  'none-certified',
] as const;
export type FacilityGap = (typeof FACILITY_GAPS)[number];

/**
 * The indicator of lima-dimensi-opd that each gap bears on: supporting facilities, network,
 * data centre, completeness of the unit, development of people.
 */
export const GAP_INDICATORS: Readonly<Record<FacilityGap, string>> = {
  'no-power-backup': 'i4',
  'no-intranet': 'i2',
  'servers-outside-centre': 'i1',
  'no-staff': 'l3',
  'none-certified': 'l5',
};

/** Infrastructure and people of one agency in short, for recommendations. */
export interface FacilitySummary {
  readonly facility: Facility;
  readonly known: readonly FacilityFact[];
  readonly unknown: readonly FacilityFact[];
  readonly gaps: readonly FacilityGap[];
}

/** Whether a row says something about a field; "no" and 0 are answers. */
function isKnown(facility: Facility, field: FacilityField): boolean {
  return facility[field] !== null && facility[field] !== '';
}

function gapsOf(facility: Facility): readonly FacilityGap[] {
  const { powerBackup, intranet, ownServers, dataCentre, staff, certified } = facility;
  const gaps: Readonly<Record<FacilityGap, boolean>> = {
    'no-power-backup': powerBackup === false,
    'no-intranet': intranet === false,
    'servers-outside-centre': (ownServers ?? 0) > 0 && dataCentre === '',
    'no-staff': staff === 0,
    'none-certified': (staff ?? 0) > 0 && certified === 0,
  };
  return FACILITY_GAPS.filter((gap) => gaps[gap]);
}

/** Whether a row says enough to know that something is missing, or that it is not. */
export function answeredGap({ facility }: FacilitySummary, gap: FacilityGap): boolean {
  switch (gap) {
    case 'no-power-backup':
      return facility.powerBackup !== null;
    case 'no-intranet':
      return facility.intranet !== null;
    case 'servers-outside-centre':
      return facility.ownServers !== null;
    case 'no-staff':
      return facility.staff !== null;
    case 'none-certified':
      return facility.staff === 0 || (facility.staff !== null && facility.certified !== null);
  }
}

/** What one row says: known, not known, missing. */
function summariseFacility(facility: Facility): FacilitySummary {
  return {
    facility,
    known: FACILITY_FACTS.filter((fact) => isKnown(facility, fact)),
    unknown: FACILITY_FACTS.filter((fact) => !isKnown(facility, fact)),
    gaps: gapsOf(facility),
  };
}

const NAMES = new Intl.Collator('id');

/**
 * One summary for every agency, by its latest row that is not about a later year than `year`
 * (null = the latest of all). A row without a year counts as the oldest. Agencies are told
 * apart by code, else by name.
 */
export function summariseFacilities(
  facilities: readonly Facility[],
  year: number | null,
): readonly FacilitySummary[] {
  const latest = new Map<string, Facility>();
  for (const facility of facilities) {
    const { agency, agencyCode } = facility;
    if (year !== null && (facility.year ?? year) > year) continue;
    const key = agencyCode === '' ? `name ${plain(agency)}` : `code ${plain(agencyCode)}`;
    const other = latest.get(key);
    if (!other || (facility.year ?? 0) >= (other.year ?? 0)) latest.set(key, facility);
  }
  return [...latest.values()]
    .sort((a, b) => NAMES.compare(a.agency, b.agency))
    .map(summariseFacility);
}

/** How many rows say something about a field. */
export interface FieldCompleteness {
  readonly field: FacilityField;
  readonly known: number;
}

/** How complete a list of rows is, field by field; the note is nobody's duty. */
export function facilityCompleteness(
  facilities: readonly Facility[],
): readonly FieldCompleteness[] {
  return FACILITY_FIELDS.filter((field) => field !== 'note').map((field) => ({
    field,
    known: facilities.filter((facility) => isKnown(facility, field)).length,
  }));
}
