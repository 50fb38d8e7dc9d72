import type { Digest } from '#core/lib/ids.ts';
import { fail, ok, type Result } from '#core/lib/result.ts';
import type { PackageRecord } from '#core/package/record.ts';
import type { EvaluationSource } from '#core/report/evaluation.ts';
import type { CountedResult } from '#core/report/rejection-pareto.ts';
import type { FinalRecord } from '#core/review/final.ts';
import type { HeldResult } from '#core/review/last-year.ts';
import type { Rubric } from '#core/rubric/types.ts';
import { readPackages } from '#storage/packages.ts';
import { attempt, type StorageTrouble } from '#workflow/attempt.ts';
import type { Desk } from '#workflow/desk.ts';
import { heldResults } from './held-results.ts';
import { resultGate } from '#workflow/result/result-gate.ts';
import { rubricHere } from '#workflow/rubrics/rubric-here.ts';

export type SourceFailure =
  | StorageTrouble
  /** No result of this fingerprint can, or may, be read here. */
  | { readonly kind: 'no-result' }
  /** The instrument it was made by is not here. */
  | { readonly kind: 'no-rubric' };

/** What a result's papers are made of; the same package gives the same source everywhere. */
export function sourceOf(
  record: PackageRecord,
  final: FinalRecord,
  rubric: Rubric,
): EvaluationSource {
  const { about, id, madeAt, signature } = record;
  return { about, final, rubric, fingerprint: id, signature, madeAt };
}

/** A result that is here, by its fingerprint, with its instrument. */
export function resultSource(
  desk: Desk,
  fingerprint: Digest,
): Promise<Result<EvaluationSource, SourceFailure>> {
  return attempt<EvaluationSource, SourceFailure>(async () => {
    const [{ sound }, gate] = await Promise.all([readPackages(desk.db), resultGate(desk.db)]);
    const [held] = await heldResults(
      desk,
      sound.filter(({ id }) => id === fingerprint),
      gate,
    );
    if (!held) return fail({ kind: 'no-result' });
    const rubric = await rubricHere(desk, held.record.about.rubric, sound);
    if (!rubric) return fail({ kind: 'no-rubric' });
    return ok(sourceOf(held.record, held.final, rubric));
  });
}

/** Results as a guide counts them. */
export function countedOf(results: readonly HeldResult[]): readonly CountedResult[] {
  return results.map(({ record, final }) => ({
    fingerprint: record.id,
    about: record.about,
    final,
  }));
}
