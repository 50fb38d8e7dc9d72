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
    // A control that lies unseen over its words shows the focus on them.
    const shown = active.closest('label') ?? active;
    // The parts of a date inside of its field show it themselves.
    const isDate = active instanceof HTMLInputElement && active.type === 'date';
    const drawn = [active, shown].some((element) => {
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
      return (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none';
    });
    const { left, top: upper, right, bottom } = shown.getBoundingClientRect();
    // What is larger than the window is looked at where it can be seen.
    const box = {
      left: Math.max(left, 0),
      top: Math.max(upper, 0),
      width: Math.min(right, innerWidth) - Math.max(left, 0),
      height: Math.min(bottom, innerHeight) - Math.max(upper, 0),
    };
    // Not wholly under a bar that stays (WCAG 2.4.11): some point of it is on top.
    const inView = [0.1, 0.5, 0.9].some((down) =>
      [0.1, 0.5, 0.9].some((along) => {
        const top = document.elementFromPoint(
          box.left + box.width * along,
          box.top + box.height * down,
        );
        return top !== null && (shown.contains(top) || top.contains(shown));
      }),
    );
    return {
      here: active === wanted,
      name: `${active.tagName} ${active.textContent.slice(0, 40)} ${active.id}`,
      marked: active === document.body || ((drawn || isDate) && inView),
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

/** Chooses one of a group of radio buttons: Tab to the group, arrows within it. */
export async function choose(page: Page, wanted: Locator): Promise<void> {
  const group = page.locator(`input[type="radio"][name="${await wanted.getAttribute('name')}"]`);
  const within = (): Promise<boolean> =>
    group.evaluateAll((radios) => radios.includes(document.activeElement as HTMLElement));
  for (let stops = 0; stops < MOST_STOPS && !(await within()); stops += 1) {
    await page.keyboard.press('Tab');
  }
  if (!(await wanted.isChecked())) await page.keyboard.press('Space');
  const most = await group.count();
  for (let steps = 0; steps < most && !(await wanted.isChecked()); steps += 1) {
    await page.keyboard.press('ArrowDown');
  }
  await expect(wanted).toBeChecked();
}

interface Upload {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** Hands files to a button that asks for them; which ones is said in the system's own window. */
export async function handIn(page: Page, button: Locator, files: readonly Upload[]): Promise<void> {
  // Listened for before the way there: on a busy machine the key was there before the ear.
  const asking = page.waitForEvent('filechooser', { timeout: 60_000 });
  await tabTo(page, button);
  await page.keyboard.press('Enter');
  await (await asking).setFiles([...files]);
}
