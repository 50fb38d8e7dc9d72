import { expect, type Page } from '@playwright/test';
import { expectAccessible, expectSoundDialog } from './accessible.ts';
import type { DialogAt } from './every-dialog.ts';
import type { Place } from './every-page.ts';
import { settled, type Walk } from './walk.ts';

/** Goes to every place in turn; each is accessible as it stands, in the light and in the dark. */
export async function lookAtPages(
  page: Page,
  walk: Walk,
  places: Readonly<Record<string, readonly Place[]>>,
): Promise<void> {
  for (const place of Object.values(places).flat()) {
    await walk.to(place);
    await expectAccessible(page);
  }
}

/** Opens every dialog in turn; each is sound, and Escape gives the focus back to what opened it. */
export async function lookAtDialogs(
  page: Page,
  walk: Walk,
  dialogs: readonly DialogAt[],
): Promise<void> {
  for (const { source, place, by } of dialogs) {
    await walk.to(place);
    for (const name of by) {
      const button = page.getByRole('button', { name, exact: true }).first();
      await button.click();
      await settled(page);
    }
    await expectSoundDialog(page, source);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog'), source).toHaveCount(0);
    const last = page.getByRole('button', { name: by.at(-1) ?? '', exact: true }).first();
    await expect(last, `the focus after ${source}`).toBeFocused();
  }
}
