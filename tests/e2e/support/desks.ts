import { readFileSync } from 'node:fs';
import type { Browser, Download, Page } from '@playwright/test';
import type { Assessment } from '#core/assessment/assessment.ts';
import type { DeskRole } from '#core/keys/identity.ts';
import { text as keys } from '#features/keys/text.ts';
import { text as sending } from '#features/submit/text.ts';
import { proofOf } from '../../support/documents.ts';
import { answersOn, indicatorsIn } from '../../support/rubrics.ts';
import { SMALL, SMALL_DIGEST, SMALL_ROW } from '../../support/small-instrument.ts';
import { layRows } from './lay-rows.ts';
import { documentOf } from './seed-documents.ts';
import { fileOf, laidText } from './seed-files.ts';
import { assessmentOf } from './seed.ts';
import { expectPage, open } from './setup.ts';
import { expect } from './test.ts';

/** A file on its way between desks. */
export interface Carried {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** A download as a file that is handed to somebody else. */
export async function carried(download: Download): Promise<Carried> {
  return {
    name: download.suggestedFilename(),
    mimeType: 'application/zip',
    buffer: readFileSync(await download.path()),
  };
}

/** A browser profile of its own: nothing is shared with the others but files. */
export async function newProfile(browser: Browser, baseURL: string | undefined): Promise<Page> {
  const context = await browser.newContext({
    ...(baseURL !== undefined && { baseURL }),
    acceptDownloads: true,
    locale: 'id-ID',
    serviceWorkers: 'block',
    timezoneId: 'Asia/Makassar',
    viewport: { width: 1366, height: 768 },
  });
  // What is not there after this time does not come.
  context.setDefaultTimeout(15_000);
  return context.newPage();
}

/** Makes the keys of a desk. */
export async function makeKeys(page: Page, unit: string, role: DeskRole): Promise<void> {
  await open(page, '/kunci');
  await page.getByLabel(keys.make.unit).fill(unit);
  await page.getByLabel(keys.make.role).selectOption(role);
  await page.getByRole('button', { name: keys.make.action }).click();
  await expect(
    page.getByRole('group', { name: keys.fingerprint.label, exact: true }),
  ).toBeVisible();
}

/** What an agency claims by the small instrument, with a text file as evidence for each level. */
export interface Claim {
  readonly agency: string;
  /** By indicator id. */
  readonly levels: Readonly<Record<string, number>>;
}

/** The assessment of an agency, finished and with its evidence, put into the browser. */
export async function seedClaim(page: Page, { agency, levels }: Claim): Promise<Assessment> {
  const said = answersOn(SMALL, levels);
  const answers = Object.fromEntries(
    Object.entries(said).map(([id, answer]) => [
      id,
      {
        ...answer,
        revision: 1,
        done: true,
        fact: `${agency} menjalankan ${id}.`,
        analysis: `${agency} memenuhi tingkat yang diklaim pada ${id}.`,
      },
    ]),
  );
  const assessment: Assessment = {
    ...assessmentOf({
      agency,
      answers,
      people: [{ role: 'head', name: 'Kepala Uji', position: 'Kepala Dinas' }],
    }),
    rubric: { id: SMALL.id, version: SMALL.version, digest: SMALL_DIGEST },
    agency: { name: agency, shortName: '', code: '', government: 'Kabupaten Uji' },
  };
  const proofs = indicatorsIn(SMALL.groups).map((indicator, at) => {
    const content = `Keputusan ${agency} tentang ${indicator.title}, ditetapkan 2026.`;
    return {
      content,
      document: documentOf(assessment, at, {
        title: `Keputusan tentang ${indicator.code}`,
        file: fileOf(`keputusan-${indicator.id}.txt`, content),
        standing: 'ditetapkan',
        date: '2026-02-01',
        informationClass: at === 0 ? 'dikecualikan' : 'berkala',
        supports: proofOf(indicator, levels[indicator.id] ?? 1),
      }),
    };
  });
  await layRows(
    page,
    {
      rubrics: [SMALL_ROW],
      documents: proofs.map(({ document }) => document),
      assessments: [assessment],
    },
    proofs.map(({ content }) => laidText(content)),
  );
  return assessment;
}

/** Goes through the steps of sending and gives the file. */
export async function sendAssessment(page: Page, { id }: Assessment): Promise<Carried> {
  await open(page, `/p/${id}/kirim`);
  await page.getByRole('button', { name: sending.check.next }).click();
  await expectPage(page, sending.title.review);
  await page.getByRole('button', { name: sending.review.next }).click();
  await expectPage(page, sending.title.sign);
  await page.getByLabel(sending.sign.declare).check();
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: sending.sign.make }).click();
  await expectPage(page, sending.title.done);
  return carried(await downloading);
}
