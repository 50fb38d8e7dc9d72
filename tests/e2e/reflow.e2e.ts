import type { Page } from '@playwright/test';
import { expectFits } from './support/layout.ts';
import { seed } from './support/seed.ts';
import { open } from './support/setup.ts';
import { EVERY_ROW, openAllDetails, WORKED } from './support/states.ts';
import { expect, test } from './support/test.ts';
import { settled, walkOf } from './support/walk.ts';

/** The main pages of all desks. */
const MAIN = [
  '/',
  '/baru',
  `/p/${WORKED.id}`,
  `/p/${WORKED.id}/i/k4`,
  `/p/${WORKED.id}/hasil`,
  `/p/${WORKED.id}/laporan`,
  `/p/${WORKED.id}/kirim`,
  '/berkas',
  '/penyimpanan',
  '/instrumen',
  '/aksesibilitas',
  '/asesor',
  '/konsensus',
  '/diskominfo',
  '/perangkat-daerah',
  '/periode',
  '/rekap',
  '/tren',
  '/aplikasi',
  '/sarana',
  '/rencana',
  '/rencana/harga',
  '/rekomendasi',
] as const;

/** The distances that WCAG 1.4.12 asks a page to bear; as a reader's own style sheet would set them. */
const SPACED = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }`;

/** A sheet of the reader's own, past the policy of the page, as a browser adds it. */
async function spaceOut(page: Page): Promise<void> {
  await page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }, SPACED);
}

/** Words that are cut off: wider or taller than their own box, which hides the rest. */
function cutOff(): readonly string[] {
  return [...document.querySelectorAll('main *, header *')].flatMap((element) => {
    if (!(element instanceof HTMLElement)) return [];
    const { overflowX, overflowY, clipPath } = getComputedStyle(element);
    if (!element.checkVisibility() || clipPath !== 'none' || element.innerText.trim() === '') {
      return [];
    }
    const wide = overflowX === 'hidden' && element.scrollWidth > element.clientWidth + 2;
    const tall = overflowY === 'hidden' && element.scrollHeight > element.clientHeight + 2;
    return wide || tall ? [`${element.tagName} ${element.className} ${element.innerText}`] : [];
  });
}

test('at 320 pixels, and with letters and lines set apart, nothing is cut and the page stays in its window', async ({
  page,
}) => {
  test.setTimeout(180_000);
  await page.setViewportSize({ width: 320, height: 640 });
  await seed(page, ...EVERY_ROW);
  await open(page);
  const walk = walkOf(page);
  for (const spaced of [false, true]) {
    if (spaced) await spaceOut(page);
    for (const address of MAIN) {
      await test.step(`${address}${spaced ? ', set apart' : ''}`, async () => {
        await walk.to(address);
        await openAllDetails(page);
        await settled(page);
        await expectFits(page);
        expect(await page.evaluate(cutOff)).toEqual([]);
      });
    }
  }
});

test('nothing moves by itself for those who asked for less motion', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await seed(page, ...EVERY_ROW);
  await open(page);
  const walk = walkOf(page);
  for (const address of ['/', `/p/${WORKED.id}/i/k4`, `/p/${WORKED.id}/hasil`, '/penyimpanan']) {
    await walk.to(address);
    const moving = await page.evaluate(() => {
      const all = [document.documentElement, ...document.querySelectorAll('body *')];
      return all.flatMap((element) => {
        const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element);
        const still =
          animationName === 'none' &&
          /^(0s(, )?)+$/.test(transitionDuration) &&
          scrollBehavior !== 'smooth';
        return still ? [] : [`${element.tagName} ${element.getAttribute('class') ?? ''}`];
      });
    });
    expect(moving, address).toEqual([]);
  }
});
