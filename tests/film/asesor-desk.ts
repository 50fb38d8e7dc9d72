import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { paths } from '#state/paths.ts';
import { text as consensus } from '#features/consensus/text.ts';
import { arrivalText } from '#features/period/received/text-arrival.ts';
import { receive } from '../e2e/support/asesor-desk.ts';
import type { SampleProfile } from '../e2e/support/sample.ts';
import { enterSample } from '../e2e/support/sample.ts';
import { SEEDED_PLACES } from '../e2e/support/every-page.ts';
import { meetingFiles } from '../e2e/support/meeting-files.ts';
import { open } from '../e2e/support/setup.ts';
import { expect } from '../e2e/support/test.ts';
import { walkOf } from '../e2e/support/walk.ts';
import type { Camera } from './camera.ts';
import { filmOwnSheet } from './own-sheet.ts';
import { takeAll, type Places } from './walk-through.ts';

const PERIOD = 'tests/fixtures/packages/periode-v1.timbang.zip';
const PRINT = '[0-9a-f]{64}';

const EMPTY: Places = {
  'empty-asesor': [paths.asesor],
  'empty-consensusList': [paths.consensusList],
  'empty-agreementAll': [paths.agreementAll],
  'empty-rejections': [paths.rejections],
};

const VOTES = [
  { name: 'Asesor Satu', level: 2, but: { 3: 4 } },
  { name: 'Asesor Dua', level: 3, but: {} },
  { name: 'Asesor Tiga', level: 3, but: { 5: 1 } },
];

const { review, reviewIndicator, reading, reviewSign, reviewTalk } = SEEDED_PLACES;

/** A meeting of three asesors whose sheets came in, from its list to its end. */
async function filmMeeting(page: Page, camera: Camera): Promise<void> {
  const walk = walkOf(page);
  await open(page);
  await takeAll(page, walk, camera, EMPTY);
  const meeting = await meetingFiles('Dinas Komunikasi dan Informatika', VOTES);
  const period = {
    name: 'periode.timbang.zip',
    mimeType: 'application/zip',
    buffer: readFileSync(PERIOD),
  };
  await receive(page, [...meeting.files, period]);
  await camera.take(page, 'inbox-full');
  await walk.meet();
  await walk.to(SEEDED_PLACES.periodFile[0]);
  await camera.take(page, 'periodFile');
  await page.getByRole('button', { name: arrivalText.take.new }).click();
  await expect(page.getByRole('link', { name: arrivalText.received.start })).toBeVisible();
  await camera.take(page, 'periodFile-taken');
  await walk.to(paths.consensusList);
  await camera.take(page, 'consensusList');
  await open(page, paths.consensus(meeting.id));
  await page.getByRole('button', { name: consensus.begin.action }).click();
  await expect(page.getByRole('link', { name: consensus.disputes.start })).toBeVisible();
  await walk.meet();
  await takeAll(page, walk, camera, {
    consensus: [paths.consensus(meeting.id)],
    consensusItem: SEEDED_PLACES.consensusItem,
    agreement: [paths.agreement(meeting.id)],
    finalize: [paths.finalize(meeting.id)],
  });
}

/** The desk of an asesor: a meeting, then the queue and the sheets of the sample. */
export async function filmAsesorDesk(
  page: Page,
  sample: SampleProfile,
  camera: Camera,
): Promise<void> {
  await filmMeeting(page, camera);
  await filmOwnSheet(page, camera);
  const inSample = await enterSample(sample.context);
  const walk = walkOf(inSample);
  await takeAll(inSample, walk, camera, { asesor: [paths.asesor] });
  const [, first = ''] =
    new RegExp(`#/asesor/(${PRINT})`).exec(
      (await inSample.locator('main a[href^="#/asesor/"]').first().getAttribute('href')) ?? '',
    ) ?? [];
  const at = (part: string): string => `/asesor/${first}${part}`;
  walk.know([at(''), at('/i/k1'), at('/selesai'), at('/klarifikasi')]);
  await takeAll(inSample, walk, camera, {
    review,
    reviewIndicator,
    reviewSign,
    reviewTalk,
    reading,
    consensusList: [paths.consensusList],
    agreementAll: [paths.agreementAll],
    rejections: [paths.rejections],
  });
}
