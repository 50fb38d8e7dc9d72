import { plainFolded } from '#core/lib/plain.ts';
import type { AgencyEntry } from '#core/assessment/agency-list.ts';
import type { Agency } from '#core/assessment/assessment.ts';
import { isSameAgency } from '#core/assessment/same-agency.ts';
import { fold } from '#core/lib/fold.ts';
import { NOTHING_SAID, type DraftAgency, type PeriodDraft } from './draft.ts';

/** What would come of taking a list of agencies into a period. */
export interface AgencyIntake {
  /** New to the period; they would be invited. */
  readonly fresh: readonly AgencyEntry[];
  /** In the period already, by code or by name. */
  readonly here: readonly AgencyEntry[];
  /** Twice in the list itself; the first one counts. */
  readonly repeated: readonly AgencyEntry[];
  /** The code is here under another name; the row here stays as it is. */
  readonly renamed: readonly { readonly entry: AgencyEntry; readonly name: string }[];
}

/** All agencies of a period are of one government. */
const agencyOf = ({ name, shortName, code }: AgencyEntry | DraftAgency): Agency => ({
  name,
  shortName,
  code,
  government: '',
});

/** Sorts a list of agencies by what is new to the period, here already, or odd. */
export function sortIntake(draft: PeriodDraft, entries: readonly AgencyEntry[]): AgencyIntake {
  const { agencies } = draft;
  const seen: AgencyEntry[] = [];
  const fresh: AgencyEntry[] = [];
  const here: AgencyEntry[] = [];
  const repeated: AgencyEntry[] = [];
  const renamed: { readonly entry: AgencyEntry; readonly name: string }[] = [];
  for (const entry of entries) {
    const agency = agencyOf(entry);
    const known = agencies.find((row) => isSameAgency(agencyOf(row), agency));
    const again = seen.some((one) => isSameAgency(agencyOf(one), agency));
    if (again) repeated.push(entry);
    else if (!known) fresh.push(entry);
    else if (plainFolded(known.name) === plainFolded(entry.name)) here.push(entry);
    else renamed.push({ entry, name: known.name });
    seen.push(entry);
  }
  return { fresh, here, repeated, renamed };
}

/** The rows with the new agencies of a list at the end, invited; `newId` names each row. */
export function withEntries(
  draft: PeriodDraft,
  entries: readonly AgencyEntry[],
  newId: () => string,
): readonly DraftAgency[] {
  const added = sortIntake(draft, entries).fresh.map((entry) => ({
    id: newId(),
    invited: true,
    name: entry.name,
    shortName: entry.shortName,
    code: entry.code,
    batch: '',
    extension: '',
    ...NOTHING_SAID,
  }));
  return [...draft.agencies, ...added];
}

/** What of the table is shown; both parts have to hold. */
export interface AgencyFilter {
  readonly query: string;
  /** `all`, `invited`, `not-invited`, `no-batch`, `extended`, or the id of a batch. */
  readonly show: string;
}

/** The rows a filter lets through, in the order given. */
export function filterAgencies(
  rows: readonly DraftAgency[],
  { query, show }: AgencyFilter,
): readonly DraftAgency[] {
  const words = fold(query)
    .split(/\s+/)
    .filter((word) => word !== '');
  return rows.filter((row) => {
    const text = fold(`${row.name} ${row.shortName} ${row.code}`);
    return words.every((word) => text.includes(word)) && isShown(row, show);
  });
}

function isShown(row: DraftAgency, show: string): boolean {
  switch (show) {
    case 'all':
      return true;
    case 'invited':
      return row.invited;
    case 'not-invited':
      return !row.invited;
    case 'no-batch':
      return row.invited && row.batch === '';
    case 'extended':
      return row.extension !== '';
    default:
      return row.batch === show;
  }
}
