import type { PaperGap, PaperInitiative, PaperProposal } from './paper-facts.ts';
import type { PlanPaper } from './paper.ts';

/** A piece of a draft: a title, a sentence with what it rests on, or a table. */
export type KakBlock =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'sentence'; readonly text: string; readonly refs: readonly string[] }
  | {
      readonly kind: 'table';
      readonly heads: readonly string[];
      readonly rows: readonly (readonly string[])[];
    };

/** The title of a part. */
export const heading = (text: string): KakBlock => ({ kind: 'heading', text });
/** A sentence with what it rests on. */
export const sentence = (text: string, ...refs: readonly string[]): KakBlock => ({
  kind: 'sentence',
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
