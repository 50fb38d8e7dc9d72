import { z } from '#core/zod.ts';

/** Branded text: an id of one thing cannot be handed in where another's is meant. */
type Brand<Name extends string> = string & { readonly [brand]: Name };
declare const brand: unique symbol;

/** UUID v7 of an assessment. */
export type AssessmentId = Brand<'AssessmentId'>;
/** UUID v7 of a piece of evidence. */
export type DocumentId = Brand<'DocumentId'>;
/** UUID v7 of a period. */
export type PeriodId = Brand<'PeriodId'>;
/** UUID v7 of one asesor's sheet on one submission. */
export type ReviewId = Brand<'ReviewId'>;
/** UUID v7 of a message of a clarification or an objection. */
export type MessageId = Brand<'MessageId'>;
/** A public key of 32 bytes (Ed25519 or X25519) as 64 lower-case hexadecimal digits. */
export type PublicKey = Brand<'PublicKey'>;
/** SHA-256 of bytes or of a canonical JSON text, as 64 lower-case hexadecimal digits. */
export type Digest = Brand<'Digest'>;

export const assessmentIdSchema = z
  .uuid()
  .describe('Id of the assessment (UUID v7)')
  .transform((text) => text as AssessmentId);
export const documentIdSchema = z
  .uuid()
  .describe('Id of the document (UUID v7)')
  .transform((text) => text as DocumentId);
export const periodIdSchema = z
  .uuid()
  .describe('Id of the period (UUID v7)')
  .transform((text) => text as PeriodId);
export const reviewIdSchema = z
  .uuid()
  .describe('Id of the review sheet (UUID v7)')
  .transform((text) => text as ReviewId);
export const messageIdSchema = z
  .uuid()
  .describe('Id of the message (UUID v7)')
  .transform((text) => text as MessageId);
export const publicKeySchema = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .describe('Public key of 32 bytes, as lower-case hexadecimal digits')
  .transform((text) => text as PublicKey);
export const digestSchema = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .describe('SHA-256, as lower-case hexadecimal digits')
  .transform((text) => text as Digest);
