import { expect, test } from '@playwright/test';
import { LOOKS, openGallery } from './looks.ts';

for (const look of LOOKS) {
  test(`parts and dialogs look as they were accepted: ${look.name}`, async ({ page }) => {
    await openGallery(page, look);
    const toasts = page.locator('.toasts');
    await expect.soft(toasts).toHaveScreenshot(`pesan-singkat-${look.name}.png`);
    // They lie over the foot of the window, and so over everything else.
    await page.addStyleTag({ content: '.toasts { display: none }' });
    for (const id of look.pictures) {
      await expect.soft(page.locator(`#${id}`)).toHaveScreenshot(`${id}-${look.name}.png`);
    }
    const dialog = page.getByRole('dialog');
    for (const name of ['pertanyaan', 'formulir', 'alasan', 'rincian']) {
      await page.getByRole('button', { name: `Buka ${name}` }).click();
      await expect.soft(dialog).toHaveScreenshot(`dialog-${name}-${look.name}.png`);
      await dialog.getByRole('button', { name: 'Batalkan' }).click();
      await expect(dialog).toBeHidden();
    }
  });
}
