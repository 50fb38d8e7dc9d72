import { expect, type Locator, type Page } from '@playwright/test';

/** Further than this no reasonable person goes on pressing Tab. */
const MOST_STOPS = 200;

interface Stop {
  readonly here: boolean;
  readonly name: string;
  /** Somebody who looks sees where the focus is. */
  readonly marked: boolean;
}

/** Where the focus is now, and whether it can be seen. */
function stopAt(target: Locator): Promise<Stop> {
  return target.evaluate(async (wanted) => {
    const active = document.activeElement ?? document.body;
    await Promise.allSettled(active.getAnimations().map(({ finished }) => finished));
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(active);
    const box = active.getBoundingClientRect();
    const drawn = (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none';
    const inView = box.bottom > 0 && box.top < innerHeight && box.width > 0 && box.height > 0;
    return {
      here: active === wanted,
      name: `${active.tagName} ${active.textContent.slice(0, 40)} ${active.id}`,
      marked: active === document.body || (drawn && inView),
    };
  });
}

/** Presses Tab, or Shift+Tab, until the wanted control has the focus; each stop must be visible. */
export async function tabTo(page: Page, target: Locator, key = 'Tab'): Promise<void> {
  await expect(target).toBeVisible();
  const unmarked: string[] = [];
  for (let stops = 0; stops < MOST_STOPS; stops += 1) {
    const { here, name, marked } = await stopAt(target);
    if (stops > 0 && !marked) unmarked.push(name);
    if (here && stops > 0) {
      expect(unmarked, 'stops at which the focus cannot be seen').toEqual([]);
      return;
    }
    await page.keyboard.press(key);
  }
  throw new Error(`Tab does not lead to ${target.toString()}`);
}

/** Goes to a control by Tab and presses a key on it. */
export async function pressOn(page: Page, target: Locator, key = 'Enter'): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press(key);
}

/** Goes to a field by Tab, replaces what is in it, and leaves the focus there. */
export async function typeInto(page: Page, field: Locator, text: string): Promise<void> {
  await tabTo(page, field);
  await page.keyboard.press('ControlOrMeta+KeyA');
  await page.keyboard.type(text);
  await expect(field).toHaveValue(text);
}

/** The focus is on something, not lost on the page as such. */
export async function expectFocusKept(page: Page): Promise<void> {
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.tagName ?? 'nothing'))
    .not.toBe('BODY');
}
