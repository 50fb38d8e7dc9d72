import { datasetSchema, type Dataset } from '#core/history/dataset.ts';
import { ownInitiativeSchema, type OwnInitiative } from '#core/invest/initiative/catalogue.ts';
import type { Clearance } from '#core/invest/clearance/clearance.ts';
import { registerRowSchema, type NoSpending } from '#core/invest/clearance/no-spending.ts';
import { planSchema, type InvestmentPlan } from '#core/invest/plan.ts';
import { priceSchema, type Price } from '#core/invest/price/price.ts';
import { importRecordSchema, type ImportRecord } from '#core/intake/import-record.ts';
import { applicationSchema, type Application } from '#core/inventory/application.ts';
import { facilitySchema, type Facility } from '#core/inventory/facility.ts';
import { setAsideSchema, type SetAside } from '#core/portfolio/set-aside.ts';
import { rosterAgencySchema, type RosterAgency } from '#core/roster/roster-agency.ts';

/** What the desk of Diskominfo keeps beside periods and packages. */
export interface OfficeRecords {
  readonly roster: readonly RosterAgency[];
  readonly applications: readonly Application[];
  readonly facilities: readonly Facility[];
  readonly datasets: readonly Dataset[];
  readonly imports: readonly ImportRecord[];
  readonly setAside: readonly SetAside[];
  readonly initiatives: readonly OwnInitiative[];
  readonly prices: readonly Price[];
  readonly plans: readonly InvestmentPlan[];
  readonly clearances: readonly (Clearance | NoSpending)[];
}

type Parse<T> = { readonly success: true; readonly data: T } | { readonly success: false };

/** The sound ones of these records of a backup; `sound` reads one table row by row. */
export function officeRecords(
  sound: <T>(table: keyof OfficeRecords, parse: (row: unknown) => Parse<T>) => readonly T[],
): OfficeRecords {
  return {
    roster: sound('roster', (row) => rosterAgencySchema.safeParse(row)),
    applications: sound('applications', (row) => applicationSchema.safeParse(row)),
    facilities: sound('facilities', (row) => facilitySchema.safeParse(row)),
    datasets: sound('datasets', (row) => datasetSchema.safeParse(row)),
    imports: sound('imports', (row) => importRecordSchema.safeParse(row)),
    setAside: sound('setAside', (row) => setAsideSchema.safeParse(row)),
    initiatives: sound('initiatives', (row) => ownInitiativeSchema.safeParse(row)),
    prices: sound('prices', (row) => priceSchema.safeParse(row)),
    plans: sound('plans', (row) => planSchema.safeParse(row)),
    clearances: sound('clearances', (row) => registerRowSchema.safeParse(row)),
  };
}
