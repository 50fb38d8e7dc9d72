import type { ReviewSheet } from './sheet.ts';

/** What a sheet is about, and whose it is. */
export type SheetHead = Pick<
  ReviewSheet,
  'id' | 'assessment' | 'submission' | 'rubric' | 'asesor'
> & {
  /** ISO 8601 UTC. */
  readonly now: string;
};

/** A sheet on which nothing was said yet. */
export function newSheet({ now, ...head }: SheetHead): ReviewSheet {
  return {
    formatVersion: 1,
    ...head,
    state: { is: 'open' },
    carriedFrom: null,
    replacing: null,
    ratings: {},
    verdicts: [],
    note: '',
    revision: 0,
    createdAt: now,
    updatedAt: now,
  };
}
