import { plain } from '#core/lib/plain.ts';
import type { Agency } from '#core/assessment/assessment.ts';
import { isSameAgency } from '#core/assessment/same-agency.ts';

/** An agency as a list names it; an empty government is that of whoever asks. */
type Listed = Pick<Agency, 'name' | 'shortName' | 'code' | 'government'>;

/**
 * Finds the rows of a list that mean an agency, as {@link isSameAgency} says, without going
 * through the list: for thousands of agencies against thousands of rows.
 */
export function agencyIndex<T extends Listed>(
  rows: readonly T[],
): (agency: Agency) => readonly T[] {
  const byKey = new Map<string, T[]>();
  const put = (key: string, row: T): void => {
    const here = byKey.get(key);
    if (here) here.push(row);
    else byKey.set(key, [row]);
  };
  for (const row of rows) {
    const government = plain(row.government);
    if (row.code.trim() !== '') put(`${government}\ncode\n${plain(row.code)}`, row);
    put(`${government}\nname\n${plain(row.name)}`, row);
  }
  const known = new Map<string, readonly T[]>();
  return (agency) => {
    const asked = `${agency.government}\n${agency.code}\n${agency.name}`;
    const before = known.get(asked);
    if (before) return before;
    const places = [plain(agency.government), ''].flatMap((government) => [
      `${government}\ncode\n${plain(agency.code)}`,
      `${government}\nname\n${plain(agency.name)}`,
    ]);
    const candidates = new Set(places.flatMap((place) => byKey.get(place) ?? []));
    const found = [...candidates].filter((row) =>
      isSameAgency(
        row.government.trim() === '' ? { ...row, government: agency.government } : row,
        agency,
      ),
    );
    known.set(asked, found);
    return found;
  };
}
