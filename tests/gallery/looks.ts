import type { Page } from '@playwright/test';

const ALL = [
  'gambar-tindakan',
  'gambar-perkataan',
  'gambar-isian',
  'gambar-tabel',
  'gambar-impor',
  'gambar-bagan',
] as const;

/**
 * A desk and a phone, by day with everything. By night each picture is taken once: colours do not
 * depend on the width, and all pictures together have to stay small.
 */
export const LOOKS = [
  { name: '1366-light', width: 1366, height: 768, scheme: 'light', pictures: ALL },
  { name: '1366-dark', width: 1366, height: 768, scheme: 'dark', pictures: ALL.slice(0, 3) },
  { name: '375-light', width: 375, height: 812, scheme: 'light', pictures: ALL },
  { name: '375-dark', width: 375, height: 812, scheme: 'dark', pictures: ALL.slice(3) },
] as const;

/** The gallery in one of its looks, with its letters and drawings there. */
export async function openGallery(page: Page, look: (typeof LOOKS)[number]): Promise<void> {
  await page.setViewportSize({ width: look.width, height: look.height });
  await page.emulateMedia({ colorScheme: look.scheme, reducedMotion: 'reduce' });
  await page.goto(process.env['GALLERY'] ?? '');
  // Drawn when they are seen.
  for (const place of ['#bagan-bars', '#bagan-radar']) {
    await page.locator(place).scrollIntoViewIfNeeded();
    await page.locator(`${place} svg.recharts-surface`).waitFor();
  }
  await page.evaluate(() => window.scrollTo(0, 0));
  await page.evaluate(() => document.fonts.ready);
}
