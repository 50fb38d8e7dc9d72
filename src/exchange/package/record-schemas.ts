import { agencyListSchema } from '#core/assessment/agency-list.ts';
import { assessmentSchema } from '#core/assessment/assessment.ts';
import { documentSchema } from '#core/evidence/document.ts';
import { journalEntrySchema } from '#core/journal/entry.ts';
import { datasetSchema } from '#core/history/dataset.ts';
import { importRecordSchema } from '#core/intake/import-record.ts';
import { applicationSchema } from '#core/inventory/application.ts';
import { facilitySchema } from '#core/inventory/facility.ts';
import { ownInitiativeSchema } from '#core/invest/initiative/catalogue.ts';
import { registerRowSchema } from '#core/invest/clearance/no-spending.ts';
import { planSchema } from '#core/invest/plan.ts';
import { priceSchema } from '#core/invest/price/price.ts';
import { contactSchema, DESK_ROLES } from '#core/keys/identity.ts';
import { keyCardSchema } from '#core/keys/key-card.ts';
import { messageIdSchema } from '#core/lib/ids.ts';
import { packageRecordSchema } from '#core/package/record.ts';
import { periodRecordSchema } from '#core/period/record.ts';
import { setAsideSchema } from '#core/portfolio/set-aside.ts';
import { consensusSchema } from '#core/review/consensus.ts';
import { messageDraftSchema } from '#core/review/message-draft.ts';
import { reviewSheetSchema } from '#core/review/sheet.ts';
import { rosterAgencySchema } from '#core/roster/roster-agency.ts';
import { localRubricSchema } from '#core/rubric/local-rubric.ts';
import { z } from '#core/zod.ts';
import type { PackedTable } from '#core/backup/tables.ts';

/** What a backup carries of the settings; those of the device stay where they are. */
const settingSchema = z.union([
  z.strictObject({
    id: z.literal('session'),
    person: z.string().describe('Who was working; empty = not said'),
    desk: z.enum(DESK_ROLES).optional().describe('The desk that opens first; absent = not chosen'),
    stepsHidden: z
      .array(z.enum(DESK_ROLES))
      .optional()
      .describe('Desks at which the first steps are put aside; absent = none'),
    singleKeys: z
      .boolean()
      .optional()
      .describe('Whether keys without a modifier do anything; absent = they do'),
  }),
  z.strictObject({
    id: z.literal('own-card'),
    card: keyCardSchema.describe('Of the key this desk had last; it only reminds'),
  }),
  z.strictObject({
    id: z.literal('handled-answers'),
    messages: z.array(messageIdSchema).describe('Answers that were dealt with'),
  }),
  z.strictObject({
    id: z.string().startsWith('isian:').describe('"isian:" and the key of a form'),
    text: z.string().describe('What was typed there and not yet saved'),
  }),
]);

/** Each table of an unsealed backup. A row of another shape is damaged and carried all the same. */
export const RECORD_SCHEMAS = {
  assessments: z.array(assessmentSchema),
  documents: z.array(documentSchema),
  agencyLists: z.array(agencyListSchema),
  rubrics: z.array(localRubricSchema),
  settings: z.array(settingSchema),
  contacts: z.array(contactSchema),
  periods: z.array(periodRecordSchema),
  packages: z.array(packageRecordSchema),
  journal: z.array(journalEntrySchema),
  reviews: z.array(reviewSheetSchema),
  messages: z.array(messageDraftSchema),
  consensus: z.array(consensusSchema),
  roster: z.array(rosterAgencySchema),
  applications: z.array(applicationSchema),
  facilities: z.array(facilitySchema),
  datasets: z.array(datasetSchema),
  imports: z.array(importRecordSchema),
  setAside: z.array(setAsideSchema),
  initiatives: z.array(ownInitiativeSchema),
  prices: z.array(priceSchema),
  plans: z.array(planSchema),
  clearances: z.array(registerRowSchema),
} as const satisfies Readonly<Record<PackedTable, z.ZodType>>;

const nameSchema = z.string().regex(/^[0-9a-f]{64}$/);

/** Any table of a sealed backup. */
export const sealedRecordsSchema = z.array(
  z.strictObject({
    id: nameSchema.optional().describe('Name of the id; absent in the table rubrics'),
    digest: nameSchema.optional().describe('Name of the digest; only in the table rubrics'),
    assessmentId: nameSchema
      .optional()
      .describe('Name of the assessment; only in the tables documents and journal'),
    sealed: z
      .strictObject({
        $bytes: z
          .string()
          .regex(/^(?:[0-9a-f]{2})*$/)
          .describe('Nonce and sealed row, as hexadecimal digits'),
      })
      .describe('The row'),
  }),
);
