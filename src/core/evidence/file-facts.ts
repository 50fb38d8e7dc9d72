import { z } from '#core/zod.ts';
import { digestSchema } from '#core/lib/ids.ts';

/** Raised whenever the reading of files changes, so that old facts are read anew. */
export const FACTS_VERSION = 1;

/** Kinds of files that are told apart by their content. */
export const FILE_KINDS = [
  'pdf',
  'jpeg',
  'png',
  'webp',
  'heic',
  'gif',
  'tiff',
  'docx',
  'xlsx',
  'pptx',
  'odt',
  'ods',
  'odp',
  'doc',
  'xls',
  'ppt',
  'ole',
  'zip',
  'text',
  'unknown',
] as const;

/**
 * What reading a file once has told, kept beside its bytes under the same digest. A
 * cache: it can be thrown away and read again. No sentences, no verdicts.
 */
export const fileFactsSchema = z.strictObject({
  digest: digestSchema,
  version: z.int(),
  kind: z.enum(FILE_KINDS).describe('By content'),
  state: z
    .enum(['readable', 'empty', 'corrupt', 'password', 'unread'])
    .describe('unread = a kind whose inside nobody here can read'),
  pages: z.int().nullable().describe('Pages or sheets; null = unknown'),
  textPages: z.int().nullable().describe('Pages that have text; null = not counted'),
  letters: z.int().nullable().describe('Letters and digits of the text; null = no text to read'),
  draftMarks: z.array(z.string()).describe('Draft words as found, such as "DRAF"'),
  signatureMarks: z.array(z.string()).describe('Signs of a signature page, such as "ttd"'),
  years: z.array(z.int()).describe('Calendar years named in the text'),
  agencies: z.array(z.string()).describe('Names of agencies found in the text, as written'),
  shingles: z.array(z.int()).describe('MinHash of the text; empty = too little text'),
});

type Stored = z.infer<typeof fileFactsSchema>;
type Lists = 'draftMarks' | 'signatureMarks' | 'years' | 'agencies' | 'shingles';
export type FileFacts = Readonly<Omit<Stored, Lists>> & {
  readonly draftMarks: readonly string[];
  readonly signatureMarks: readonly string[];
  readonly years: readonly number[];
  readonly agencies: readonly string[];
  readonly shingles: readonly number[];
};
export type FileKind = FileFacts['kind'];
