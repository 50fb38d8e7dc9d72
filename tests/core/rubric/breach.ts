import { parseRubric } from '#core/rubric/parse.ts';
import type { RubricProblem } from '#core/rubric/problem.ts';
import { changeAt } from './change-at.ts';
import { soundRubric } from './sound.ts';

/** What is broken, and the one problem that must be reported for it: rule, path, found, expected. */
export interface Breach {
  readonly name: string;
  readonly changes: Readonly<Record<string, unknown>>;
  readonly problem: readonly [RubricProblem['rule'], string, string, string];
}

/** The problems of a sound instrument after some changes, by path. */
export function problemsAfter(
  changes: Readonly<Record<string, unknown>>,
): readonly RubricProblem[] {
  const data = soundRubric();
  for (const [path, value] of Object.entries(changes)) changeAt(data, path, value);
  const parsed = parseRubric(data);
  return parsed.ok ? [] : parsed.error;
}

export function asProblem([rule, path, found, expected]: Breach['problem']): RubricProblem {
  return { rule, path, found, expected };
}
