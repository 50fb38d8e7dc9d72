import type { RubricRef } from '#core/assessment/assessment.ts';
import { fail, type Result } from '#core/lib/result.ts';
import { readLocalRubric } from '#storage/local-rubrics.ts';
import type { Desk } from '#workflow/desk.ts';
import {
  admitRubric,
  shippedRubric,
  type LoadedRubric,
  type RubricFailure,
} from './shipped-rubrics.ts';

/**
 * The instrument an assessment was made with: shipped, or of this desk. Its digest
 * decides; the same name with other content is refused, so that no score changes in
 * silence.
 */
export async function rubricOf(
  desk: Desk,
  ref: RubricRef,
): Promise<Result<LoadedRubric, RubricFailure>> {
  const { id, version, digest } = ref;
  const shipped = await shippedRubric(id, version);
  if (shipped.ok && shipped.value.ref.digest === digest) return shipped;
  const local = await readLocalRubric(desk.db, digest).catch(() => undefined);
  const found = local ? await admitRubric(`${id}@${version}`, local.data, 'local') : undefined;
  if (found?.ok && found.value.ref.digest === digest) return found;
  if (shipped.ok || found?.ok) return fail({ kind: 'changed-rubric', id, version });
  return found ?? shipped;
}
