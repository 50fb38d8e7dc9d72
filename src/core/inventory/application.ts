import { z } from '#core/zod.ts';

export const APPLICATION_KINDS = ['common', 'special'] as const;
export const APPLICATION_STATUSES = ['active', 'inactive', 'development', 'planned'] as const;
export const CLAUSE_ANSWERS = ['yes', 'no'] as const;
/** What can become of applications that do the same: used together, replaced, or stopped. */
const PROPOSALS = ['share', 'replace', 'stop'] as const;
const DECISION_ANSWERS = ['accepted', 'rejected'] as const;

const text = z.string();

/** One application of one agency; empty text and null mean: not known, never no. */
export const applicationSchema = z.strictObject({
  id: z.string().min(1).describe('Tells the rows apart'),
  revision: z.int().min(1).describe('Counts the changes of this row'),
  code: text.describe('Id in the list it came from, as text'),
  name: z.string().trim().min(1).describe('Name of the application'),
  function: text.describe('What it is for'),
  agency: text.describe('Agency that owns it, as named'),
  agencyCode: text.describe('Its code in the local list'),
  unit: text.describe('Unit that answers for it'),
  kind: z.enum(APPLICATION_KINDS).nullable().describe('Umum or khusus'),
  category: text.describe('As the list calls it'),
  status: z.enum(APPLICATION_STATUSES).nullable().describe('Whether it runs'),
  year: z.int().nullable().describe('Year it was made'),
  medium: text.describe('Web, mobile, desktop, …'),
  address: text.describe('Where it is reached'),
  sourceOwner: text.describe('Owner of the source code'),
  openSourceClause: z
    .enum(CLAUSE_ANSWERS)
    .nullable()
    .describe('Whether the contract has an open-source clause'),
  hosting: text.describe('Where it runs'),
  integrations: z.array(text).describe('What it is joined with, such as SPLP or SSO'),
  integrated: z.boolean().nullable().describe('Whether it is joined with anything'),
  integrationNote: text.describe('How it is joined, or why not'),
  users: text.describe('Who uses it'),
  userCount: z.int().min(0).nullable().describe('How many use it'),
  yearlyCost: z.int().min(0).nullable().describe('Rupiah a year'),
  contracts: z
    .array(
      z.strictObject({
        year: z.int().nullable().describe('Year of the contract'),
        title: text.describe('What was ordered'),
        value: z.int().min(0).nullable().describe('Rupiah'),
        funds: text.describe('Where the money comes from'),
      }),
    )
    .describe('Contracts for making or changing it'),
  decisions: z
    .array(
      z.strictObject({
        sign: text.min(1).describe('By what it was found to be like others'),
        proposal: z.enum(PROPOSALS).describe('What was proposed'),
        answer: z.enum(DECISION_ANSWERS).describe('What was answered'),
        reason: text.describe('Why it was rejected; may stand with an acceptance'),
        at: z.iso.datetime().describe('When that was decided (UTC)'),
        by: text.describe('Who decided; empty = not said'),
      }),
    )
    .describe('What was decided about it beside others that do the same'),
  note: text.describe('Anything else worth knowing'),
  addedAt: z.iso.datetime().describe('When it came here (UTC)'),
  updatedAt: z.iso.datetime().describe('When it was last changed (UTC)'),
});

type Stored = z.infer<typeof applicationSchema>;
export type Contract = Readonly<Stored['contracts'][number]>;
export type Decision = Readonly<Stored['decisions'][number]>;
export type Proposal = (typeof PROPOSALS)[number];
export type Application = Readonly<Omit<Stored, 'integrations' | 'contracts' | 'decisions'>> & {
  readonly integrations: readonly string[];
  readonly contracts: readonly Contract[];
  readonly decisions: readonly Decision[];
};
