import type { Page } from '@playwright/test';
import { text as lastBackup } from '#app/text-last-backup.ts';
import type { AssessmentId } from '#core/lib/ids.ts';
import { keepPicture, stalePictures, take, type Taken } from './guide/album.ts';
import { agencyShots, SAMPLE_SHOTS, type Shot } from './guide/shots.ts';
import { manyDocuments, seedDocuments } from './support/seed-documents.ts';
import { allAnswered, assessmentOf, seed } from './support/seed.ts';
import { open } from './support/setup.ts';
import { expect, test } from './support/test.ts';
import { words } from './support/words.ts';

/** The day of the pictures: the Monday after the one on which the story of the sample stands. */
const NOW = '2026-11-23T01:00:00.000Z';
const ID = '01990000-0000-7000-8000-00000000aaaa' as AssessmentId;

const { sample } = words.workspaces;
const AGENCY = 'Dinas Perpustakaan dan Kearsipan';

/** Files on the disk keep the real time, and one that seems hours old is swept away: use none. */
const NO_OWN_FILES = `if ('StorageManager' in globalThis) {
  StorageManager.prototype.getDirectory = () => Promise.reject(new Error('no files'));
}
`;

/** Windows are told by `page.clock`; workers have clocks of their own, which go on from that moment. */
const SET_BACK = `{
  const Clock = Date;
  const since = Clock.now() - Clock.parse(${JSON.stringify(NOW)});
  const now = () => Clock.now() - since;
  globalThis.Date = new Proxy(Clock, {
    construct: (clock, said, as) => Reflect.construct(clock, said.length === 0 ? [now()] : said, as),
    get: (clock, name) => (name === 'now' ? now : Reflect.get(clock, name)),
  });
}
`;

async function setClocks(page: Page): Promise<void> {
  await page.addInitScript(NO_OWN_FILES);
  await page.clock.setFixedTime(new Date(NOW));
  await page.route(/\/assets\/(?:[a-z-]+-)?entry-[\w-]+\.js$/, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: SET_BACK + NO_OWN_FILES + (await response.text()) });
  });
}

async function openSample(page: Page): Promise<void> {
  await open(page, '/ruang-kerja');
  await page.getByRole('button', { name: sample.action }).click();
  const here = page.getByRole('link', { name: words.shell.workspace.sampleHere(sample.name) });
  const failed = page.getByRole('alert').filter({ hasText: sample.failed });
  await expect(here.or(failed)).toBeVisible({ timeout: 300_000 });
  if (await failed.isVisible()) {
    await failed.locator('summary').click();
    throw new Error(await failed.innerText());
  }
}

/** Takes the pictures, keeps them where that is asked for, and says which are stale. */
async function expectFresh(page: Page, shots: readonly Shot[]): Promise<void> {
  const blank = await page.context().newPage();
  const album: Taken[] = [];
  for (const shot of shots) {
    await test.step(shot.name, async () => {
      const taken = await take(page, shot);
      album.push(taken);
      if (process.env['GUIDE_PICTURES'] === 'keep') await keepPicture(blank, taken);
    });
  }
  expect(await stalePictures(blank, album), 'npm run guide:pictures takes them anew').toEqual([]);
}

test.beforeEach(async ({ page }) => {
  test.setTimeout(600_000);
  page.setDefaultTimeout(60_000);
  await page.setViewportSize({ width: 1280, height: 760 });
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await setClocks(page);
});

test(
  'the pictures of the desk of an agency show it as it is',
  { tag: '@whole' },
  async ({ page }) => {
    const answers = Object.entries(allAnswered((at) => (at % 4) + 1));
    const assessment = assessmentOf({
      id: ID,
      agency: AGENCY,
      // Somebody is still at work.
      answers: Object.fromEntries(answers.slice(0, -3)),
    });
    await seed(page, assessment);
    await seedDocuments(page, manyDocuments(assessment, 12));
    await open(page);
    await page.getByRole('button', { name: lastBackup.due.later }).click();
    await expectFresh(page, agencyShots(ID));
  },
);

test(
  'the pictures of the other desks show them as they are',
  { tag: '@whole' },
  async ({ page }) => {
    await openSample(page);
    await expectFresh(page, SAMPLE_SHOTS);
  },
);
