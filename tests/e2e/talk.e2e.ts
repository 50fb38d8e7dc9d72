import { createHash } from 'node:crypto';
import type { Page } from '@playwright/test';
import type { Assessment } from '#core/assessment/assessment.ts';
import type { Digest } from '#core/lib/ids.ts';
import { writeCarried } from '#exchange/package-carry.ts';
import type { CarriedManifest } from '#exchange/package-carried.ts';
import { text as inbox } from '#features/inbox/text.ts';
import { READING } from '#features/inbox/text-reading.ts';
import { text } from '#features/talk/text.ts';
import { REWORK_LINK } from '#state/rework-text.ts';
import { sampleFinal } from '../exchange/review-samples.ts';
import { entriesOf } from '../support/zip-entries.ts';
import { expectAccessible } from './support/accessible.ts';
import { sendMessages } from './support/asesor-desk.ts';
import { makeKeys, newProfile, seedClaim, sendAssessment } from './support/desks.ts';
import type { Carried } from './support/desks.ts';
import { expectFits } from './support/layout.ts';
import { expectPage, open } from './support/setup.ts';
import { expect, test } from './support/test.ts';

const QUESTION = 'Halaman mana yang menyebut peta rencana?';
const ANSWER = 'Halaman 3. Keputusannya dilampirkan.';

async function fingerprintOf({ buffer }: Carried): Promise<string> {
  const entries = await entriesOf(new Blob([new Uint8Array(buffer)]));
  const manifest = await entries.find(({ name }) => name === 'manifest.json')?.bytes.text();
  return createHash('sha256')
    .update(manifest ?? '')
    .digest('hex');
}

/** A result of the meeting about this submission, made by a desk that cannot sign. */
async function resultOf({ buffer }: Carried, { id }: Assessment): Promise<Carried> {
  const entries = await entriesOf(new Blob([new Uint8Array(buffer)]));
  const said = async (name: string): Promise<unknown> =>
    JSON.parse((await entries.find((one) => one.name === name)?.bytes.text()) ?? '');
  const { about, madeAt, app } = (await said('manifest.json')) as CarriedManifest;
  const { manifest: submission } = (await said('signature.json')) as { manifest: Digest };
  const review = 'b2'.repeat(32) as Digest;
  const sample = sampleFinal(id, submission, madeAt, review);
  const values = { k1: { ...sample.values['indikator-1'] } };
  const final = { ...sample, values, stage: 'interim', objectUntil: '2099-12-31' };
  const { bytes } = writeCarried(
    {
      ...{ kind: 'final', madeAt, app, files: [] },
      about: { ...about, rests: [submission, review] },
      bodies: new Map([['final.json', final]]),
    },
    () => undefined,
  );
  const whole = Buffer.from(await new Response(bytes).arrayBuffer());
  return { name: 'hasil.timbang.zip', mimeType: 'application/zip', buffer: whole };
}

async function receive(page: Page, file: Carried): Promise<void> {
  await open(page, '/terima');
  await expectPage(page, inbox.title);
  await page.getByLabel(/^Pilih berkas/).setInputFiles(file);
  await expect(page.getByText(/^(\d+) dari \1 berkas selesai/)).toBeVisible();
  await expect(page.getByText(file.name).first()).toBeVisible();
}

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
  await receive(asesor, submission);
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

  await receive(agency, asked);
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
  await expect(agency.getByText('Dikembalikan: 1, batas')).toBeVisible();

  await receive(asesor, answered);
  await asesor.getByRole('link', { name: READING.talk.toTalk }).click();
  const thread = asesor.getByRole('article', { name: /^K1/ });
  await expect(thread).toContainText(ANSWER);
  await expect(thread.getByLabel(text.difference.title)).toContainText(
    text.difference.standings.brought,
  );
  await expect(asesor.getByRole('article', { name: /^K2/ })).toContainText(text.states.agency);
  const result = await resultOf(submission, assessment);
  await receive(agency, result);
  await open(agency, `/p/${assessment.id}/klarifikasi`);
  await agency.getByRole('button', { name: text.object.write }).click();
  await agency.getByRole('textbox', { name: text.draft.text.objection }).fill('Bukti terlewat.');
  await agency.getByLabel(text.draft.value.objection).selectOption('3');
  await expect(agency.getByText(text.draft.saved)).toBeVisible();
  const objected = await sendMessages(agency, 1, 'Pengirim Uji');

  await receive(asesor, result);
  await receive(asesor, objected);
  await open(asesor, talk);
  await asesor.getByRole('button', { name: /^Putuskan: K1/ }).click();
  await asesor
    .getByRole('combobox', { name: text.draft.outcome, exact: true })
    .selectOption('granted');
  await expect(asesor.getByRole('combobox', { name: text.draft.value.decision })).toHaveValue('3');
  await asesor.getByRole('textbox', { name: text.draft.text.decision }).fill('Bukti diterima.');
  await expectAccessible(asesor);
  await sendMessages(asesor, 1, 'Pengirim Uji');
  await expect(asesor.getByText('Dikabulkan. Nilai semula 2, sekarang 3.')).toBeVisible();
  await asesor.setViewportSize({ width: 390, height: 844 });
  await expectFits(asesor);
  await asesor.context().close();
});
