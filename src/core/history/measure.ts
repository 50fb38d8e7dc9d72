import { plain } from '#core/lib/plain.ts';
import type { Dataset } from './dataset.ts';

/** Names what a value was measured with. Only values of one measure are joined or subtracted. */
export type Measure = string;

/** The measure of a result made here: one version of one instrument. */
export function measureOfRubric(digest: string): Measure {
  return `rubric:${digest}`;
}

/**
 * The measure of figures that were loaded, as the user says it: an instrument of this desk,
 * else the name that was given. Without either a set is like no other.
 */
export function measureOfDataset(set: Pick<Dataset, 'id' | 'instrument' | 'rubric'>): Measure {
  if (set.rubric !== null) return measureOfRubric(set.rubric.digest);
  const name = plain(set.instrument);
  return name === '' ? `set:${set.id}` : `name:${name}`;
}
