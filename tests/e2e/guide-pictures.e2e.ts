import type { Page } from '@playwright/test';
import type { AssessmentId } from '#core/lib/ids.ts';
import { keepPictures, stalePictures, take } from './guide/album.ts';
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

/** Windows are told by `page.clock`; workers have clocks of their own. */
const STOPPED = `{
  const Clock = Date;
  const now = Clock.parse(${JSON.stringify(NOW)});
  globalThis.Date = class extends Clock {
    constructor(...said) { if (said.length === 0) super(now); else super(...said); }
    static now() { return now; }
  };
}
`;

async function stopClocks(page: Page): Promise<void> {
  await page.clock.setFixedTime(new Date(NOW));
  await page.route(/\/assets\/(?:[a-z-]+-)?entry-[\w-]+\.js$/, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: STOPPED + (await response.text()) });
  });
}

async function openSample(page: Page): Promise<void> {
  await open(page, '/ruang-kerja');
  await page.getByRole('button', { name: sample.action }).click();
  const here = page.getByRole('link', { name: words.shell.workspace.sampleHere(sample.name) });
  await expect(here).toBeVisible({ timeout: 300_000 });
}

test('the pictures of the guide show the application as it is', async ({ page, context }) => {
  test.setTimeout(900_000);
  await page.setViewportSize({ width: 1180, height: 740 });
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await stopClocks(page);
  const assessment = assessmentOf({
    id: ID,
    agency: AGENCY,
    answers: allAnswered((at) => (at % 4) + 1),
  });
  await seed(page, assessment);
  await seedDocuments(page, manyDocuments(assessment, 12));
  const album = [];
  for (const shot of agencyShots(ID)) album.push(await take(page, shot));
  await openSample(page);
  for (const shot of SAMPLE_SHOTS) album.push(await take(page, shot));
  const blank = await context.newPage();
  if (process.env['GUIDE_PICTURES'] === 'keep') await keepPictures(blank, album);
  expect(await stalePictures(blank, album), 'npm run guide:pictures takes them anew').toEqual([]);
});
