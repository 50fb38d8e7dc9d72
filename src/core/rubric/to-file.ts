import type { Rubric } from './types.ts';

/** An instrument as a file. */
export interface RubricFileText {
  /** `<id>@<version>.json`, the name it has in `rubrics/`. */
  readonly name: string;
  readonly text: string;
}

/**
 * The file of an instrument: its fields in the order of the schema, two spaces, a line
 * end last. A published file comes out byte by byte, and its digest stays what it was.
 */
export function toRubricFile(rubric: Rubric): RubricFileText {
  return {
    name: `${rubric.id}@${rubric.version}.json`,
    text: `${JSON.stringify(rubric, null, 2)}\n`,
  };
}
