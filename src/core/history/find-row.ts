import type { Assessment } from '#core/assessment/assessment.ts';
import type { RosterAgency } from '#core/roster/roster-agency.ts';
import { plainName } from './measure.ts';

type Agency = Assessment['agency'];

const stoodIn = (row: RosterAgency, year: number): boolean =>
  (row.validFrom === null || row.validFrom <= year) &&
  (row.validTo === null || row.validTo >= year);

/** Finds the row of an agency as it was in a year. */
export type FindRow = (agency: Agency, year: number) => RosterAgency | undefined;

/**
 * Matches agencies to the roster: by code, else by name; of several rows the one that stood in
 * that year, else the youngest. A row that says no government belongs to every one.
 */
export function rowFinder(roster: readonly RosterAgency[]): FindRow {
  const index = new Map<string, RosterAgency[]>();
  const put = (key: string, row: RosterAgency): void => {
    index.set(key, [...(index.get(key) ?? []), row]);
  };
  for (const row of roster) {
    if (row.code.trim() !== '') put(`code:${plainName(row.code)}`, row);
    put(`name:${plainName(row.name)}`, row);
  }
  const best = (rows: readonly RosterAgency[], year: number): RosterAgency | undefined => {
    const standing = rows.filter((row) => stoodIn(row, year));
    const youngest = [...(standing.length > 0 ? standing : rows)].sort(
      (a, b) => (b.validFrom ?? 0) - (a.validFrom ?? 0),
    );
    return youngest[0];
  };
  return (agency, year) => {
    const isHere = ({ government }: RosterAgency): boolean =>
      government === '' ||
      agency.government === '' ||
      plainName(government) === plainName(agency.government);
    const code = plainName(agency.code);
    const byCode = code === '' ? [] : (index.get(`code:${code}`) ?? []).filter(isHere);
    const named = (index.get(`name:${plainName(agency.name)}`) ?? []).filter(
      (row) => isHere(row) && (code === '' || row.code.trim() === ''),
    );
    return best(byCode.length > 0 ? byCode : named, year);
  };
}
