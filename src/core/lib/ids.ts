import { z } from '#core/zod.ts';

/** Branded text: an id of one thing cannot be handed in where another's is meant. */
type Brand<Name extends string> = string & { readonly [brand]: Name };
declare const brand: unique symbol;

/** UUID v7 of an assessment. */
export type AssessmentId = Brand<'AssessmentId'>;
/** UUID v7 of a piece of evidence. */
export type DocumentId = Brand<'DocumentId'>;
/** SHA-256 of bytes or of a canonical JSON text, as 64 lower-case hexadecimal digits. */
export type Digest = Brand<'Digest'>;

export const assessmentIdSchema = z.uuid().transform((text) => text as AssessmentId);
export const documentIdSchema = z.uuid().transform((text) => text as DocumentId);
export const digestSchema = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .transform((text) => text as Digest);
