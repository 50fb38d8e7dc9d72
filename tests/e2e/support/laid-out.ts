import type { Page } from '@playwright/test';

/**
 * Lays out what the page lays out only near the window, as it is when somebody has come there.
 * Before, its places are not those that anybody sees.
 */
export async function layOutAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    const RULE = '* { content-visibility: visible !important; }';
    const sheets = document.adoptedStyleSheets;
    if (sheets.some(({ cssRules }) => cssRules[0]?.cssText === RULE)) return;
    const all = new CSSStyleSheet();
    all.replaceSync(RULE);
    document.adoptedStyleSheets = [...sheets, all];
  });
}
