import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Nothing found by axe, in the light and in the dark; the dark differs by its colours only. */
export async function expectAccessible(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    // From the top: what has scrolled below the bar that stays is not too small to press.
    await page.evaluate(() => {
      window.scrollTo({ top: 0, behavior: 'instant' });
      return new Promise((painted) => requestAnimationFrame(painted));
    });
    // The legacy mode spares a second page; there are no frames of other hosts.
    // Only what is wrong is worked out in full.
    const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
    if (colorScheme === 'light') axe.withTags(RULES);
    else axe.withRules(['color-contrast', 'link-in-text-block']);
    const { violations } = await axe.analyze();
    const found = violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary}`),
    );
    expect(found, colorScheme).toEqual([]);
  }
}
