import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { text as results } from '#features/results-in/text.ts';
import { fingerprintOf, signSheet } from '../support/asesor-desk.ts';
import { makeKeys, seedClaim, sendAssessment, type Carried } from '../support/desks.ts';
import { agree, finalize, settle } from '../support/meeting.ts';
import { expectPage, open } from '../support/setup.ts';
import { clarify, object } from '../support/talks.ts';
import { expect } from '../support/test.ts';
import { Desk } from './desk.ts';
import { Diary } from './diary.ts';
import { decided, hand, recordAt } from './files.ts';
import type { Sky } from './sky.ts';
import { describe, fight, INDICATORS, judge } from './work.ts';

const AGENCY = { agency: 'Dinas Pangan', levels: { k1: 3, k2: 4, l1: 3 } };
const LOWER = { level: 2, why: 'Baru sebagian unit yang menjalankan.' };
const MINORITY = 'Menurut bukti seharusnya tingkat 3.';

/** The first leads the meeting; with three, the others find less on one indicator. */
const ASESORS = ['Asesor Diskominfo', 'Asesor Inspektorat', 'Asesor Universitas'] as const;
const LEADS = ASESORS[0];

export interface Run {
  readonly origin: string;
  readonly folder: string;
  readonly sky: Sky;
  /**
   * Eight days of three asesors with a clarification, a dispute and an objection; or two days of
   * two asesors who agree.
   */
  readonly whole: boolean;
}

export interface Ended {
  /** What was decided, as it lies on the disk of Diskominfo. */
  readonly record: unknown;
  readonly diary: Diary;
  readonly days: number;
}

/** Diskominfo takes the result into its rekap, if it is not there already. */
async function takeIn(page: Page, final: Carried): Promise<void> {
  await open(page, '/rekap/impor');
  await expectPage(page, results.title);
  await page.getByLabel(/^Pilih berkas…/).setInputFiles([final]);
  const ended = page.getByRole('status').filter({ hasText: /1 berkas masuk|1 sudah ada di sini/ });
  await expect(ended).toBeVisible();
}

/** What Diskominfo holds of the result: on its screen, and on its disk. */
async function heldBy(page: Page, final: Carried): Promise<unknown> {
  const fingerprint = await fingerprintOf(final);
  await open(page, `/hasil/${fingerprint}`);
  await expectPage(page, AGENCY.agency);
  await expect(page.getByText('3,25').first()).toBeVisible();
  return decided(await recordAt(page, fingerprint));
}

/** The working days of one agency's assessment, through the screens of its computers. */
export async function workingDays({ origin, folder, sky, whole }: Run): Promise<Ended> {
  const diary = new Diary();
  const around = { sky, diary };
  const deskOf = (name: string): Desk =>
    new Desk({ name, folder: join(folder, name), origin, ...around });
  const opd = deskOf(AGENCY.agency);
  const office = deskOf('Diskominfo');
  const asesors = ASESORS.slice(0, whole ? 3 : 2).map(deskOf);
  const [chair] = asesors;
  if (!chair) throw new Error('nobody leads');
  let days = 0;
  const evening = async (): Promise<void> => {
    days += 1;
    for (const desk of [opd, office, ...asesors]) await desk.evening(days);
  };
  const eveningOfMany = async (): Promise<void> => {
    if (whole) await evening();
  };
  try {
    const assessment = await seedClaim(await opd.page(), AGENCY);
    await opd.once((page) => makeKeys(page, AGENCY.agency, 'opd'));
    await office.once((page) => makeKeys(page, 'Diskominfo', 'diskominfo'));
    for (const desk of asesors) await desk.once((page) => makeKeys(page, desk.name, 'asesor'));
    for (const said of INDICATORS) {
      if (sky.strikes('fight', 2)) {
        await opd.once((page) => fight(page, assessment, said));
        diary.note('fights', `two tabs wrote ${said.code}`);
      }
      await opd.again((page) => describe(page, assessment, said));
    }
    await eveningOfMany();

    const sent = await opd.once((page) => sendAssessment(page, assessment));
    const fingerprint = await fingerprintOf(sent);
    for (const desk of asesors) await desk.once((page) => hand(page, [sent], around));
    await evening();

    if (whole) {
      const asked = { page: await opd.page(), assessment, fingerprint };
      await chair.once((page) => clarify(page, asked, LEADS));
      await evening();
    }

    const sheets: Carried[] = [];
    for (const [at, desk] of asesors.entries()) {
      const { name } = desk;
      for (const said of INDICATORS) {
        const departure = whole && at > 0 && said.id === 'k1' ? LOWER : undefined;
        await desk.again((page) =>
          judge(page, { submission: fingerprint, asesor: name, said }, departure),
        );
      }
      sheets.push(await desk.once((page) => signSheet(page, fingerprint, name)));
      if (at > 0) await eveningOfMany();
    }

    await chair.once((page) => hand(page, sheets.slice(1), around));
    await chair.once((page) => agree(page, assessment));
    if (whole) {
      await chair.once(async (page) => {
        await open(page, `/konsensus/${assessment.id}`);
        await settle(page, { minority: { name: LEADS, text: MINORITY } });
      });
      const last = { objectUntil: '2030-12-31', name: LEADS };
      const interim = await chair.once((page) => finalize(page, assessment, last));
      await evening();
      const objecting = { page: await opd.page(), assessment, fingerprint };
      await chair.once((page) => object(page, objecting, { interim, by: LEADS }));
      await evening();
    }

    const final = await chair.once((page) =>
      finalize(page, assessment, { objectUntil: null, name: LEADS }),
    );
    await office.again((page) => takeIn(page, final));
    await evening();
    return { record: await heldBy(await office.page(), final), diary, days };
  } catch (error) {
    throw new Error(`it did not end after this:\n${diary.toString()}`, { cause: error });
  } finally {
    for (const desk of [opd, office, ...asesors]) await desk.end();
  }
}
