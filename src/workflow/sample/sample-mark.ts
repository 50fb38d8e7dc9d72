import type { PackageAbout } from '#core/package/head.ts';
import type { Desk } from '#workflow/desk.ts';

/** A file of invented data at a desk of real ones, or the other way round. Nothing was kept. */
export interface OtherWorld {
  readonly kind: 'other-world';
  /** What the file is made of; the desk holds the other. */
  readonly file: 'sample' | 'real';
}

/** What a package says of itself when it is made at this desk. */
export function sampleMark({ sample }: Pick<Desk, 'sample'>): Pick<PackageAbout, 'sample'> {
  return sample ? { sample } : {};
}

/** Whether a file does not belong to this desk; null = it does. */
export function otherWorld(
  { sample }: Pick<Desk, 'sample'>,
  file: { readonly sample?: boolean | undefined },
): OtherWorld | null {
  const isSample = file.sample === true;
  return isSample === sample ? null : { kind: 'other-world', file: isSample ? 'sample' : 'real' };
}
