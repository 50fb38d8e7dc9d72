/**
 * One thing that is wrong with an instrument file, with the place where it stands.
 * `path` is a JSON path such as `groups[0].indicators[3].weight`; `found` and
 * `expected` hold values as text, never sentences.
 */
export interface RubricProblem {
  readonly rule: RubricRule;
  readonly path: string;
  readonly found: string;
  readonly expected: string;
}

export type RubricRule =
  | 'field-unknown'
  | 'field-missing'
  | 'field-value'
  | 'schema-version'
  | 'markup'
  | 'duplicate-id'
  | 'duplicate-code'
  | 'group-content'
  | 'tree-depth'
  | 'weight-positive'
  | 'weight-sum'
  | 'scale-unknown'
  | 'scale-label'
  | 'level-order'
  | 'level-range'
  | 'base-level'
  | 'level-missing'
  | 'level-without-criteria'
  | 'external-order'
  | 'external-range'
  | 'external-level'
  | 'external-bound'
  | 'external-value'
  | 'repeat'
  | 'predikat-order'
  | 'predikat-range'
  | 'predikat-grid'
  | 'target'
  | 'example-indicator'
  | 'example-level'
  | 'example-group'
  | 'example-predikat';

/** "groups[0].title" from the parts that zod and the checks use. */
export function jsonPath(parts: readonly PropertyKey[]): string {
  return parts
    .map((part, position) =>
      typeof part === 'number' ? `[${part}]` : `${position === 0 ? '' : '.'}${String(part)}`,
    )
    .join('');
}
