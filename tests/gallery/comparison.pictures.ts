import { expect, test } from '@playwright/test';
import { LOOKS, openGallery } from './looks.ts';

const [LOOK] = LOOKS;

test('a shade and a place that changed are noticed, edges of letters are not', async ({ page }) => {
  // Whoever accepts new pictures must not accept these.
  test.skip(test.info().config.updateSnapshots === 'all');
  await openGallery(page, LOOK);
  await page.addStyleTag({ content: '.toasts { display: none }' });
  const compared = (): Promise<void> =>
    expect(page.locator('#gambar-perkataan')).toHaveScreenshot(
      `gambar-perkataan-${LOOK.name}.png`,
      { timeout: 5_000 },
    );
  const style = (content: string) => page.addStyleTag({ content });
  await compared();

  const shade = await style(':root { --brand: #0b5f80 !important }');
  await expect(compared()).rejects.toThrow(/pixels/);
  await shade.evaluate((element) => element.parentNode?.removeChild(element));

  const place = await style('#tanda .tag-good { translate: 2px 0 }');
  await expect(compared()).rejects.toThrow(/pixels/);
  await place.evaluate((element) => element.parentNode?.removeChild(element));

  await style('#tanda .tag { text-shadow: 0 0 0.2px rgb(0 0 0 / 4%) }');
  await compared();
});
