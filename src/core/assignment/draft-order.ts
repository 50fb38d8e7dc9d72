import type { DraftAssignment, PeriodDraft } from '#core/period/draft.ts';
import { indicatorsOf } from '#core/rubric/walk.ts';
import type { Rubric } from '#core/rubric/types.ts';
import { draftConflict } from './draft-conflict.ts';
import type { AssignmentOrder, Seat } from './order.ts';

/** What a person chooses before a division is proposed. */
export type DivisionWish = Pick<AssignmentOrder, 'by' | 'readers' | 'again'>;

/** The main groups of an instrument and how many indicators each has; none while none is chosen. */
export function mainGroups(rubric: Rubric | undefined): AssignmentOrder['groups'] {
  return (rubric?.groups ?? []).map((group) => ({
    id: group.id,
    indicators: indicatorsOf(group).length,
  }));
}

/** Groups the instrument no longer has are left out; a reading of nothing else falls away. */
function knownGroups(
  groups: AssignmentOrder['groups'],
  one: DraftAssignment,
): readonly DraftAssignment[] {
  if (one.groups.length === 0) return [one];
  const known = one.groups.filter((id) => groups.some((group) => group.id === id));
  return known.length === 0 ? [] : [{ ...one, groups: known }];
}

/** What was set by hand and can be kept: by somebody in the list, about an invited agency. */
function keptByHand(
  { agencies, asesors, assignments }: PeriodDraft,
  groups: AssignmentOrder['groups'],
): readonly DraftAssignment[] {
  const [listed, invited] = [
    new Set(asesors.map(({ id }) => id)),
    new Set(agencies.flatMap((row) => (row.invited ? [row.id] : []))),
  ];
  return assignments
    .filter((one) => one.byHand && listed.has(one.asesor) && invited.has(one.agency))
    .flatMap((one) => knownGroups(groups, one));
}

/** What the solver is asked, from the period as it stands. */
export function orderOf(
  draft: PeriodDraft,
  groups: AssignmentOrder['groups'],
  wish: DivisionWish,
): AssignmentOrder {
  const invited = draft.agencies.filter((row) => row.invited);
  return {
    asesors: draft.asesors.map(({ id, institution }) => ({ id, institution })),
    agencies: invited.map(({ id }) => id),
    groups,
    blocked: invited.flatMap((agency) =>
      draft.asesors.flatMap((asesor) =>
        draftConflict(asesor, agency) ? [{ asesor: asesor.id, agency: agency.id }] : [],
      ),
    ),
    fixed: keptByHand(draft, groups).map(({ asesor, agency, groups: parts, double }) => ({
      asesor,
      agency,
      groups: parts,
      double,
    })),
    ...wish,
  };
}

/** A plan as assignments: what was set by hand first and unchanged, then what is proposed. */
export function proposedBy(
  draft: PeriodDraft,
  groups: AssignmentOrder['groups'],
  seats: readonly Seat[],
): readonly DraftAssignment[] {
  const kept = keptByHand(draft, groups);
  const covered = ({ asesor, agency, part }: Seat): boolean =>
    kept.some(
      (one) =>
        one.asesor === asesor &&
        one.agency === agency &&
        (one.groups.length === 0 || one.groups.includes(part)),
    );
  const rows = new Map<string, DraftAssignment>();
  for (const seat of seats) {
    if (covered(seat)) continue;
    const { asesor, agency, part, double } = seat;
    const key = JSON.stringify([asesor, agency, double]);
    const known = rows.get(key)?.groups ?? [];
    const parts = part === '' ? [] : [...known, part];
    const isAll = parts.length === groups.length;
    const row = { asesor, agency, double, despite: '', byHand: false };
    rows.set(key, { ...row, groups: isAll ? [] : parts });
  }
  return [...kept, ...rows.values()];
}
