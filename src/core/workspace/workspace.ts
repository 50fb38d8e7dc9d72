import { z } from '#core/zod.ts';
import { protectionSchema, type Protection } from './protection.ts';

/** The workspace that is always there, and the database it begins with. */
export const MAIN_ID = 'utama';
const MAIN_DATABASE = 'timbang';

/** After how many minutes without a sign of the person a protected workspace may lock itself. */
export const LOCK_MINUTES = [5, 15, 30, 60] as const;
export type LockMinutes = (typeof LOCK_MINUTES)[number];
export const USUAL_LOCK_MINUTES: LockMinutes = 15;

/** The longest name; it stands in the header of every page. */
export const NAME_LENGTH = 60;

/** One entry of the register of workspaces. */
export const workspaceSchema = z.strictObject({
  id: z.union([z.literal(MAIN_ID), z.uuid()]),
  name: z.string().trim().max(NAME_LENGTH).describe('Empty only for a main one never renamed'),
  database: z.string().regex(/^timbang(-[0-9a-f-]{36})?$/),
  createdAt: z.iso.datetime(),
  protection: protectionSchema.nullable().describe('null = nothing in it is sealed'),
  lockAfterMinutes: z.literal(LOCK_MINUTES),
  sample: z
    .boolean()
    .default(false)
    .describe('It holds invented data; nothing goes from it into others, nor from them into it'),
});

export type Workspace = Omit<Readonly<z.infer<typeof workspaceSchema>>, 'protection'> & {
  readonly protection: Protection | null;
};

/** The main workspace as long as nobody said anything about it. */
export const MAIN_WORKSPACE: Workspace = {
  id: MAIN_ID,
  name: '',
  database: MAIN_DATABASE,
  createdAt: '2026-01-01T00:00:00.000Z',
  protection: null,
  lockAfterMinutes: USUAL_LOCK_MINUTES,
  sample: false,
};
