import type { Agency } from '#core/assessment/assessment.ts';
import { isSameAgency } from '#core/assessment/same-agency.ts';
import type { PublicKey } from '#core/lib/ids.ts';
import type { Period, PeriodAsesor } from '#core/period/period.ts';
import { conflictWith, type FoundConflict } from './conflict.ts';
import { plain } from '#core/lib/plain.ts';

/** Somebody at a desk, as far as they are known: by their key, else by their name. */
export interface Who {
  readonly name: string;
  readonly key: PublicKey | null;
}

/** One asesor who is to read an agency. */
export interface Reader {
  readonly asesor: PeriodAsesor;
  /** Ids of the groups of the instrument; empty = all of it. */
  readonly groups: readonly string[];
  /** Read once more, to compare yardsticks. */
  readonly double: boolean;
  /** Why this asesor reads in spite of a conflict of interest; empty = there is none. */
  readonly despite: string;
}

type Mark = Pick<Agency, 'name' | 'code'>;

/** A period is of one government: what is known of an agency there is its code and its name. */
const marked = ({ name, code }: Mark): Agency => ({ name, code, shortName: '', government: '' });

/** Who is to read an agency, in the order of the file; an asesor who is not in the list is left out. */
export function assignmentsOf(period: Period, agency: Mark): readonly Reader[] {
  return (period.assignments ?? []).flatMap(({ asesor: { name, institution }, ...assignment }) => {
    if (!isSameAgency(marked(assignment.agency), marked(agency))) return [];
    const asesor = period.asesors.find(
      (one) => plain(one.name) === plain(name) && plain(one.institution) === plain(institution),
    );
    const { groups, double, despite } = assignment;
    return asesor ? [{ asesor, groups, double, despite }] : [];
  });
}

/**
 * The asesor of a period that somebody is: whose key it is, else who alone bears the name and
 * has no other key. Neither case nor spacing counts.
 */
export function asesorOf({ asesors }: Period, { name, key }: Who): PeriodAsesor | undefined {
  const byKey = key === null ? undefined : asesors.find((one) => one.key === key);
  if (byKey) return byKey;
  const named = asesors.filter((one) => plain(one.name) === plain(name));
  const [only] = named;
  return named.length === 1 && (only?.key === null || key === null) ? only : undefined;
}

/** Whether somebody is to read an agency, or a part of it. */
export function isMine(period: Period, agency: Mark, who: Who): boolean {
  const asesor = asesorOf(period, who);
  return asesor !== undefined && assignmentsOf(period, agency).some((one) => one.asesor === asesor);
}

/** What ties somebody to an agency; undefined = nothing that is known. */
export function conflictOf(period: Period, who: Who, agency: Mark): FoundConflict | undefined {
  const asesor = asesorOf(period, who);
  const invited = period.agencies.find((one) => isSameAgency(marked(one), marked(agency)));
  return asesor && conflictWith(asesor, invited ?? marked(agency));
}
