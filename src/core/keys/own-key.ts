import { z } from '#core/zod.ts';
import { keyCardSchema } from './key-card.ts';

/** The id of the pair that is in use; a retired one is filed under its signing key. */
export const CURRENT_KEY = 'current';

const secretSchema = z.string().regex(/^[0-9a-f]+$/);

/**
 * What is kept of a key pair of this desk beside the keys that the browser itself holds.
 * Where the workspace is sealed, this is sealed whole.
 */
export const ownKeySchema = z.strictObject({
  id: z.string().describe('"current", or the signing key of a retired pair'),
  card: keyCardSchema,
  retired: z
    .strictObject({ at: z.iso.datetime(), by: z.string() })
    .nullable()
    .describe('When and by whom it was replaced; its signing half is gone then'),
  secrets: z
    .strictObject({
      sign: secretSchema.nullable().describe('Ed25519, PKCS #8, hexadecimal; null = gone'),
      receive: secretSchema.nullable().describe('X25519, PKCS #8, hexadecimal; null = none'),
    })
    .nullable()
    .describe('Only ever under a seal; null = the browser holds the keys and gives them to nobody'),
});

export type OwnKey = Readonly<z.infer<typeof ownKeySchema>>;
