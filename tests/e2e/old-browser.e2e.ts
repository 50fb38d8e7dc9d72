import { expect, test } from './support/test.ts';

test.use({ provoked: [/./] });

test('a browser that is too old is told so instead of a blank page', async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(Object, 'hasOwn');
  });
  await page.goto('./');
  await expect(page.getByText('Peramban ini terlalu lama untuk Timbang.')).toBeVisible();
  await expect(page.getByText('Membuka Timbang…')).toHaveCount(0);
});
