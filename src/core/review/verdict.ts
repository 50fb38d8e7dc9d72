import { documentIdSchema } from '#core/lib/ids.ts';
import { z } from '#core/zod.ts';

/** Sesuai, sesuai terbatas, pendukung saja, tidak sesuai, belum ada. */
export const EVIDENCE_VERDICTS = [
  'accepted',
  'limited',
  'supporting',
  'rejected',
  'absent',
] as const;
export type VerdictKind = (typeof EVIDENCE_VERDICTS)[number];

/** Why a piece of evidence does not count in full; the field's own reasons. */
export const REASON_CODES = [
  'none',
  'other',
  'unreadable',
  'draft',
  'unsigned',
  'wrong-document',
  'wrong-year',
  'wrong-unit',
  'expired',
  'partial-coverage',
  'same-for-both',
  'beyond-scope',
  'not-uploaded',
  'lower-level-failed',
] as const;
export type ReasonCode = (typeof REASON_CODES)[number];

/** What one asesor says of one piece of evidence, for one thing it was attached to. */
export const evidenceVerdictSchema = z.strictObject({
  document: documentIdSchema
    .nullable()
    .describe('The document that was looked at; null = none was there'),
  indicator: z.string().min(1).describe('Id of the indicator'),
  item: z
    .string()
    .min(1)
    .nullable()
    .describe('Id of the evidence item of the ladder; null = the indicator as a whole'),
  verdict: z
    .enum(EVIDENCE_VERDICTS)
    .describe('Sesuai, sesuai terbatas, pendukung saja, tidak sesuai, belum ada'),
  reason: z.enum(REASON_CODES).describe('Why it does not count in full; none = it does'),
  note: z.string().describe('For the agency to read; empty = nothing more'),
});

export type EvidenceVerdict = Readonly<z.infer<typeof evidenceVerdictSchema>>;
