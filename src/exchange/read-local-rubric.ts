import { localRubricSchema, type LocalRubric } from '#core/rubric/local-rubric.ts';
import { digestOfJson } from '#exchange/bytes/digest.ts';

/** An instrument of this desk, only while its content is what it is named by; undefined = damaged. */
export function readLocalRubric(row: unknown): LocalRubric | undefined {
  const { data: rubric } = localRubricSchema.safeParse(row);
  return rubric && digestOfJson(rubric.data) === rubric.digest ? rubric : undefined;
}
