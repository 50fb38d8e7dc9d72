import { z } from '#core/zod.ts';
import { digestSchema } from '#core/lib/ids.ts';

/** Raised whenever the reading of files changes, so that old facts are read anew. */
export const FACTS_VERSION = 1;

/** Kinds of files that are told apart by their content. */
const FILE_KINDS = [
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

const daySchema = z.union([z.literal(''), z.iso.date()]);

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
  pages: z.int().nullable().describe('Pages, sheets or slides; null = unknown'),
  pagesRead: z
    .int()
    .nullable()
    .describe('How many of them were read: long files are read at both ends; null = not by pages'),
  textPages: z.int().nullable().describe('Pages read that have text; null = not counted'),
  letters: z.int().nullable().describe('Letters and digits of the text; null = no text to read'),
  draftMarks: z.array(z.string()).describe('Draft words as found, such as "DRAF"'),
  signatureMarks: z.array(z.string()).describe('Signs of a signature page, such as "ttd"'),
  reviewMarks: z.array(z.string()).describe('Titles that name a review, such as "Laporan Reviu"'),
  dates: z
    .array(z.string().regex(/^\d{4}-\d\d(?:-\d\d)?$/))
    .describe('Days of the calendar in the text, and months named without a day'),
  signedOn: daySchema.describe('The day at the signature; empty = none found'),
  validUntil: daySchema.describe('Last day in force that the text names; empty = none found'),
  years: z.array(z.int()).describe('Calendar years named in the text'),
  agencies: z
    .array(z.string())
    .describe('Names of agencies in the text as written, most named first'),
  acronyms: z.array(z.string()).describe('Words that may be short names, most named first'),
  shingles: z.array(z.int()).describe('MinHash of the text; empty = too little text'),
});

type Stored = z.infer<typeof fileFactsSchema>;
type Texts = 'draftMarks' | 'signatureMarks' | 'reviewMarks' | 'dates' | 'agencies' | 'acronyms';
type Numbers = 'years' | 'shingles';

export type FileFacts = Readonly<Omit<Stored, Texts | Numbers>> &
  Readonly<Record<Texts, readonly string[]>> &
  Readonly<Record<Numbers, readonly number[]>>;
export type FileKind = FileFacts['kind'];
/** What the text of a file tells; the same for every kind that has text. */
export type TextFacts = Pick<FileFacts, Texts | Numbers | 'letters' | 'signedOn' | 'validUntil'>;

/** Facts of a file in which no text was read. */
export const NO_TEXT: TextFacts = {
  letters: null,
  draftMarks: [],
  signatureMarks: [],
  reviewMarks: [],
  dates: [],
  signedOn: '',
  validUntil: '',
  years: [],
  agencies: [],
  acronyms: [],
  shingles: [],
};
