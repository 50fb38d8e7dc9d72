import type { RubricRef } from '#core/assessment/assessment.ts';
import type { Digest } from '#core/lib/ids.ts';
import type { Rubric } from '#core/rubric/types.ts';
import type { TimbangDatabase } from '#storage/database.ts';
import type { Desk } from '#workflow/desk.ts';

/** By digest, which never means another instrument; as long as a desk is open. */
const known = new WeakMap<TimbangDatabase, Map<Digest, Rubric>>();

/** An instrument that was read out of a package at this desk before. */
export function keptRubric({ db }: Desk, { digest }: RubricRef): Rubric | undefined {
  return known.get(db)?.get(digest);
}

/** Keeps an instrument that a package brought: it need not be read and checked again. */
export function keepRubric({ db }: Desk, { digest }: RubricRef, rubric: Rubric): void {
  const here = known.get(db) ?? new Map<Digest, Rubric>();
  known.set(db, here.set(digest, rubric));
}
