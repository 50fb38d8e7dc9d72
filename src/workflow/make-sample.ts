import type { PeriodId } from '#core/lib/ids.ts';
import type { RosterAgency } from '#core/roster/roster-agency.ts';
import { SAMPLE_OWNER, sampleRoster } from '#core/sample/agencies.ts';
import { sampleApplications } from '#core/sample/applications.ts';
import { sampleAssessment } from '#core/sample/assessment.ts';
import { documentsOf, sampleDocuments } from '#core/sample/documents.ts';
import { sampleFacilities } from '#core/sample/facilities.ts';
import { sampleHistory } from '#core/sample/history.ts';
import { SAMPLE_ASESORS } from '#core/sample/maturity.ts';
import { samplePeriod } from '#core/sample/period.ts';
import { SAMPLE_YEARS, sampleGuests, type SampleYear } from '#core/sample/plan.ts';
import { digestOf } from '#exchange/running-digest.ts';
import { insertRows } from '#storage/rows.ts';
import { openDesk, type Desk } from './desk.ts';
import { makeIdentity } from './own-identity.ts';
import { knowKey, sampleKey, type SampleKey } from './sample-keys.ts';
import { must } from './sample-must.ts';
import { CHAIR, playRound, type Workshop } from './sample-round.ts';
import { createPeriod } from './save-period.ts';
import { sendPeriod } from './send-period.ts';
import { shippedRubric } from './shipped-rubrics.ts';

type Progress = (done: number, total: number) => void;

async function playYear(
  shop: Workshop,
  year: SampleYear,
  roster: readonly RosterAgency[],
): Promise<void> {
  const { desk, loaded, asesors } = shop;
  const guests = sampleGuests(roster, year);
  const keys = asesors.filter((key) => key !== null);
  const draft = samplePeriod({ year, roster, guests, ref: loaded.ref, keys });
  const id: PeriodId = must(await createPeriod(desk, draft));
  const signed = keys.length > 0;
  const { period, record } = must(await sendPeriod(desk, id, { signed, by: CHAIR.name }));
  const senders = guests.filter(({ fate }) => fate !== 'silent');
  for (const [at, guest] of senders.entries()) {
    const { rubric, ref } = loaded;
    const assessment = sampleAssessment({ agency: guest.agency, year, rubric, ref, period: id });
    const count = documentsOf(at, senders.length);
    const documents = sampleDocuments({ assessment, rubric }, count, (content) =>
      digestOf(new TextEncoder().encode(content)),
    );
    await playRound(shop, { guest, assessment, documents, period, file: record.id });
    shop.step();
  }
}

/** What stands at the desk beside the assessments. */
async function keepOffice({ db, now }: Desk, roster: readonly RosterAgency[]): Promise<void> {
  await insertRows(db, 'roster', roster);
  await insertRows(db, 'applications', sampleApplications(roster, now()));
  await insertRows(db, 'facilities', sampleFacilities(roster, now()));
  await insertRows(db, 'datasets', [sampleHistory(now())]);
}

/**
 * Fills an empty desk of sample data: a kabupaten of 58 agencies in three years, with three
 * asesors and 250 pieces of evidence in the last, all of it invented and marked as such. What
 * others would send comes in through the same door as any file. Throws where the desk is not
 * one of sample data.
 */
export async function makeSample(desk: Desk, progress: Progress): Promise<void> {
  if (!desk.sample) throw new Error('makeSample: a desk of real data');
  const roster = sampleRoster(desk.now());
  await keepOffice(desk, roster);
  const loaded = must(await shippedRubric('lima-dimensi-opd', '1.0.0'));
  // Where nothing can be signed, everything is made all the same, and unsigned.
  await makeIdentity(desk, { unit: SAMPLE_OWNER, role: 'diskominfo' });
  const asesors: (SampleKey | null)[] = [];
  for (const { institution } of SAMPLE_ASESORS) {
    const key = await sampleKey(institution, 'asesor');
    if (key) await knowKey(desk, key, CHAIR.name);
    asesors.push(key);
  }
  const total = SAMPLE_YEARS.flatMap((year) =>
    sampleGuests(roster, year).filter(({ fate }) => fate !== 'silent'),
  ).length;
  let done = 0;
  const step = (): void => {
    done += 1;
    progress(done, total);
  };
  const shop: Workshop = { desk, loaded, asesors, before: new Map(), step };
  for (const year of SAMPLE_YEARS) await playYear(shop, year, roster);
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
