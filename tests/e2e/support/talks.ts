import type { Page } from '@playwright/test';
import type { Assessment } from '#core/assessment/assessment.ts';
import { ITEM } from '#features/consensus/text-item.ts';
import { text as meeting } from '#features/consensus/text.ts';
import { text as talk } from '#features/talk/text.ts';
import { expectAccessible } from './accessible.ts';
import { receive, sendMessages } from './asesor-desk.ts';
import type { Carried } from './desks.ts';
import { open } from './setup.ts';
import { expect } from './test.ts';

/** An agency whose submission went out. */
export interface AgencyDesk {
  readonly page: Page;
  readonly assessment: Assessment;
  readonly fingerprint: string;
}

/** The one who leads asks about an indicator; the agency answers in a file of its own. */
export async function clarify(
  chair: Page,
  { page, assessment, fingerprint }: AgencyDesk,
  by: string,
): Promise<void> {
  await open(chair, `/asesor/${fingerprint}/klarifikasi/k1`);
  await chair.getByRole('button', { name: talk.ask.question }).click();
  await chair.getByRole('textbox', { name: talk.draft.text.question }).fill('Unit mana saja?');
  await receive(page, [await sendMessages(chair, 1, by)]);
  await open(page, `/p/${assessment.id}/klarifikasi`);
  await page.getByRole('button', { name: /^Jawab: K1/ }).click();
  await page.getByRole('textbox', { name: talk.draft.text.answer }).fill('Semua bidang.');
  await receive(chair, [await sendMessages(page, 1, 'Kepala Uji')]);
}

/** The agency objects to the interim result, and the team grants what it asks for. */
export async function object(
  chair: Page,
  { page, assessment, fingerprint }: AgencyDesk,
  { interim, by }: { readonly interim: Carried; readonly by: string },
): Promise<void> {
  await receive(page, [interim]);
  await open(page, `/p/${assessment.id}/klarifikasi`);
  await page.getByLabel(talk.object.indicator).selectOption('k1');
  await page.getByRole('button', { name: talk.object.write }).click();
  await page.getByRole('textbox', { name: talk.draft.text.objection }).fill('Semua unit sudah.');
  await page.getByLabel(talk.draft.value.objection).selectOption({ index: 3 });
  await receive(chair, [await sendMessages(page, 1, 'Kepala Uji')]);
  await open(chair, `/asesor/${fingerprint}/klarifikasi`);
  await chair.getByRole('button', { name: /^Putuskan: K1/ }).click();
  await chair
    .getByRole('combobox', { name: talk.draft.outcome, exact: true })
    .selectOption('granted');
  await chair.getByRole('combobox', { name: talk.draft.value.decision }).selectOption({ index: 3 });
  await chair.getByRole('textbox', { name: talk.draft.text.decision }).fill('Terbukti.');
  const decision = await sendMessages(chair, 1, by);
  await expect(chair.getByText('Dikabulkan. Nilai semula 2, sekarang 3.')).toBeVisible();
  await expectAccessible(chair);
  await receive(page, [decision]);
  await open(chair, `/konsensus/${assessment.id}/i/k1`);
  await chair.getByRole('button', { name: ITEM.decide.decision('').trim() }).click();
  await expect(chair.getByText(meeting.save.saved, { exact: true })).toBeVisible();
}
