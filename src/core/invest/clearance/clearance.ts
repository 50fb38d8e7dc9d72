import { YEAR_RANGE } from '#core/assessment/assessment.ts';
import { z } from '#core/zod.ts';
import { budgetCodeSchema, type BudgetCode } from '#core/invest/initiative/catalogue.ts';
import { costLineSchema, type CostLine } from '#core/invest/price/cost-line.ts';
import { gateAnswersSchema, type GateAnswers } from '#core/invest/proposal/gates.ts';

const text = z.string();

/** Kinds of TIK spending, as the forms of a clearance name them. */
const SPENDING_KINDS = [
  'hardware',
  'network',
  'software',
  'new-application',
  'application-change',
  'subscription',
  'service',
  'training',
  'maintenance',
] as const;
export type SpendingKind = (typeof SPENDING_KINDS)[number];

/** What is decided about a line: as asked, with conditions, back to its sender, or refused. */
export const CLEARANCE_DECISIONS = ['approved', 'conditional', 'returned', 'redirected'] as const;
export type ClearanceDecision = (typeof CLEARANCE_DECISIONS)[number];

const subjectSchema = z.strictObject({
  title: text.describe('What was asked for'),
  agency: text.describe('The agency, as named then'),
  year: z.int().describe('Budget year of the line'),
  amount: z.int().min(0).nullable().describe('Rupiah in its first year; null = not said'),
  code: budgetCodeSchema.nullable().describe('Sub-kegiatan; null = not said'),
});
export type ClearanceSubject = Readonly<Omit<z.infer<typeof subjectSchema>, 'code'>> & {
  readonly code: BudgetCode | null;
};

const decisionSchema = z.strictObject({
  kind: z.enum(CLEARANCE_DECISIONS).describe('What is decided'),
  reasons: text.trim().min(1).describe('Why'),
  conditions: z.array(text).describe('What has to be kept; one sentence each'),
  redirectedTo: text.describe('What is to be used instead; empty = nothing'),
  number: text.describe('Number of the letter; empty = none yet'),
  date: z.iso.date().describe('Date of the letter'),
  validYear: z.int().min(YEAR_RANGE.min).max(YEAR_RANGE.max).describe('Budget year it holds for'),
  office: text.describe('Position of the one who signs'),
  by: text.describe('Who decided; empty = not said'),
  at: z.iso.datetime().describe('When it was written down (UTC)'),
  about: subjectSchema.optional().describe('What was decided about; absent = not kept then'),
});

const fateSchema = z.strictObject({
  budgeted: z.boolean().nullable().describe('Whether it came into the budget; null = not known'),
  amount: z.int().min(0).nullable().describe('Rupiah that were budgeted; null = not known'),
  carriedOut: z
    .enum(['yes', 'partly', 'no'])
    .nullable()
    .describe('Whether it was done; null = not known'),
  result: text.describe('What came of it; empty = nothing said'),
  at: z.iso.datetime().describe('When that was written down (UTC)'),
});

/**
 * A row of the table `clearances`: one TIK line of an agency and what Diskominfo decided about it.
 * The register is evidence for indicator 13 of PermenPANRB 59/2020 (keterpaduan rencana dan
 * anggaran).
 */
export const clearanceSchema = z.strictObject({
  id: z.string().min(1).describe('Tells the rows apart'),
  revision: z.int().min(1).describe('Counts the changes of this row'),
  origin: z
    .enum(['request', 'plan', 'budget'])
    .describe('Asked for by the agency, taken from a plan, or found in a budget unasked'),
  receivedOn: z.iso.date().describe('When it came to Diskominfo'),
  agency: text.trim().min(1).describe('The agency, as named'),
  agencyCode: text.describe('Its code in the local list'),
  year: z.int().min(YEAR_RANGE.min).max(YEAR_RANGE.max).describe('Budget year of the line'),
  title: text.trim().min(1).describe('What is asked for'),
  spending: z.enum(SPENDING_KINDS).nullable().describe('Kind of TIK spending; null = not said'),
  problem: text.describe('What is to be solved'),
  service: text.describe('Process and service it is for'),
  users: text.describe('Who will use it'),
  data: text.describe('Data it works with'),
  integration: text.describe('What it is joined with'),
  alternative: text.describe('What else was looked at: aplikasi umum, again in use, bought, built'),
  security: text.describe('How it is kept safe'),
  people: text.describe('Who will run it'),
  benefit: text.describe('Benefit that can be measured'),
  risk: text.describe('What may go wrong'),
  lines: z.array(costLineSchema).describe('Volume × unit price'),
  amount: z.int().min(0).nullable().describe('Rupiah where there are no lines; null = not said'),
  yearly: z.int().min(0).nullable().describe('Rupiah a year to run it; null = not said'),
  budgetCode: budgetCodeSchema.nullable().describe('Sub-kegiatan; null = not said'),
  source: text.describe('Where the money comes from'),
  gaps: z
    .array(
      z.strictObject({
        rubric: text.describe('Id of the instrument'),
        indicator: text.min(1).describe('Id of the indicator'),
      }),
    )
    .describe('Gaps it closes'),
  proposal: z
    .strictObject({
      plan: text.min(1).describe('Id of the plan'),
      proposal: text.min(1).describe('Id of the proposal in it'),
    })
    .nullable()
    .describe('Where it stands in a plan; null = in none'),
  gates: gateAnswersSchema.describe('Answers to the gates'),
  decision: decisionSchema.nullable().describe('What was decided; null = not yet'),
  earlier: z.array(decisionSchema).describe('Decisions before that one, the oldest first'),
  fate: fateSchema.nullable().describe('What became of it; null = not looked at yet'),
  note: text.describe('Anything else worth knowing'),
  addedAt: z.iso.datetime().describe('When it came here (UTC)'),
  updatedAt: z.iso.datetime().describe('When it was last changed (UTC)'),
});

type Stored = z.infer<typeof clearanceSchema>;
export type ClearanceVerdict = Readonly<
  Omit<NonNullable<Stored['decision']>, 'conditions' | 'about'>
> & {
  readonly conditions: readonly string[];
  readonly about?: ClearanceSubject | undefined;
};
export type ClearanceFate = Readonly<NonNullable<Stored['fate']>>;
export type Clearance = Readonly<
  Omit<Stored, 'lines' | 'budgetCode' | 'gaps' | 'proposal' | 'gates' | 'decision' | 'earlier'>
> & {
  readonly lines: readonly CostLine[];
  readonly budgetCode: BudgetCode | null;
  readonly gaps: readonly Readonly<Stored['gaps'][number]>[];
  readonly proposal: Readonly<NonNullable<Stored['proposal']>> | null;
  readonly gates: GateAnswers;
  readonly decision: ClearanceVerdict | null;
  readonly earlier: readonly ClearanceVerdict[];
};
