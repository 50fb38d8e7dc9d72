import type { Assessment } from '#core/assessment/assessment.ts';
import { READING } from '#features/inbox/text-reading.ts';
import { text } from '#features/talk/text.ts';
import { REWORK_LINK } from '#state/files/rework-text.ts';
import { expectAccessible, expectSoundDialog } from './support/accessible.ts';
import { fingerprintOf, receive, sendMessages } from './support/asesor-desk.ts';
import { makeKeys, newProfile, seedClaim, sendAssessment } from './support/desks.ts';
import { expectFits } from './support/layout.ts';
import { expectPage, open } from './support/setup.ts';
import { expect, test } from './support/test.ts';

const QUESTION = 'Halaman mana yang menyebut peta rencana?';
const ANSWER = 'Halaman 3. Keputusannya dilampirkan.';

test('a question and a return go out, an answer with new evidence comes back', async ({
  page: agency,
  browser,
  baseURL,
}) => {
  const asesor = await newProfile(browser, baseURL);
  const claim = { agency: 'Dinas Pangan', levels: { k1: 2, k2: 2, l1: 2 } };
  const assessment: Assessment = await seedClaim(agency, claim);
  await makeKeys(agency, claim.agency, 'opd');
  const submission = await sendAssessment(agency, assessment);

  await makeKeys(asesor, 'Universitas Uji', 'asesor');
  await receive(asesor, [submission]);
  const talk = `/asesor/${await fingerprintOf(submission)}/klarifikasi`;
  await open(asesor, `${talk}/k1`);
  await expectPage(asesor, text.title);
  await asesor.getByRole('button', { name: text.ask.question }).click();
  const question = asesor.getByRole('textbox', { name: text.draft.text.question });
  await expect(question).toBeFocused();
  await question.fill(QUESTION);
  await asesor.getByLabel(text.ask.indicator).selectOption('k2');
  await asesor.getByLabel(text.ask.document).selectOption({ index: 1 });
  await asesor.getByRole('button', { name: text.ask.return, exact: true }).click();
  await asesor
    .getByRole('textbox', { name: text.draft.text.return })
    .fill('Unggah keputusan yang ditandatangani.');
  await asesor.getByLabel(text.draft.reason).selectOption('unsigned');
  const asked = await sendMessages(asesor, 2, 'Pengirim Uji');
  await expect(asesor.getByRole('heading', { name: /^Menunggu perangkat daerah/ })).toBeVisible();

  await receive(agency, [asked]);
  await agency.getByRole('link', { name: READING.talk.toTalk }).click();
  await expectPage(agency, text.title);
  await expect(agency.getByText(QUESTION)).toBeVisible();
  await open(agency, '/');
  await expect(agency.getByText('Dikembalikan: 1. Pertanyaan menunggu jawaban: 1')).toBeVisible();
  await agency.getByRole('link', { name: REWORK_LINK }).click();
  await agency.getByRole('button', { name: /^Jawab: K1/ }).click();
  await agency.getByRole('textbox', { name: text.draft.text.answer }).fill(ANSWER);
  await agency.getByText(text.draft.attach).click();
  await agency
    .getByLabel(/^Pilih berkas/)
    .setInputFiles({ name: 'peta.txt', mimeType: 'text/plain', buffer: Buffer.from('Peta 2026') });
  await expect(agency.getByRole('checkbox', { name: 'peta' })).toBeChecked();
  await expect(agency.getByText(text.draft.saved)).toBeVisible();
  await expectAccessible(agency);
  const answered = await sendMessages(agency, 1, 'Pengirim Uji');
  await open(agency, '/');
  await expect(agency.getByText('Dikembalikan: 1, tenggat')).toBeVisible();

  await receive(asesor, [answered]);
  await asesor.getByRole('link', { name: READING.talk.toTalk }).click();
  const thread = asesor.getByRole('article', { name: /^K1/ });
  await expect(thread).toContainText(ANSWER);
  await expect(thread.getByRole('region', { name: text.difference.title })).toContainText(
    text.difference.standings.brought,
  );
  await expect(asesor.getByRole('article', { name: /^K2/ })).toContainText(text.states.agency);
  await thread
    .getByRole('button', { name: text.difference.lookAt('peta') })
    .first()
    .click();
  await expectSoundDialog(asesor, 'features/talk/evidence-line.tsx');
  await asesor.keyboard.press('Escape');
  await expectAccessible(asesor);
  await asesor.setViewportSize({ width: 390, height: 844 });
  await expectFits(asesor);
  await asesor.context().close();
});
