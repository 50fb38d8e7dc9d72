import type { Identity } from '#core/keys/identity.ts';
import type { Digest, PeriodId, PublicKey } from '#core/lib/ids.ts';
import { fail, ok, type Result } from '#core/lib/result.ts';
import { filedAssignments, filedConflicts } from '#core/assignment/filed.ts';
import type { PeriodDraft } from './draft.ts';
import type { Period } from './period.ts';
import { periodProblems, type PeriodProblem } from './problems.ts';

/** What a period gets on its way out, beyond what was typed. */
interface PeriodHead {
  readonly id: PeriodId;
  readonly revision: number;
  readonly previous: Digest | null;
  readonly key: Identity | null;
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** The period as it is sent out; the reasons where it cannot be yet. */
export function toPeriod(
  draft: PeriodDraft,
  head: PeriodHead,
): Result<Period, readonly PeriodProblem[]> {
  const problems = periodProblems(draft);
  const { rubric } = draft;
  if (problems.length > 0 || rubric === null) return fail(problems);
  const { id, revision, previous, key, createdAt, updatedAt } = head;
  const assignments = filedAssignments(draft);
  const day = (text: string): string | null => (text.trim() === '' ? null : text);
  return ok({
    formatVersion: 1,
    id,
    revision,
    previous,
    name: draft.name.trim(),
    year: Number(draft.year),
    rubric,
    owner: { unit: draft.ownerUnit.trim(), government: draft.government.trim(), key },
    dates: { opens: draft.opens, closes: draft.closes, reviewCloses: day(draft.reviewCloses) },
    batches: draft.batches.map((batch) => ({
      id: batch.id,
      name: batch.name.trim(),
      date: day(batch.date),
    })),
    agencies: draft.agencies
      .filter(({ invited }) => invited)
      .map((row) => ({
        name: row.name.trim(),
        shortName: row.shortName.trim(),
        code: row.code.trim(),
        government: draft.government.trim(),
        batch: row.batch,
        extension: day(row.extension),
      })),
    asesors: draft.asesors.map((asesor) => {
      const { name, institution, key: asesorKey, role } = asesor;
      const conflicts = filedConflicts(draft, asesor);
      return {
        name: name.trim(),
        institution: institution.trim(),
        key: asesorKey === '' ? null : (asesorKey as PublicKey),
        ...(role === 'member' ? {} : { role }),
        ...(conflicts.length === 0 ? {} : { conflicts }),
      };
    }),
    ...(assignments.length === 0 ? {} : { assignments }),
    keys: draft.keys,
    createdAt,
    updatedAt,
  });
}
