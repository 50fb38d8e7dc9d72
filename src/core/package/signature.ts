import { z } from '#core/zod.ts';
import { DESK_ROLES } from '#core/keys/identity.ts';
import { digestSchema, publicKeySchema } from '#core/lib/ids.ts';

/**
 * What `signature.json` says. The signature covers the canonical JSON (RFC 8785) of all of
 * it but `signature`: the manifest, the key, who signed for whom, and when.
 */
export const signatureSchema = z.strictObject({
  format: z.literal('timbang-signature'),
  version: z.literal(1),
  algorithm: z.literal('Ed25519'),
  manifest: digestSchema.describe('SHA-256 of manifest.json'),
  publicKey: publicKeySchema.describe('The Ed25519 key that signed'),
  signer: z
    .strictObject({
      name: z.string().describe('The officer who signs; empty where a desk signs as such'),
      position: z.string().describe('Position of the officer; empty = not said'),
      unit: z.string().describe('The unit signed for'),
      role: z.enum(DESK_ROLES).describe('The desk of that unit'),
    })
    .describe('Who signs, for whom'),
  signedAt: z.iso.datetime().describe('When it was signed (UTC)'),
  signature: z
    .string()
    .regex(/^[0-9a-f]{128}$/)
    .describe('Ed25519, 64 bytes as hexadecimal digits'),
});

export type Signature = Readonly<z.infer<typeof signatureSchema>>;
export type Signer = Signature['signer'];
