import { useMemo } from 'react';
import { mainGroups } from '#core/assignment/draft-order.ts';
import { byAgency } from '#core/assignment/edit-readers.ts';
import type { AssignmentOrder } from '#core/assignment/order.ts';
import type { DraftAgency, DraftAssignment } from '#core/period/draft.ts';
import { byDigest } from '#state/rubrics/rubric-shelf.ts';
import { useRubrics } from '#state/rubrics/use-rubrics.ts';
import { useOpenPeriod } from '#features/period/period-context.ts';
import type { NameOf } from './text-assignment.ts';

interface Assignments {
  readonly invited: readonly DraftAgency[];
  /** The main groups of the instrument; none while none is chosen. */
  readonly groups: AssignmentOrder['groups'];
  /** What the instrument calls its main groups; empty while none is chosen. */
  readonly groupWord: string;
  readonly ofAgency: ReadonlyMap<string, readonly DraftAssignment[]>;
  /** Of an asesor, an agency or a group. */
  readonly nameOf: NameOf;
}

/** Changes who reads what. */
export type ChangeList = (
  edit: (list: readonly DraftAssignment[]) => readonly DraftAssignment[],
) => void;

/** The assignments of the period that is set up, with everything they refer to. */
export function useAssignments(): Assignments {
  const { draft } = useOpenPeriod();
  const rubrics = useRubrics();
  const { agencies, asesors, assignments } = draft;
  const found = rubrics && draft.rubric ? byDigest(rubrics, draft.rubric.digest) : undefined;
  const rubric = found?.rubric;
  const groups = useMemo(() => mainGroups(rubric), [rubric]);
  const nameOf = useMemo(() => {
    const names = new Map([
      ...(rubric?.groups ?? []).map(({ id, title }) => [id, title] as const),
      ...agencies.map(({ id, name }) => [id, name] as const),
      ...asesors.map(({ id, name }) => [id, name] as const),
    ]);
    return (id: string): string => names.get(id) ?? id;
  }, [agencies, asesors, rubric]);
  const invited = useMemo(() => agencies.filter((row) => row.invited), [agencies]);
  const ofAgency = useMemo(() => byAgency(assignments), [assignments]);
  return { invited, groups, groupWord: rubric?.levelNames[0] ?? '', ofAgency, nameOf };
}
