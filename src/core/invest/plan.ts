import { YEAR_RANGE } from '#core/assessment/assessment.ts';
import { digestSchema } from '#core/lib/ids.ts';
import { z } from '#core/zod.ts';
import { BUDGET_STEPS, type OwnDays } from '#core/invest/schedule/budget-windows.ts';
import { initiativeSchema, type Initiative } from '#core/invest/initiative/catalogue.ts';
import { costLineSchema, type CostLine } from '#core/invest/price/cost-line.ts';
import { gateAnswersSchema, type GateAnswers } from '#core/invest/proposal/gates.ts';

const rupiah = z.int().min(0);
/** Rupiah for each year of the plan, the first first. */
const perYear = z.array(rupiah.nullable()).min(1).max(5);

/** What people said about an initiative (all its proposals) or about one proposal. */
const decisionSchema = z.strictObject({
  gates: gateAnswersSchema.describe('Answers to the gates; of a proposal they go before'),
  isMust: z.boolean().describe('It has to be in the plan'),
  leftOut: z.string().describe('Why it is kept out of the plan; empty = it is not'),
  source: z.string().describe('Funding source; empty = the first'),
  lines: z
    .array(costLineSchema)
    .describe('Volume × unit price instead of the estimate; empty = the estimate holds'),
});

/** One choice of starts, with what is known about it. */
const choiceSchema = z.strictObject({
  name: z.string().describe('What it is called; empty = the plan as it stands'),
  starts: z.record(z.string(), z.int().min(0).max(4)).describe('Year of each chosen proposal'),
  by: z.enum(['optimum', 'greedy', 'hand']).describe('Who chose'),
  ground: digestSchema.describe('Of the order it was chosen for; another one = chosen before'),
  merit: z.array(z.number()).describe('What it is worth by the objective, first number first'),
  bound: z.number().nullable().describe('No plan is worth more; null = not known'),
  isProven: z.boolean().describe('Nothing better exists'),
  isCutShort: z.boolean().describe('The time was over before the search was'),
  at: z.iso.datetime().describe('When it was chosen (UTC)'),
});

