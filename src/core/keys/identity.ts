import { z } from '#core/zod.ts';
import { digestSchema, periodIdSchema, publicKeySchema } from '#core/lib/ids.ts';

/** The three desks; a key speaks for a unit in one of these roles. */
export const DESK_ROLES = ['opd', 'asesor', 'diskominfo'] as const;
export type DeskRole = (typeof DESK_ROLES)[number];

/** The public half of a desk's identity: what others may know. */
export const identitySchema = z.strictObject({
  signKey: publicKeySchema.describe('Ed25519: proves what the unit signed'),
  receiveKey: publicKeySchema
    .nullable()
    .describe('X25519: files are sealed to it; null = the browser could not make one'),
  unit: z.string().trim().min(1).describe('The unit it speaks for, such as "Dinas Kesehatan"'),
  role: z.enum(DESK_ROLES),
});

/** A key of somebody else, and whether it is trusted. Its id is the signing key. */
export const contactSchema = z.strictObject({
  id: publicKeySchema.describe('The signing key'),
  receiveKey: publicKeySchema.nullable(),
  unit: z.string(),
  role: z.enum(DESK_ROLES),
  trust: z
    .enum(['known', 'new', 'rejected'])
    .describe('Dikenal, baru, ditolak; a new one proves nothing about who holds it'),
  source: z
    .discriminatedUnion('from', [
      z.strictObject({ from: z.literal('period'), period: periodIdSchema }),
      z.strictObject({ from: z.literal('package'), package: digestSchema }),
      z.strictObject({ from: z.literal('card') }),
    ])
    .describe('Where it was first seen'),
  decided: z
    .strictObject({ at: z.iso.datetime(), by: z.string() })
    .nullable()
    .describe('When and by whom it was accepted after comparing fingerprints, or rejected'),
  replaces: publicKeySchema.nullable().describe('The earlier key of the same unit; null = none'),
  addedAt: z.iso.datetime(),
  note: z.string(),
});

export type Identity = Readonly<z.infer<typeof identitySchema>>;
export type Contact = Readonly<z.infer<typeof contactSchema>>;
export type Trust = Contact['trust'];
