import type { Page } from '@playwright/test';
import type { AssessmentId } from '#core/lib/ids.ts';
import { keepPictures, stalePictures, take, type Taken } from './guide/album.ts';
import { agencyShots, SAMPLE_SHOTS } from './guide/shots.ts';
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
const NO_OWN_FILES = `Object.defineProperty(StorageManager.prototype, 'getDirectory', {
  value: () => Promise.reject(new Error('no files')),
});
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
  // The help would stay open over the next page.
  await page.goto('about:blank');
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

test('the pictures of the guide show the application as it is', async ({ page, context }) => {
  test.setTimeout(900_000);
  page.setDefaultTimeout(60_000);
  await page.setViewportSize({ width: 1280, height: 760 });
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await setClocks(page);
  const assessment = assessmentOf({
    id: ID,
    agency: AGENCY,
    answers: allAnswered((at) => (at % 4) + 1),
  });
  await seed(page, assessment);
  await seedDocuments(page, manyDocuments(assessment, 12));
  const album: Taken[] = [];
  for (const shot of agencyShots(ID)) {
    await test.step(shot.name, async () => {
      album.push(await take(page, shot));
    });
  }
  const blank = await context.newPage();
  if (process.env['GUIDE_PICTURES'] === 'keep') await keepPictures(blank, album);
  await openSample(page);
  for (const shot of SAMPLE_SHOTS) {
    await test.step(shot.name, async () => {
      album.push(await take(page, shot));
    });
  }
  if (process.env['GUIDE_PICTURES'] === 'keep') await keepPictures(blank, album);
  expect(await stalePictures(blank, album), 'npm run guide:pictures takes them anew').toEqual([]);
});
