import type { z } from '#core/zod.ts';
import { jsonPath, type RubricProblem } from './problem.ts';

const SHOWN = 60;

/** A value as a reader recognises it in the file: JSON, cut short. */
function shown(value: unknown): string {
  if (value === undefined) return '-';
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? typeof value);
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (node, key) =>
      typeof node === 'object' && node !== null && Object.hasOwn(node, key)
        ? (node as Readonly<Record<PropertyKey, unknown>>)[key]
        : undefined,
    data,
  );
}

function expectedOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type') return issue.expected;
  if (issue.code === 'invalid_value') return issue.values.map(String).join(' / ');
  if (issue.code === 'too_small') return `>= ${issue.minimum}`;
  if (issue.code === 'too_big') return `<= ${issue.maximum}`;
  if (issue.code === 'invalid_format') return issue.pattern ?? issue.format;
  return issue.code;
}

/**
 * What the schema found wrong, one problem for every field: unknown fields by their
 * own path, missing ones apart from those that hold something else.
 */
export function shapeProblems(
  data: unknown,
  issues: readonly z.core.$ZodIssue[],
): readonly RubricProblem[] {
  return issues.flatMap((issue): readonly RubricProblem[] => {
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({
        rule: 'field-unknown',
        path: jsonPath([...issue.path, key]),
        found: key,
        expected: '-',
      }));
    }
    if (issue.code === 'invalid_union') {
      const nearest = issue.errors.find((branch) => branch.length > 0);
      const deeper = nearest?.[0];
      if (deeper && deeper.path.length > 0) {
        return shapeProblems(
          data,
          (nearest ?? []).map((one) => ({ ...one, path: [...issue.path, ...one.path] })),
        );
      }
    }
    const value = valueAt(data, issue.path);
    return [
      {
        rule: value === undefined ? 'field-missing' : 'field-value',
        path: jsonPath(issue.path),
        found: shown(value),
        expected: expectedOf(issue),
      },
    ];
  });
}
