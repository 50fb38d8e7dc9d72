import { ok } from '#core/lib/result.ts';
import { readLocalRubrics } from '#storage/local-rubrics.ts';
import { attempt } from '#workflow/attempt.ts';
import type { Desk } from '#workflow/desk.ts';
import { admitRubric, shippedRubrics, type RubricList } from './shipped-rubrics.ts';

/**
 * Every instrument that can be read and used here: those that came with the
 * application, then those of this desk. Broken ones are in the list as failures; when
 * the database cannot be read, the shipped ones still are.
 */
export async function listRubrics(desk: Desk): Promise<RubricList> {
  // The database first: a live query only watches what is read before anything else is waited for.
  const rows = await attempt(async () => ok(await readLocalRubrics(desk.db)));
  const shipped = await shippedRubrics();
  const local = rows.ok ? rows.value : [];
  const admitted = local.map(({ source, data }) => admitRubric(source, data, 'local'));
  return [...shipped, ...(await Promise.all(admitted))];
}
