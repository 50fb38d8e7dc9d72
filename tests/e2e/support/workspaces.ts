import type { Page } from '@playwright/test';
import { expect } from './test.ts';
import { words } from './words.ts';

const { workspaces: on } = words;

export const PASSPHRASE = 'sawah biru kereta tenang';

/** Fills in a new passphrase, as somebody who has read what it means. */
export async function setPassphrase(page: Page, passphrase = PASSPHRASE): Promise<void> {
  await page.getByLabel(on.passphrase.understood).check();
  await page.getByLabel(on.passphrase.fresh, { exact: true }).fill(passphrase);
  await page.getByLabel(on.passphrase.again, { exact: true }).fill(passphrase);
}

/** Sets the passphrase of the workspace that is open; ends at its locked door. */
export async function protectHere(page: Page, passphrase = PASSPHRASE): Promise<void> {
  await page.goto('./#/ruang-kerja');
  await page.getByRole('button', { name: on.here.protect }).click();
  await setPassphrase(page, passphrase);
  await page.getByRole('dialog').getByRole('button', { name: on.protect.action }).click();
  await expectLocked(page);
}

/** The door is shut, and nothing of the application is behind it in the page. */
export async function expectLocked(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: /terkunci$/ })).toBeVisible();
  await expect(page.getByRole('navigation')).toHaveCount(0);
}

export async function unlock(page: Page, passphrase = PASSPHRASE): Promise<void> {
  await page.getByLabel(on.passphrase.label, { exact: true }).fill(passphrase);
  await page.getByRole('button', { name: on.gate.unlock }).click();
}
