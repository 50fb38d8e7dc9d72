import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type Axe from 'axe-core';

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe is asked: rules by tag or by name; those by name, of these elements only. */
export interface AxeRun {
  readonly tags?: readonly string[];
  readonly without?: readonly string[];
  readonly rules?: readonly string[];
  /** Checks one element of each look instead of all: what is alike has the same contrast. */
  readonly perLook?: boolean;
  /** Looks only at what this selector finds. */
  readonly within?: string;
}

/**
 * Elements with text, at most two of each look: same class, colours, size and weight, over the
 * same backgrounds all the way up. Runs inside the page.
 */
function oneOfEachLook(root: string): Element[] {
  const MOST = 2;
  const grounds = new Map<Element, string>();
  const groundOf = (element: Element | null): string => {
    if (!element) return '';
    const known = grounds.get(element);
    if (known !== undefined) return known;
    const { backgroundColor, backgroundImage, opacity, filter } = getComputedStyle(element);
    const own =
      backgroundColor === 'rgba(0, 0, 0, 0)' && backgroundImage === 'none' && opacity === '1'
        ? ''
        : `${backgroundColor} ${backgroundImage} ${opacity} ${filter};`;
    const ground = own + groundOf(element.parentElement);
    grounds.set(element, ground);
    return ground;
  };
  const holdsText = (element: Element): boolean =>
    /^(input|select|textarea)$/i.test(element.tagName) ||
    [...element.childNodes].some(({ nodeType, data }: Node & { data?: string }) =>
      nodeType === Node.TEXT_NODE ? /\S/.test(data ?? '') : false,
    );
  const counts = new Map<string, number>();
  return [...document.querySelectorAll(`${root} *`)].filter((element) => {
    if (!element.checkVisibility() || !holdsText(element)) return false;
    const { color, fontSize, fontWeight } = getComputedStyle(element);
    const look = `${element.tagName} ${element.getAttribute('class') ?? ''} ${color} ${fontSize} ${fontWeight} ${groundOf(element)}`;
    const count = (counts.get(look) ?? 0) + 1;
    counts.set(look, count);
    return count <= MOST;
  });
}

/**
 * Rows and list items from the fourth on that are built as those before them: what was said of
 * three holds for the thousandth. Runs inside the page.
 */
function repeated(): Element[] {
  const MOST = 3;
  return [...document.querySelectorAll('tbody, ul, ol, select, optgroup')].flatMap((parent) => {
    const counts = new Map<string, number>();
    return [...parent.children].filter((child) => {
      const kind = `${child.getAttribute('class') ?? ''} ${child.querySelectorAll('*').length}`;
      const count = (counts.get(kind) ?? 0) + 1;
      counts.set(kind, count);
      return count > MOST;
    });
  });
}

/** What axe finds on the page as it stands, one line for each element that is wrong. */
export async function axeFinds(page: Page, run: AxeRun): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(SOURCE);
  const few = run.perLook ? await page.evaluateHandle(oneOfEachLook, run.within ?? 'body') : null;
  const many = run.perLook ? null : await page.evaluateHandle(repeated);
  return page.evaluate(
    async ({ asked, looks, exclude }) => {
      const { axe } = window as unknown as { readonly axe: typeof Axe };
      const only = asked.rules && { type: 'rule' as const, values: [...asked.rules] };
      const off = (asked.without ?? []).map((id) => [id, { enabled: false }]);
      const { violations } = await axe.run(
        looks ? { include: looks } : { include: asked.within ?? document, exclude: exclude ?? [] },
        {
          runOnly: only ?? [...(asked.tags ?? [])],
          rules: Object.fromEntries(off),
          // Only what is wrong is worked out in full.
          resultTypes: ['violations'],
        },
      );
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary}`),
      );
    },
    { asked: run, looks: few, exclude: many },
  );
}
