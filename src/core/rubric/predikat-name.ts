import type { Rubric } from './types.ts';

/** A predikat with the other name its instrument gives it: "Memuaskan (Unggul)". */
export function predikatName({ label, alias }: Rubric['predikat'][number]): string {
  return alias === undefined ? label : `${label} (${alias})`;
}
