import type { Answer } from '#core/assessment/answer.ts';

/** Hands an edit of the present answer to the editor, which shows it at once and saves it. */
export type Change = (edit: (before: Answer) => Answer) => void;
