import type { Claim } from './support/desks.ts';
import { makeKeys, newProfile, seedClaim, sendAssessment } from './support/desks.ts';
import { expect, test } from './support/test.ts';

const CLAIMS: readonly Claim[] = [
  { agency: 'Dinas Pangan', levels: { k1: 3, k2: 4, l1: 3 } },
  { agency: 'Dinas Sosial', levels: { k1: 2, k2: 3, l1: 2 } },
  { agency: 'Badan Keuangan', levels: { k1: 4, k2: 2, l1: 4 } },
];

test('three agencies, three asesors, only files between them', async ({ browser, baseURL }) => {
  test.setTimeout(300_000);
  const sent = [];
  for (const claim of CLAIMS) {
    const page = await newProfile(browser, baseURL);
    const assessment = await seedClaim(page, claim);
    await makeKeys(page, claim.agency, 'opd');
    sent.push({ page, assessment, file: await sendAssessment(page, assessment) });
  }
  expect(sent.map(({ file }) => file.name)).toHaveLength(3);
});
