import { fail, ok, type Result } from '#core/lib/result.ts';
import { checkRubric } from './check.ts';
import type { RubricProblem } from './problem.ts';
import { rubricSchema, SCHEMA_VERSION } from './schema.ts';
import { shapeProblems } from './shape-problems.ts';
import type { Rubric } from './types.ts';

function versionOf(data: unknown): unknown {
  return typeof data === 'object' && data !== null && 'schemaVersion' in data
    ? data.schemaVersion
    : undefined;
}

/**
 * The first half of {@link parseRubric}: unknown data in, an instrument of the right shape or
 * every problem of shape out. Its laws are not checked.
 */
export function shapedRubric(data: unknown): Result<Rubric, readonly RubricProblem[]> {
  const version = versionOf(data);
  if (typeof version === 'number' && version > SCHEMA_VERSION) {
    const expected = String(SCHEMA_VERSION);
    return fail([
      { rule: 'schema-version', path: 'schemaVersion', found: String(version), expected },
    ]);
  }
  const shape = rubricSchema.safeParse(data);
  return shape.success ? ok(shape.data) : fail(shapeProblems(data, shape.error.issues));
}

/** The second half: an instrument of the right shape in, a sound one or every broken law out. */
export function lawfulRubric(rubric: Rubric): Result<Rubric, readonly RubricProblem[]> {
  const problems = checkRubric(rubric);
  return problems.length > 0 ? fail(problems) : ok(rubric);
}

/**
 * The one door for instruments: unknown data in, a sound {@link Rubric} or every
 * problem found out. A file of a newer schema says so and nothing else. Shape problems come
 * first; the laws between fields are only meaningful, and only checked, on data of the right shape.
 */
export function parseRubric(data: unknown): Result<Rubric, readonly RubricProblem[]> {
  const shaped = shapedRubric(data);
  return shaped.ok ? lawfulRubric(shaped.value) : shaped;
}
