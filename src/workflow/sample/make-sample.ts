import type { PeriodId } from '#core/lib/ids.ts';
import type { RosterAgency } from '#core/roster/roster-agency.ts';
import { datedRoster, SAMPLE_OWNER, sampleRoster } from '#core/sample/agencies.ts';
import { sampleApplications } from '#core/sample/applications.ts';
import { sampleAssessment } from '#core/sample/assessment.ts';
import { sampleCalendar, type SampleCalendar } from '#core/sample/calendar.ts';
import { documentsOf, sampleDocuments } from '#core/sample/documents.ts';
import { sampleFacilities } from '#core/sample/facilities.ts';
import { sampleHistory } from '#core/sample/history.ts';
import { SAMPLE_ASESORS } from '#core/sample/maturity.ts';
import { samplePrices } from '#core/sample/prices.ts';
import { samplePeriod } from '#core/sample/period.ts';
import {
  hasSent,
  isExtended,
  SAMPLE_YEARS,
  sampleGuests,
  type SampleYear,
} from '#core/sample/plan.ts';
import { digestOf } from '#exchange/bytes/running-digest.ts';
import { insertRows } from '#storage/rows/rows.ts';
import { openDesk, type Desk } from '#workflow/desk.ts';
import { makeIdentity } from '#workflow/keys/own-identity.ts';
import { deskAt } from './sample-desk.ts';
import { knowKeys, sampleKey, type SampleKey } from './sample-keys.ts';
import { must } from './sample-must.ts';
import { keepOwnWork } from './sample-own.ts';
import { playPlan } from './sample-plan.ts';
import { playRegister } from './sample-register.ts';
import { CHAIR, playRounds, stepsIn, type Workshop } from './sample-round.ts';
import { createPeriod, savePeriod } from '#workflow/period/save-period.ts';
import { sendPeriod } from '#workflow/period/send-period.ts';
import { shippedRubric } from '#workflow/rubrics/shipped-rubrics.ts';

type Progress = (done: number, total: number) => void;

/** Hands a period out on a day of the story, as it stands; gives the file agencies work by. */
async function handOut(
  { desk, calendar, asesors }: Workshop,
  id: PeriodId,
  at: readonly [year: SampleYear, month: number, day: number],
) {
  const signed = asesors.some((key) => key !== null);
  const then = deskAt(desk, calendar.timeOf(...at));
  return must(await sendPeriod(then, id, { signed, by: CHAIR.name }));
}

async function playYear(
  shop: Workshop,
  year: SampleYear,
  roster: readonly RosterAgency[],
): Promise<void> {
  const { desk, calendar, loaded, asesors } = shop;
  const { rubric, ref } = loaded;
  const guests = sampleGuests(roster, year);
  const keys = asesors.filter((key) => key !== null);
  const setting = { year, roster, guests, ref, keys, calendar };
  const begun = deskAt(desk, calendar.timeOf(year, 8, 20));
  const id: PeriodId = must(await createPeriod(begun, samplePeriod(setting, 'handed-out')));
  const first = await handOut(shop, id, [year, 8, 24]);
  const isMoved = guests.some(isExtended);
  const moved = deskAt(desk, calendar.timeOf(year, 11, 2));
  if (isMoved) must(await savePeriod(moved, id, 0, samplePeriod(setting, 'extended')));
  const second = isMoved ? await handOut(shop, id, [year, 11, 2]) : first;
  const senders = guests.filter(hasSent);
  const rounds = senders.map((guest, at) => {
    const about = { agency: guest.agency, year, calendar, rubric, ref, period: id };
    const assessment = sampleAssessment(about);
    const count = documentsOf(at, senders.length);
    const evidenced = { assessment, rubric, year, calendar };
    const documents = sampleDocuments(evidenced, count, (content) =>
      digestOf(new TextEncoder().encode(content)),
    );
    const { period, record } = isExtended(guest) ? second : first;
    return { guest, year, assessment, documents, period, file: record.id };
  });
  await playRounds(shop, rounds);
  const awaited = guests.find(({ fate }) => fate === 'awaited');
  if (awaited) {
    const about = { agency: awaited.agency, year, calendar, rubric, ref, period: id };
    const assessment = sampleAssessment(about);
    const then = deskAt(desk, calendar.timeOf(year, 11, 12));
    await keepOwnWork(then, { assessment, loaded, year, calendar });
  }
  const met = deskAt(desk, calendar.timeOf(year, 11, 13));
  must(await savePeriod(met, id, isMoved ? 1 : 0, samplePeriod(setting, 'attended')));
}

