import { findAgency } from '#core/roster/find-agency.ts';
import { successorsOf } from '#core/roster/lineage.ts';
import type { RosterAgency } from '#core/roster/roster-agency.ts';
import { isValidIn, rosterOfYear } from '#core/roster/valid-in.ts';
import type { DraftAgency, PeriodDraft } from './draft.ts';

/** An agency of a period that does not fit the roster of its year. */
export type RosterOddity =
  | { readonly kind: 'absent'; readonly row: DraftAgency }
  /** The roster calls it otherwise. */
  | { readonly kind: 'renamed'; readonly row: DraftAgency; readonly name: string }
  /** It does not exist in the year of the period; `successors` do. */
  | {
      readonly kind: 'other-years';
      readonly row: DraftAgency;
      readonly known: RosterAgency;
      readonly successors: readonly RosterAgency[];
    };

const YEAR = /^\d{4}$/;

/** The roster in the year of a period; null = none is kept, or the period has no year. */
export function rosterOfPeriod(
  { year }: Pick<PeriodDraft, 'year'>,
  roster: readonly RosterAgency[],
): readonly RosterAgency[] | null {
  if (roster.length === 0 || !YEAR.test(year.trim())) return null;
  return rosterOfYear(roster, Number(year));
}

/** The agencies of a period that the roster does not know, calls otherwise, or has ended. */
export function rosterOddities(
  draft: PeriodDraft,
  roster: readonly RosterAgency[],
): readonly RosterOddity[] {
  if (rosterOfPeriod(draft, roster) === null) return [];
  const year = Number(draft.year);
  return draft.agencies.flatMap((row): readonly RosterOddity[] => {
    if (row.name.trim() === '') return [];
    const match = findAgency(roster, { ...row, government: draft.government }, year);
    switch (match.kind) {
      case 'found':
        return [];
      case 'absent':
        return [{ kind: 'absent', row }];
      case 'renamed':
        return [{ kind: 'renamed', row, name: match.row.name }];
      case 'other-years': {
        const successors = successorsOf(roster, match.row).filter((one) => isValidIn(one, year));
        return [{ kind: 'other-years', row, known: match.row, successors }];
      }
    }
  });
}
