import type { Rubric } from '#core/rubric/types.ts';

/** The levels of a scale from the lowest to the highest. */
export function levelsOf(scale: Rubric['scales'][string]): readonly number[] {
  return Object.keys(scale.labels)
    .map(Number)
    .sort((a, b) => a - b);
}

/** "Kapabilitas proses": the name of a scale, which the format only knows as an id. */
export function scaleName(id: string): string {
  return id.replaceAll(/[-.]/g, ' ');
}