/** What stands at the desk beside the assessments. */
async function keepOffice(
  { db, now }: Desk,
  calendar: SampleCalendar,
  roster: readonly RosterAgency[],
): Promise<void> {
  const told = { calendar, now: now() };
  await insertRows(db, 'roster', datedRoster(roster, calendar));
  await insertRows(db, 'applications', sampleApplications(roster, told));
  await insertRows(db, 'facilities', sampleFacilities(roster, told));
  await insertRows(db, 'datasets', [sampleHistory(told)]);
}

/** What the results lead to: prices, an investment plan, and what is spent on TIK. */
async function keepInvestment(shop: Workshop, roster: readonly RosterAgency[]): Promise<void> {
  const { calendar } = shop;
  const desk = deskAt(shop.desk, calendar.timeOf(2026, 11, 20));
  const prices = samplePrices({ calendar, now: desk.now() });
  await insertRows(desk.db, 'prices', prices);
  const { book } = await playPlan(desk, calendar.yearOf(2026) + 1, prices);
  await playRegister(desk, book, { calendar, roster, prices });
}

/**
 * Fills an empty desk of sample data: a kabupaten of 58 agencies in three years, with three
 * asesors and 250 pieces of evidence in the last, all of it invented and marked as such. What
 * others would send comes in through the same door as any file. Throws where the desk is not
 * one of sample data.
 */
export async function makeSample(desk: Desk, progress: Progress): Promise<void> {
  if (!desk.sample) throw new Error('makeSample: a desk of real data');
  const calendar = sampleCalendar(desk.now());
  const founded = deskAt(desk, calendar.timeOf(SAMPLE_YEARS[0], 8, 18));
  const roster = sampleRoster(founded.now());
  await keepOffice(founded, calendar, roster);
  const loaded = must(await shippedRubric('lima-dimensi-opd', '1.0.0'));
  // Where nothing can be signed, everything is made all the same, and unsigned.
  await makeIdentity(founded, { unit: SAMPLE_OWNER, role: 'diskominfo' });
  const asesors: (SampleKey | null)[] = [];
  for (const { institution } of SAMPLE_ASESORS) {
    asesors.push(await sampleKey(institution, 'asesor'));
  }
  await knowKeys(
    founded,
    asesors.filter((key) => key !== null),
    CHAIR.name,
  );
  const steps = SAMPLE_YEARS.map((year) =>
    stepsIn(year, sampleGuests(roster, year).filter(hasSent).length),
  );
  // What they lead to is one step more.
  const total = steps.reduce((sum, one) => sum + one, 1);
  let done = 0;
  const step = (): void => {
    done = Math.min(done + 1, total);
    progress(done, total);
  };
  const shop: Workshop = { desk, calendar, loaded, asesors, before: new Map(), step };
  for (const year of SAMPLE_YEARS) await playYear(shop, year, roster);
  await keepInvestment(shop, roster);
  progress(total, total);
}

/** The same in a database that is not there yet, which is closed again at the end. */
export async function makeSampleIn(database: string, progress: Progress): Promise<void> {
  const desk = openDesk(database, undefined, undefined, undefined, true);
  try {
    await makeSample(desk, progress);
  } finally {
    desk.db.close();
  }
}
