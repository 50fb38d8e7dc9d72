import { asesorOf, assignmentsOf, conflictOf } from '#core/assignment/assigned.ts';
import { conflictWith } from '#core/assignment/conflict.ts';
import type { Agency } from '#core/assessment/assessment.ts';
import type { PublicKey } from '#core/lib/ids.ts';
import type { Period } from '#core/period/period.ts';
import type { Rubric } from '#core/rubric/types.ts';
import { indicatorsInScope } from './queue-scope.ts';
import type { KnownConflict } from './sheet-oddities.ts';

/** An asesor as a sheet names them. */
export interface NamedAsesor {
  readonly name: string;
  readonly institution: string;
  readonly key: PublicKey | null;
}

/** What the period of a submission says about an asesor and the agency; null = without a period. */
function readersOf(period: Period | null, who: NamedAsesor, agency: Agency) {
  const asesor = period ? asesorOf(period, who) : undefined;
  return period && asesor
    ? assignmentsOf(period, agency).filter((one) => one.asesor === asesor)
    : [];
}

/**
 * What ties an asesor to an agency: as the period says, else that the asesor works there. With
 * the reason why the asesor reads all the same, where the period gives one.
 */
export function knownConflict(
  period: Period | null,
  who: NamedAsesor,
  agency: Agency,
): KnownConflict | null {
  const found =
    (period && conflictOf(period, who, agency)) ??
    conflictWith({ institution: who.institution }, agency);
  if (!found) return null;
  const despite = readersOf(period, who, agency).find((one) => one.despite !== '')?.despite ?? '';
  return { reason: found.reason, note: found.note, despite };
}

/** Ids of the indicators an asesor is to rate: those of the assigned parts, else all of them. */
export function toRate(
  rubric: Rubric,
  period: Period | null,
  who: NamedAsesor,
  agency: Agency | null,
): ReadonlySet<string> {
  const readers = agency ? readersOf(period, who, agency) : [];
  const whole = readers.some(({ groups }) => groups.length === 0);
  const groups = whole ? [] : readers.flatMap((one) => one.groups);
  return new Set(indicatorsInScope(rubric, groups));
}
