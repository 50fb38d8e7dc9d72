import { z } from '#core/zod.ts';
import { digestSchema, periodIdSchema, publicKeySchema } from '#core/lib/ids.ts';

/** The three desks; a key speaks for a unit in one of these roles. */
export const DESK_ROLES = ['opd', 'asesor', 'diskominfo'] as const;
export type DeskRole = (typeof DESK_ROLES)[number];

/** The longest name of a unit, in UTF-16 units. */
export const MOST_UNIT_LENGTH = 200;

/** Signs nobody sees, by which a name could pretend to be another one. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** The name of a unit from a file that was not ours to check, fit to be shown in a list. */
export function plainUnit(said: string): string {
  const plain = said.replaceAll(UNSEEN, '').trim().slice(0, MOST_UNIT_LENGTH);
  return plain === '' ? '?' : plain;
}

const unitSchema = z
  .string()
  .trim()
  .min(1)
  .max(MOST_UNIT_LENGTH)
  .regex(/^[^\p{Cc}\p{Cf}\p{Zl}\p{Zp}]*$/u)
  .describe('The unit it speaks for, such as "Dinas Kesehatan"');

/** The public half of a desk's identity: what others may know. */
export const identitySchema = z.strictObject({
  signKey: publicKeySchema.describe('Ed25519: proves what the unit signed'),
  receiveKey: publicKeySchema
    .nullable()
    .describe('X25519: files are sealed to it; null = the browser could not make one'),
  unit: unitSchema,
  role: z.enum(DESK_ROLES).describe('The desk it speaks for'),
});

/** What a key is said to be, by whoever said it. */
const saidSchema = z.strictObject({
  receiveKey: publicKeySchema.nullable().describe('X25519; null = none'),
  unit: z.string().describe('The unit it speaks for'),
  role: z.enum(DESK_ROLES).describe('The desk it speaks for'),
  person: z.string().describe('Who works with it; empty = not said'),
});

/** What a signed period file says of a key. It counts as far as its signer is trusted. */
const voucherSchema = z.strictObject({
  by: publicKeySchema.describe('The key that signed the period file'),
  period: periodIdSchema,
  file: digestSchema.describe('Fingerprint of the period file'),
  at: z.iso.datetime().describe('When it was read here'),
  ...saidSchema.shape,
  replaces: publicKeySchema.nullable().describe('The key of the same unit that no longer counts'),
});

/** A key of somebody else as it is stored. Its id is the signing key. */
export const contactSchema = z.strictObject({
  id: publicKeySchema.describe('The signing key'),
  ...saidSchema.shape,
  trust: z
    .enum(['known', 'new', 'rejected'])
    .describe('What a person here decided: dikenal, ditolak, or nothing yet'),
  source: z
    .discriminatedUnion('from', [
      z.strictObject({ from: z.literal('period'), period: periodIdSchema }),
      z.strictObject({ from: z.literal('package'), package: digestSchema }),
      z.strictObject({ from: z.literal('card') }),
    ])
    .describe('Where it was first seen'),
  decided: z
    .strictObject({
      at: z.iso.datetime().describe('When (UTC)'),
      by: z.string().describe('By whom; empty = not said'),
    })
    .nullable()
    .describe(
      'When and by whom it was accepted after comparing fingerprints, or rejected; of a new one, what a backup says of that',
    ),
  replaces: publicKeySchema.nullable().describe('The earlier key of the same unit; null = none'),
  endorsed: z.boolean().describe('The key it replaces has signed that it does'),
  vouchers: z.array(voucherSchema).describe('One for each signer and period, oldest first'),
  addedAt: z.iso.datetime().describe('When it was first seen here (UTC)'),
  note: z.string().describe('Why it was rejected; empty = not said'),
});

type Stored = z.infer<typeof contactSchema>;

export type Identity = Readonly<z.infer<typeof identitySchema>>;
export type Voucher = Readonly<z.infer<typeof voucherSchema>>;
export type Trust = Stored['trust'];

export type StoredContact = Readonly<Omit<Stored, 'vouchers'>> & {
  readonly vouchers: readonly Voucher[];
};

/**
 * A key of somebody else as it counts now: with what trusted period files say of it.
 * `trust` is "known" when a person compared it or a trusted signer vouches for it.
 */
export type Contact = Omit<StoredContact, 'vouchers' | 'endorsed'> & {
  /** The accepted key that took its place, and since when; null = none. */
  readonly replacedBy: { readonly key: Stored['id']; readonly at: string } | null;
};
