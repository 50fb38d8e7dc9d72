import type { DeskRole } from '#core/keys/identity.ts';
import { paths } from '#state/paths.ts';

const isWithin = (location: string, place: string): boolean =>
  location === place || location.startsWith(`${place}/`);

/** What only Diskominfo works at. */
const OFFICE = [
  paths.office,
  paths.roster,
  paths.imports,
  paths.portfolio,
  paths.years,
  paths.applications,
  paths.facilities,
  paths.plans,
  paths.clearances,
];

/** Pages that belong to one desk alone. */
function ownerOf(location: string): DeskRole | undefined {
  if (location === paths.home || location.startsWith('/p/')) return 'opd';
  if (isWithin(location, paths.asesor)) return 'asesor';
  return OFFICE.some((place) => isWithin(location, place)) ? 'diskominfo' : undefined;
}

/** What asesors and Diskominfo work at, and no agency. */
const isOfMeeting = (location: string): boolean =>
  [paths.consensusList, paths.agreementAll].some((place) => isWithin(location, place));

/** The desk somebody works at: by the page, else the one that was chosen last. */
export function deskOf(location: string, chosen: DeskRole | undefined): DeskRole {
  const owner = ownerOf(location);
  if (owner) return owner;
  if (isOfMeeting(location) && chosen !== 'diskominfo') return 'asesor';
  return chosen ?? 'opd';
}
