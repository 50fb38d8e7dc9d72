import { z } from '#core/zod.ts';
import { assessmentIdSchema, documentIdSchema } from '#core/lib/ids.ts';
import { INFORMATION_CLASSES } from '#core/rubric/schema-indicator.ts';
import { storedFileSchema } from './stored-file.ts';

/** A day of the calendar as YYYY-MM-DD; empty = not said. */
const daySchema = z.union([z.literal(''), z.iso.date()]);

const edited = z.strictObject({
  at: z.iso.datetime().describe('When (UTC)'),
  by: z.string().describe('By whom; empty = not said'),
});

/** What a document proves: an evidence item of an indicator's ladder, or the indicator as a whole. */
const supportSchema = z.strictObject({
  indicator: z.string().describe('Id of the indicator'),
  item: z
    .string()
    .nullable()
    .describe('Id of the evidence item of the ladder; null = background for the whole indicator'),
});

/** Why a remark of the evidence check does not hold, for the asesor to read. */
const replySchema = z.strictObject({
  check: z.string().describe('Id of the named check'),
  about: z.string().describe('Key of the finding: the reply ends when the finding changes'),
  reason: z.string().trim().min(1).describe('Why it does not hold'),
  at: z.iso.datetime().describe('When it was said (UTC)'),
  by: z.string().describe('By whom; empty = not said'),
});

/** One piece of evidence of one assessment: what it is, what it proves, and which file it is. */
export const documentSchema = z.strictObject({
  formatVersion: z.literal(1),
  id: documentIdSchema,
  assessmentId: assessmentIdSchema,
  revision: z.int().min(0).describe('Counts the stored changes of this record'),
  status: z.enum(['active', 'deleted']).describe('Deleted ones can still be taken back'),
  file: storedFileSchema.describe('What counts now'),
  original: storedFileSchema
    .nullable()
    .describe('The photo as taken, where a smaller one counts and the person keeps both'),
  earlier: z
    .array(
      z.strictObject({
        file: storedFileSchema.describe('What counted then'),
        original: storedFileSchema.nullable().describe('The photo as taken, if it was kept'),
        replacedAt: z.iso.datetime().describe('When it was replaced (UTC)'),
        by: z.string().describe('By whom; empty = not said'),
      }),
    )
    .describe('Files that were replaced, oldest first; their bytes are kept'),
  title: z.string().describe('Title as its owner calls it; empty = the file name'),
  number: z.string().describe('Number of the document, such as of a decree'),
  date: daySchema.describe('Date of the document'),
  standing: z.enum(['', 'konsep', 'ditetapkan']).describe('Empty = not said'),
  validUntil: daySchema.describe('Last day in force; empty = no end, or not said'),
  unit: z.string().describe('Unit of the government named in the document'),
  pages: z.string().describe('Pages that matter, such as "3, 5-7"'),
  informationClass: z.enum(['', ...INFORMATION_CLASSES]).describe('UU 14/2008; empty = not said'),
  exclusion: z
    .strictObject({
      basis: z.string().describe('Legal basis, such as "UU 14/2008 Pasal 17 huruf c"'),
      until: daySchema.describe('End of the exclusion'),
    })
    .nullable()
    .describe('Kept when the class changes; counts only for class dikecualikan'),
  note: z.string().describe('For whoever reads it; empty = nothing'),
  supports: z.array(supportSchema).describe('What it proves'),
  replies: z.array(replySchema).describe('Answers to remarks of the evidence check'),
  addedAt: z.iso.datetime().describe('When it was added (UTC)'),
  addedBy: z.string().describe('By whom; empty = not said'),
  edited: edited.nullable().describe('Last change after it was added'),
});

type Stored = z.infer<typeof documentSchema>;
export type EvidenceSupport = Readonly<Stored['supports'][number]>;
export type CheckReply = Readonly<Stored['replies'][number]>;
export type EarlierFile = Readonly<Stored['earlier'][number]>;

/** One piece of evidence; the fields are explained in the schema. */
export type EvidenceDocument = Readonly<Omit<Stored, 'supports' | 'replies' | 'earlier'>> & {
  readonly supports: readonly EvidenceSupport[];
  readonly replies: readonly CheckReply[];
  readonly earlier: readonly EarlierFile[];
};

/** What the person says about a document, edited together on one form. */
export type DocumentDetails = Pick<
  EvidenceDocument,
  | 'title'
  | 'number'
  | 'date'
  | 'standing'
  | 'validUntil'
  | 'unit'
  | 'pages'
  | 'informationClass'
  | 'exclusion'
  | 'note'
>;

/** Details of a document about which nothing has been said yet. */
export const BLANK_DETAILS: DocumentDetails = {
  title: '',
  number: '',
  date: '',
  standing: '',
  validUntil: '',
  unit: '',
  pages: '',
  informationClass: '',
  exclusion: null,
  note: '',
};
