import type { PaperGap, PaperInitiative, PaperProposal } from './paper-facts.ts';
import type { PlanPaper } from './paper.ts';

/** A table of a draft. */
export interface KakTable {
  readonly kind: 'table';
  readonly heads: readonly string[];
  /** How wide the columns are against each other. */
  readonly widths: readonly number[];
  /** Places of the columns that hold numbers: they stand at the right. */
  readonly numbers: readonly number[];
  /** The last row is the sum. */
  readonly hasSum: boolean;
  readonly rows: readonly (readonly string[])[];
}

/** A piece of a draft: a title, a sentence with what it rests on, named values, or a table. */
export type KakBlock =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'sentence' | 'item'; readonly text: string; readonly refs: readonly string[] }
  | { readonly kind: 'fields'; readonly fields: readonly (readonly [string, string])[] }
  /** Lines below each other where somebody signs; an empty one leaves room. */
  | { readonly kind: 'sign'; readonly lines: readonly string[] }
  | KakTable;

/** The title of a part. */
export const heading = (text: string): KakBlock => ({ kind: 'heading', text });
/** A sentence with what it rests on. */
export const sentence = (text: string, ...refs: readonly string[]): KakBlock => ({
  kind: 'sentence',
  text,
  refs,
});
/** One of several sentences of the same kind. */
export const item = (text: string, ...refs: readonly string[]): KakBlock => ({
  kind: 'item',
  text,
  refs,
});

/** Everything one draft is made of. */
export interface KakGround {
  readonly paper: PlanPaper;
  readonly initiative: PaperInitiative;
  readonly own: readonly PaperProposal[];
  readonly keys: readonly string[];
  /** "US3–7". */
  readonly rows: string;
  readonly gapOf: (indicator: string) => PaperGap | undefined;
}
