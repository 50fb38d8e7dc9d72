import { assignmentsOf, type Reader } from '#core/assignment/assigned.ts';
import { isSameAgency } from '#core/assessment/same-agency.ts';
import type { Period } from './period.ts';

/** One difference in who reads what; texts are names, empty = nobody. */
export type AssignmentChange =
  | { readonly kind: 'assignments-set' | 'assignments-gone'; readonly count: number }
  | {
      readonly kind: 'agency-readers';
      readonly name: string;
      readonly from: string;
      readonly to: string;
    }
  /** The same readers, but other parts, or for another purpose. */
  | { readonly kind: 'agency-reading'; readonly name: string };

const names = (readers: readonly Reader[]): string =>
  [...new Set(readers.map(({ asesor }) => asesor.name))].join(', ');

const face = (readers: readonly Reader[]): string =>
  JSON.stringify(
    readers.map(({ asesor: { name, institution }, groups, double, despite }) => [
      [name, institution],
      groups,
      double,
      despite,
    ]),
  );

const readAgencies = (period: Period): number =>
  period.agencies.filter((agency) => assignmentsOf(period, agency).length > 0).length;

/** What two revisions say otherwise about who reads which agency. */
export function assignmentChanges(before: Period, after: Period): readonly AssignmentChange[] {
  const [had, has] = [before.assignments ?? [], after.assignments ?? []];
  if (had.length === 0 && has.length === 0) return [];
  if (had.length === 0) return [{ kind: 'assignments-set', count: readAgencies(after) }];
  if (has.length === 0) return [{ kind: 'assignments-gone', count: readAgencies(before) }];
  return after.agencies.flatMap((agency): readonly AssignmentChange[] => {
    const { name } = agency;
    const earlier = before.agencies.find((one) => isSameAgency(one, agency));
    const old = earlier ? assignmentsOf(before, earlier) : [];
    const now = assignmentsOf(after, agency);
    if (face(old) === face(now)) return [];
    const [from, to] = [names(old), names(now)];
    return from === to
      ? [{ kind: 'agency-reading', name }]
      : [{ kind: 'agency-readers', name, from, to }];
  });
}
