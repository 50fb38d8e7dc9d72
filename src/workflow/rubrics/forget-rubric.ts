import type { Digest } from '#core/lib/ids.ts';
import { fail, ok, type Result } from '#core/lib/result.ts';
import { eraseLocalRubric } from '#storage/local-rubrics.ts';
import { attempt, type StorageTrouble } from '#workflow/attempt.ts';
import type { Desk } from '#workflow/desk.ts';

/** Assessments rest on it, archived and deleted ones counted too. */
export interface RubricInUse {
  readonly kind: 'in-use';
  readonly assessments: number;
}

function restsOn(row: unknown, digest: Digest): boolean {
  if (typeof row !== 'object' || row === null || !('rubric' in row)) return false;
  const { rubric } = row;
  return (
    typeof rubric === 'object' && rubric !== null && 'digest' in rubric && rubric.digest === digest
  );
}

/** Takes a local instrument out of this browser; refused while any stored row rests on it. */
export function forgetRubric(
  desk: Desk,
  digest: Digest,
): Promise<Result<true, RubricInUse | StorageTrouble>> {
  return attempt(async () => {
    let assessments = 0;
    const gone = await eraseLocalRubric(desk.db, digest, (rows) => {
      assessments = rows.filter((row) => restsOn(row, digest)).length;
      return assessments === 0;
    });
    return gone ? ok(true as const) : fail({ kind: 'in-use', assessments });
  });
}
