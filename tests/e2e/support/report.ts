import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import { words } from './words.ts';

/** Makes the report on the report page and takes it from the browser's downloads. */
export async function downloadReport(page: Page): Promise<{
  readonly fileName: string;
  readonly pdf: Uint8Array;
}> {
  const { make, again, download } = words.report;
  await page
    .getByRole('button', { name: make })
    .or(page.getByRole('button', { name: again }))
    .click();
  const button = page.getByRole('button', { name: download });
  await expect(button).toBeVisible({ timeout: 30_000 });
  const waiting = page.waitForEvent('download');
  await button.click();
  const file = await waiting;
  return { fileName: file.suggestedFilename(), pdf: await readFile(await file.path()) };
}
