import { readFileSync } from 'node:fs';
import { text as consensus } from '#features/consensus/text.ts';
import { arrivalText } from '#features/period/received/text-arrival.ts';
import { paths } from '#state/paths.ts';
import type { Digest } from '#core/lib/ids.ts';
import { fingerprintOf, receive } from './support/asesor-desk.ts';
import { sentBy } from './support/other-agencies.ts';
import { makeKeys, seedClaim, sendAssessment } from './support/desks.ts';
import { SEEDED_DIALOGS } from './support/every-dialog.ts';
import { SEEDED_PLACES } from './support/every-page.ts';
import { lookAtDialogs, lookAtPages } from './support/look-at.ts';
import { meetingFiles } from './support/meeting-files.ts';
import { seedSubmissions } from './support/seed-submission.ts';
import { allAnswered, assessmentOf, seed } from './support/seed.ts';
import { open } from './support/setup.ts';
import { expect, test } from './support/test.ts';
import { walkOf } from './support/walk.ts';

const PERIOD = 'tests/fixtures/packages/periode-v1.timbang.zip';

test('every page and dialog about one assessment: claimed, sent, received, judged, agreed on', async ({
  page,
}) => {
  test.setTimeout(180_000);
  const claim = await seedClaim(page, { agency: 'Dinas Pangan', levels: { k1: 2, k2: 2, l1: 2 } });
  await seed(page, assessmentOf({ agency: 'Dinas Sampah', status: 'deleted' }));
  const [begun = ''] = await seedSubmissions(page, [
    {
      assessment: assessmentOf({ agency: 'Dinas Satu', answers: allAnswered(() => 3) }),
      documents: [],
      contents: [],
    },
  ]);
  await makeKeys(page, 'Dinas Pangan', 'opd');
  await sendAssessment(page, claim);
  const votes = [
    { name: 'Asesor Satu', level: 2, but: {} },
    { name: 'Asesor Dua', level: 3, but: {} },
  ];
  const meeting = await meetingFiles('Dinas Kominfo', votes);
  const period = {
    name: 'periode.timbang.zip',
    mimeType: 'application/zip',
    buffer: readFileSync(PERIOD),
  };
  const sent = await sentBy(['Badan Uji']);
  await receive(page, [...meeting.files, period, ...sent]);

  const walk = walkOf(page);
  const [fresh] = await Promise.all(sent.map(fingerprintOf));
  const { id, rubric } = claim;
  walk.know([
    paths.review(fresh as Digest),
    paths.reviewSign(fresh as Digest),
    paths.reviewTalk(begun as Digest),
    paths.rubricSearch(rubric.digest, 'kebijakan'),
    paths.agreement(meeting.id),
    paths.finalize(meeting.id),
    ...[paths.spreadsheet, paths.merge, paths.carry, paths.replay, paths.compare].map((at) =>
      at(id),
    ),
    ...[paths.journal, paths.talk, paths.send, paths.publicList, paths.findings].map((at) =>
      at(id),
    ),
  ]);
  await walk.meet();
  await open(page, `/konsensus/${meeting.id}`);
  await page.getByRole('button', { name: consensus.begin.action }).click();
  await expect(page.getByRole('link', { name: consensus.disputes.start })).toBeVisible();
  await walk.meet();
  await walk.to('/terima');
  await walk.to(SEEDED_PLACES.periodFile[0]);
  await page.getByRole('button', { name: arrivalText.take.new }).click();
  await expect(page.getByRole('link', { name: arrivalText.received.start })).toBeVisible();
  await walk.meet();
  await walk.to(`/p/${claim.id}/i/k1`);
  await walk.to(`/asesor/${begun}/i/k1`);
  await walk.to('/');
  await lookAtPages(page, walk, SEEDED_PLACES);
  await lookAtDialogs(page, walk, SEEDED_DIALOGS);
});
