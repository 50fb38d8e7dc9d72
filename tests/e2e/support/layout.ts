import { expect, type Page } from '@playwright/test';
import { layOutAll } from './laid-out.ts';

/** WCAG 2.2, 2.5.8: nothing to press is smaller, in CSS pixels. */
const SMALLEST = 24;

interface Findings {
  readonly wide: readonly string[];
  readonly small: readonly string[];
  readonly covered: readonly string[];
}

function look({ width, smallest }: { width: number; smallest: number }): Findings {
  const name = (element: Element): string =>
    `${element.tagName.toLowerCase()} "${(element.getAttribute('aria-label') ?? element.textContent).trim().slice(0, 40)}"`;
  const shown = (element: Element): boolean =>
    element.checkVisibility({ visibilityProperty: true });

  const scrollsItself = (element: Element): boolean => {
    const box = element.closest('.table-scroll, [data-scrolls]') ?? element.parentElement;
    return box !== null && box !== document.body && box.scrollWidth > box.clientWidth;
  };
  const wide = [...document.body.querySelectorAll('*')]
    .filter((element) => shown(element) && element.getBoundingClientRect().right > width + 0.1)
    .filter((element) => !scrollsItself(element))
    .map(name);

  // A tick and its sentence are one target; so is a file field and its button.
  const targets = [
    ...document.querySelectorAll('a[href], button, input, select, textarea, summary'),
  ]
    .filter((element) => shown(element))
    .map((element) => ({ element, target: element.closest('label') ?? element }));
  // Links within a sentence are exempt: their line sets their height.
  const inSentence = (element: Element): boolean =>
    element.tagName === 'A' &&
    [...(element.parentElement?.childNodes ?? [])].some(
      (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '',
    );
  const small = targets
    .filter(({ element, target }) => {
      const box = target.getBoundingClientRect();
      return (box.width < smallest || box.height < smallest) && !inSentence(element);
    })
    .map(({ element, target }) => {
      const box = target.getBoundingClientRect();
      return `${name(element)} ${box.width.toFixed(0)}×${box.height.toFixed(0)}`;
    });

  // What a list scrolls out of sight lies over nothing.
  const seen = (target: Element) => {
    let { left, right, top, bottom } = target.getBoundingClientRect();
    for (let at = target.parentElement; at && at !== document.body; at = at.parentElement) {
      if (getComputedStyle(at).overflowY === 'visible') continue;
      const frame = at.getBoundingClientRect();
      left = Math.max(left, frame.left);
      right = Math.min(right, frame.right);
      top = Math.max(top, frame.top);
      bottom = Math.min(bottom, frame.bottom);
    }
    return { left, right, top, bottom };
  };
  const boxes = targets.map(({ target }) => ({ target, box: seen(target) }));
  const fixed = (element: Element): boolean => {
    for (let at: Element | null = element; at; at = at.parentElement) {
      if (['fixed', 'sticky'].includes(getComputedStyle(at).position)) return true;
    }
    return false;
  };
  const flow = boxes.filter(({ target }) => !fixed(target));
  const covered = flow.flatMap((one, at) =>
    flow
      .slice(at + 1)
      .filter(
        (other) =>
          !one.target.contains(other.target) &&
          !other.target.contains(one.target) &&
          Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left) > 1 &&
          Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top) > 1,
      )
      .map((other) => `${name(one.target)} and ${name(other.target)}`),
  );
  return { wide, small, covered };
}

async function fitsNow(page: Page): Promise<void> {
  const width = page.viewportSize()?.width ?? 0;
  const found = await page.evaluate(look, { width, smallest: SMALLEST });
  // A phone widens its window to what sticks out, and may round up by a pixel.
  const needed = await page.evaluate(() =>
    Math.max(window.innerWidth, document.documentElement.scrollWidth),
  );
  expect(found.wide, 'sticking out of the window').toEqual([]);
  expect(needed).toBeLessThanOrEqual(width + 1);
  expect(found.small, 'too small to press').toEqual([]);
  expect(found.covered, 'on top of each other').toEqual([]);
}

/**
 * The page fits its window: no sideways scrolling, nothing on top of another, nothing too small.
 * Drawings follow a new width a moment later, on a busy machine several.
 */
export async function expectFits(page: Page): Promise<void> {
  await layOutAll(page);
  await expect(() => fitsNow(page)).toPass({ timeout: 10_000 });
}
