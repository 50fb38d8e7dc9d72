import type { DigestOf } from '#core/journal/check-chain.ts';

/** What the journal needs to know besides the change itself; handed in by the desk. */
export interface Scribe {
  readonly now: () => string;
  readonly digestOf: DigestOf;
  /** Who works here, and on which device; empty = not said. */
  readonly present: () => { readonly person: string; readonly device: string };
}
