import type { Page } from '@playwright/test';

/** Each picture is taken of a desk and of a phone, by day and by night. */
export const LOOKS = [
  { name: '1366-light', width: 1366, height: 768, scheme: 'light' },
  { name: '1366-dark', width: 1366, height: 768, scheme: 'dark' },
  { name: '375-light', width: 375, height: 812, scheme: 'light' },
  { name: '375-dark', width: 375, height: 812, scheme: 'dark' },
] as const;

/** The gallery in one of its looks, with its letters and drawings there. */
export async function openGallery(page: Page, look: (typeof LOOKS)[number]): Promise<void> {
  await page.setViewportSize({ width: look.width, height: look.height });
  await page.emulateMedia({ colorScheme: look.scheme, reducedMotion: 'reduce' });
  await page.goto(process.env['GALLERY'] ?? '');
  await page.locator('#bagan-bars svg.recharts-surface').waitFor();
  await page.locator('#bagan-radar svg.recharts-surface').waitFor();
  await page.evaluate(() => document.fonts.ready);
}
