import type { RubricRef } from '#core/assessment/assessment.ts';
import type { Rubric } from '#core/rubric/types.ts';

export interface FrameGroup {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  /** 1 = top. */
  readonly depth: number;
  /** Place of the group around it; null = it is at the top. */
  readonly parent: number | null;
}

export interface FrameIndicator {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  /** Place of its group. */
  readonly group: number;
  /** Ends of its scale. */
  readonly min: number;
  readonly max: number;
}

/**
 * As much of an instrument as is needed to name, print and draw the values of many results:
 * plain data, so that it can be handed from a worker. `known` is false where the instrument
 * is nowhere here: then only the index can be compared, with two digits and without predikat.
 */
export interface InstrumentFrame {
  readonly known: boolean;
  readonly ref: RubricRef;
  readonly title: string;
  readonly shortTitle: string;
  /** Official name of the index; empty = it has none of its own. */
  readonly indexName: string;
  /** Name of the top level of groups, such as "Dimensi"; of the indicators the last. */
  readonly levelNames: readonly string[];
  /** Parents first, as in an outcome. */
  readonly groups: readonly FrameGroup[];
  readonly indicators: readonly FrameIndicator[];
  /** Ends of the scale of the index. */
  readonly min: number;
  readonly max: number;
  readonly rounding: Rubric['rounding'];
  readonly predikat: Rubric['predikat'];
}
