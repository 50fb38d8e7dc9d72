import type { Page } from '@playwright/test';
import type { Assessment } from '#core/assessment/assessment.ts';
import { paths } from '#state/paths.ts';
import { makeKeys, seedClaim, sendAssessment } from '../e2e/support/desks.ts';
import { SEEDED_PLACES } from '../e2e/support/every-page.ts';
import { manyDocuments, seedDocuments } from '../e2e/support/seed-documents.ts';
import { allAnswered, assessmentOf, seed } from '../e2e/support/seed.ts';
import { open } from '../e2e/support/setup.ts';
import { walkOf } from '../e2e/support/walk.ts';
import type { Camera } from './camera.ts';
import { takeAll, type Places } from './walk-through.ts';

const AGENCY = 'Dinas Perpustakaan dan Kearsipan';

/** What a newcomer meets who has done nothing yet. */
const EMPTY: Places = {
  'empty-home': [paths.home],
  'empty-start': [paths.start],
  'empty-files': [paths.files],
  'empty-keys': [paths.keys],
  'empty-inbox': [paths.inbox],
  'empty-verify': [paths.verify],
  'empty-periods': [paths.periods],
  'empty-dataCare': [paths.dataCare],
  'empty-workspaces': [paths.workspaces],
  'empty-authoring': [paths.authoring],
};

/** The pages about one assessment, in the order in which they are come to. */
const placesOf = ({ id, rubric }: Assessment): Places => ({
  home: [paths.home],
  tasks: [paths.tasks(id)],
  indicator: [paths.indicator(id, 'k1')],
  register: [paths.register(id)],
  document: SEEDED_PLACES.document,
  findings: [paths.findings(id)],
  publicList: [paths.publicList(id)],
  results: [paths.results(id)],
  report: [paths.report(id)],
  details: [paths.details(id)],
  spreadsheet: [paths.spreadsheet(id)],
  send: [paths.send(id)],
  talk: [paths.talk(id)],
  journal: [paths.journal(id)],
  merge: [paths.merge(id)],
  carry: [paths.carry(id)],
  replay: [paths.replay(id)],
  compare: [paths.compare(id)],
  rubricSearch: [paths.rubricSearch(rubric.digest, 'kebijakan')],
  dataCare: [paths.dataCare],
});

/** The desk of an agency: before anything was done, at work, and after the claim was sent. */
export async function filmAgencyDesk(page: Page, camera: Camera): Promise<void> {
  const walk = walkOf(page);
  await open(page);
  await takeAll(page, walk, camera, EMPTY);
  const worked = assessmentOf({
    agency: AGENCY,
    answers: Object.fromEntries(Object.entries(allAnswered((at) => (at % 4) + 1)).slice(0, -3)),
  });
  const before = assessmentOf({ agency: AGENCY, year: 2025, answers: allAnswered(() => 2) });
  await seed(page, worked, before, assessmentOf({ agency: 'Dinas Sampah', status: 'deleted' }));
  await seedDocuments(page, manyDocuments(worked, 12));
  await open(page);
  await takeAll(page, walk, camera, placesOf(worked));
  const claim = await seedClaim(page, { agency: 'Dinas Pangan', levels: { k1: 2, k2: 2, l1: 2 } });
  await makeKeys(page, 'Dinas Pangan', 'opd');
  await camera.take(page, 'keys');
  await sendAssessment(page, claim);
  await camera.take(page, 'send-done');
  await walk.meet();
  await takeAll(page, walk, camera, {
    sent: SEEDED_PLACES.sent,
    'talk-after': [paths.talk(claim.id)],
    'send-again': [paths.send(claim.id)],
  });
}
