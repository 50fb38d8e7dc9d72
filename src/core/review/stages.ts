import { z } from '#core/zod.ts';
import { findingSchema, OPEN, type Finding } from './finding.ts';

/** Dokumen, interviu, visitasi: in this order, each with a value of its own. */
export const STAGES = ['document', 'interview', 'visit'] as const;
export type Stage = (typeof STAGES)[number];

export const stagesSchema = z
  .strictObject({
    document: findingSchema.describe('After reading the evidence'),
    interview: findingSchema.describe('After the interview; open = there was none'),
    visit: findingSchema.describe('After the visit; open = there was none'),
  })
  .describe('The value at each stage');

export type Stages = Readonly<Record<Stage, Finding>>;

export const NO_STAGES: Stages = { document: OPEN, interview: OPEN, visit: OPEN };

/** What the asesor's review counts with: the value of the last stage that has one. */
export function findingOf(stages: Stages): Finding {
  const said = STAGES.map((stage) => stages[stage]).filter(({ is }) => is !== 'open');
  return said.at(-1) ?? OPEN;
}
