import type { DraftAsesor, PeriodDraft } from '#core/period/draft.ts';
import type { Assignment, ConflictOfInterest } from './shapes.ts';

/** The invited agencies as a file marks them, by the id of their row. */
function marks({ agencies }: PeriodDraft): ReadonlyMap<string, Assignment['agency']> {
  return new Map(
    agencies
      .filter(({ invited }) => invited)
      .map(({ id, name, code }) => [id, { name: name.trim(), code: code.trim() }]),
  );
}

/** The conflicts of interest of one asesor as they go into the file: about invited agencies only. */
export function filedConflicts(
  draft: PeriodDraft,
  asesor: DraftAsesor,
): readonly ConflictOfInterest[] {
  const known = marks(draft);
  return asesor.conflicts.flatMap(({ agency, reason, note }) => {
    const mark = known.get(agency);
    return mark ? [{ agency: mark, reason, note: note.trim() }] : [];
  });
}

/** The assignments as they go into the file: agencies, then asesors, in the order of their lists. */
export function filedAssignments(draft: PeriodDraft): readonly Assignment[] {
  const { asesors, assignments } = draft;
  return [...marks(draft)].flatMap(([id, agency]) =>
    asesors.flatMap(({ id: reader, name, institution }) =>
      assignments
        .filter((one) => one.agency === id && one.asesor === reader)
        .sort((a, b) => Number(a.double) - Number(b.double))
        .map(({ groups, double, despite }) => ({
          asesor: { name: name.trim(), institution: institution.trim() },
          agency,
          groups,
          double,
          despite: despite.trim(),
        })),
    ),
  );
}
