import { z } from '#core/zod.ts';
import { publicKeySchema } from '#core/lib/ids.ts';
import { identitySchema } from './identity.ts';

export const KEY_CARD_FORMAT = 'timbang-key-card';
export const KEY_CARD_VERSION = 1;

const signatureTextSchema = z.string().regex(/^[0-9a-f]{128}$/);

/**
 * A key card: a public identity that its own key has signed. Both signatures cover the
 * canonical JSON (RFC 8785) of all of it but the signatures.
 */
export const keyCardSchema = z.strictObject({
  format: z.literal(KEY_CARD_FORMAT),
  version: z.literal(KEY_CARD_VERSION),
  identity: identitySchema.describe('Whose key it is'),
  madeAt: z.iso.datetime().describe('When it was made (UTC)'),
  replaces: publicKeySchema.nullable().describe('The key of the same desk before; null = none'),
  signature: signatureTextSchema.describe('By the key itself'),
  previousSignature: signatureTextSchema
    .nullable()
    .describe('By the key it replaces; null = that one was no longer there'),
});

export type KeyCard = Readonly<z.infer<typeof keyCardSchema>>;
/** What the signatures of a card cover. */
export type KeyCardBody = Omit<KeyCard, 'signature' | 'previousSignature'>;
