import type { RubricRef } from '#core/assessment/assessment.ts';
import type { PackageRecord } from '#core/package/record.ts';
import type { Rubric } from '#core/rubric/types.ts';
import type { Desk } from '#workflow/desk.ts';
import { keepRubric, keptRubric } from './kept-rubrics.ts';
import { readPackageContent } from '#workflow/receive/read-package.ts';
import { rubricOf } from './rubric-of.ts';

/**
 * An instrument as it can be found at this desk: shipped, of this desk, or in a submission or
 * a period file that is here (read once). Null = nowhere, so that nothing can be counted by it.
 */
export async function rubricHere(
  desk: Desk,
  ref: RubricRef,
  records: readonly PackageRecord[],
): Promise<Rubric | null> {
  const known = await rubricOf(desk, ref);
  if (known.ok) return known.value.rubric;
  const bringing = records.filter(
    ({ kind, about }) =>
      (kind === 'submission' || kind === 'period') && about.rubric.digest === ref.digest,
  );
  const kept = bringing.length > 0 ? keptRubric(desk, ref) : undefined;
  if (kept) return kept;
  for (const { id } of bringing) {
    const read = await readPackageContent(desk, id);
    const bodies = read.ok ? read.value.bodies : null;
    if (bodies?.kind !== 'submission' && bodies?.kind !== 'period') continue;
    const rubric = bodies['rubric.json'];
    keepRubric(desk, ref, rubric);
    return rubric;
  }
  return null;
}
