import type { Origin } from '#core/assessment/assessment.ts';

/** Words of a report whose first answers were carried from an older assessment. */
export const ORIGIN = {
  label: 'Berasal dari',
  value: ({ assessment, rubric }: Origin) =>
    `Penilaian ${assessment} dengan instrumen ${rubric.id} versi ${rubric.version}`,
} as const;
