/** A part of the instrument, with how many of the counted results are about just this. */
export interface Extent {
  /** Codes of the top groups it touches. */
  readonly groups: readonly string[];
  /** Indicators in it, of so many. */
  readonly indicators: number;
  readonly of: number;
  readonly count: number;
}
