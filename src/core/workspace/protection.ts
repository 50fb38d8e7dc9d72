import { z } from '#core/zod.ts';

const hex = (bytes: number): z.ZodString =>
  z.string().regex(new RegExp(`^[0-9a-f]{${bytes * 2}}$`));

/**
 * What is needed, besides the passphrase, to open what a workspace sealed. Nothing in it
 * is secret: it lies beside the sealed data, on disk and in a backup.
 */
export const protectionSchema = z.strictObject({
  kdf: z.literal('PBKDF2-SHA-256').describe('How the passphrase becomes a key'),
  iterations: z
    .int()
    .min(600_000)
    .max(6_000_000)
    .describe('Not fewer than is advised for PBKDF2 with SHA-256; not so many that a file hangs'),
  salt: hex(32).describe('Random, new with every passphrase'),
  iv: hex(12).describe('Of the wrapping with AES-GCM'),
  wrappedKey: hex(48).describe('The master key of 32 bytes, wrapped; 16 bytes prove it'),
});

export type Protection = Readonly<z.infer<typeof protectionSchema>>;