/** A row of the table `plans`: an investment plan and all it is chosen from. */
export const planSchema = z.strictObject({
  id: z.string().min(1).describe('Tells the plans apart'),
  revision: z.int().min(1).describe('Counts the changes of this row'),
  name: z.string().describe('What it is called'),
  status: z.enum(['draft', 'final']).describe('Whether it may still be changed'),
  firstYear: z.int().min(YEAR_RANGE.min).max(YEAR_RANGE.max).describe('First budget year'),
  years: z.int().min(1).max(5).describe('For how many years'),
  results: z
    .strictObject({
      instrument: digestSchema.nullable().describe('Digest of the instrument; null = the latest'),
      year: z.int().nullable().describe('Year of the results; null = the latest'),
    })
    .describe('Which results its gaps come from'),
  targets: z
    .strictObject({
      all: z.int().nullable().describe('Level every indicator is to reach; null = the highest'),
      indicators: z.record(z.string(), z.int()).describe('Another one for single indicators'),
    })
    .describe('Up to where a gap is a gap'),
  leftOut: z.array(z.string()).describe('Keys of agencies that take no part'),
  priorities: z
    .record(z.string(), z.int().min(1).max(9))
    .describe('How much an agency counts; 1 where nothing is said'),
  objective: z.enum(['gain', 'good', 'worst']).describe('What is sought'),
  goal: z
    .string()
    .describe('Predikat that counts as good; empty = the middle one, of two the better'),
  codeVintage: z.string().describe('List of budget codes the plan is written in'),
  sources: z
    .array(
      z.strictObject({
        id: z.string().min(1).describe('Tells the sources apart'),
        name: z.string().describe('APBD, DAK, …'),
      }),
    )
    .min(1)
    .describe('Funding sources'),
  ceilings: z
    .array(
      z.strictObject({
        source: z.string().nullable().describe('Id of the source; null = all together'),
        perYear: perYear.describe('Rupiah for each year; null = nothing limits that year'),
      }),
    )
    .describe('What may be spent at most'),
  capacities: z
    .array(
      z.strictObject({
        unit: z.string().min(1).describe('"opd" = each agency, "kabupaten" = Diskominfo, or a key'),
        perYear: z.int().min(0).describe('So many may start in a year'),
      }),
    )
    .describe('How much can be carried out'),
  floors: z
    .array(
      z.strictObject({
        place: z
          .string()
          .min(1)
          .describe('"opd" = each agency, a key, "kind:…" or "group:…" of agencies'),
        least: rupiah.describe('So much at least'),
        of: z.enum(['proposals', 'rupiah']).describe('What is counted'),
      }),
    )
    .describe('What places receive at least'),
  decisions: z
    .record(z.string(), decisionSchema)
    .describe('By id of the initiative, or of the proposal'),
  own: z
    .array(
      z.strictObject({
        initiative: initiativeSchema.describe('What is proposed'),
        agencies: z.array(z.string()).min(1).describe('Keys of the agencies it is for'),
      }),
    )
    .describe('Added by hand, for this plan only'),
  hand: z
    .record(z.string(), z.int().min(0).max(4).nullable())
    .describe('Set by hand: the year it starts, or null = never; ids of proposals'),
  windows: z
    .partialRecord(
      z.enum(BUDGET_STEPS),
      z.string().regex(/^(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/),
    )
    .describe('Last days ("MM-DD") of the budget steps as the government has set them'),
  chosen: choiceSchema.nullable().describe('The plan; null = not chosen yet'),
  kept: z.array(choiceSchema).describe('Others that were kept to compare'),
  paper: z
    .strictObject({
      number: z.string().describe('Number of the document'),
      place: z.string().describe('Where it is signed'),
      date: z.string().describe('Date on the paper (ISO 8601); empty = none'),
      office: z.string().describe('Position of the one who signs'),
      regency: z.string().describe('Name of the government'),
    })
    .describe('What the printed document says of itself'),
  createdAt: z.iso.datetime().describe('When it was begun (UTC)'),
  updatedAt: z.iso.datetime().describe('When it was last changed (UTC)'),
});

type Stored = z.infer<typeof planSchema>;
type Lists =
  | 'sources'
  | 'ceilings'
  | 'capacities'
  | 'floors'
  | 'decisions'
  | 'own'
  | 'kept'
  | 'leftOut'
  | 'windows'
  | 'chosen';

export interface Decision {
  readonly gates: GateAnswers;
  readonly isMust: boolean;
  readonly leftOut: string;
  readonly source: string;
  readonly lines: readonly CostLine[];
}
export interface OwnProposal {
  readonly initiative: Initiative;
  readonly agencies: readonly string[];
}
export type PlanChoice = Readonly<Omit<Stored['kept'][number], 'starts' | 'merit'>> & {
  readonly starts: Readonly<Record<string, number>>;
  readonly merit: readonly number[];
};
export type PlanSource = Readonly<Stored['sources'][number]>;
export type PlanCeiling = Readonly<Omit<Stored['ceilings'][number], 'perYear'>> & {
  readonly perYear: readonly (number | null)[];
};
export type PlanCapacity = Readonly<Stored['capacities'][number]>;
export type PlanFloor = Readonly<Stored['floors'][number]>;

/** An investment plan with all it is chosen from. */
export type InvestmentPlan = Readonly<Omit<Stored, Lists>> & {
  readonly leftOut: readonly string[];
  readonly sources: readonly PlanSource[];
  readonly ceilings: readonly PlanCeiling[];
  readonly capacities: readonly PlanCapacity[];
  readonly floors: readonly PlanFloor[];
  readonly decisions: Readonly<Record<string, Decision>>;
  readonly own: readonly OwnProposal[];
  readonly windows: OwnDays;
  readonly chosen: PlanChoice | null;
  readonly kept: readonly PlanChoice[];
};
