import type { RubricRef } from '#core/assessment/assessment.ts';
import { fail, ok, type Result } from '#core/lib/result.ts';
import type { RubricProblem } from '#core/rubric/problem.ts';
import { insertLocalRubrics } from '#storage/local-rubrics.ts';
import { attempt, type StorageTrouble } from '#workflow/attempt.ts';
import type { Desk } from '#workflow/desk.ts';
import { listRubrics } from './list-rubrics.ts';
import { admitRubric } from './shipped-rubrics.ts';

export type AdoptFailure =
  | StorageTrouble
  | { readonly kind: 'unsound'; readonly problems: readonly RubricProblem[] }
  /** Exactly this content is here already. */
  | { readonly kind: 'already-here'; readonly ref: RubricRef }
  /** The name belongs to an instrument that came with the application. */
  | { readonly kind: 'name-shipped'; readonly id: string }
  /** This version of this instrument is here with other content; a published version is frozen. */
  | { readonly kind: 'version-taken'; readonly id: string; readonly version: string };

/**
 * Takes an instrument into use at this desk as a new local version. Nothing that is
 * here is changed: a name and version that are taken are refused, whoever uses them.
 */
export function adoptRubric(
  desk: Desk,
  source: string,
  data: Readonly<Record<string, unknown>>,
): Promise<Result<RubricRef, AdoptFailure>> {
  return attempt<RubricRef, AdoptFailure>(async () => {
    const admitted = await admitRubric(source, data, 'local');
    if (!admitted.ok) {
      const { error } = admitted;
      return fail({
        kind: 'unsound',
        problems: error.kind === 'broken-rubric' ? error.problems : [],
      });
    }
    const { ref } = admitted.value;
    const here = (await listRubrics(desk)).flatMap((found) => (found.ok ? [found.value] : []));
    if (here.some((one) => one.ref.digest === ref.digest)) {
      return fail({ kind: 'already-here', ref });
    }
    if (here.some((one) => one.origin === 'shipped' && one.ref.id === ref.id)) {
      return fail({ kind: 'name-shipped', id: ref.id });
    }
    if (here.some((one) => one.ref.id === ref.id && one.ref.version === ref.version)) {
      return fail({ kind: 'version-taken', id: ref.id, version: ref.version });
    }
    await insertLocalRubrics(desk.db, [{ digest: ref.digest, addedAt: desk.now(), source, data }]);
    return ok(ref);
  });
}
