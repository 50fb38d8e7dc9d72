import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { settled } from '../e2e/support/walk.ts';
import { ALWAYS, BESIDES, DESK, wear, type Look } from './looks.ts';

const FILM = join(import.meta.dirname, '../../.cache/film');

/** Of a long page so much is taken; what follows repeats itself. */
const LONGEST: Readonly<Record<number, number>> = { 1366: 2200, 375: 2400 };
const LONGEST_ELSE = 2000;

/** One picture as it lies on the disk. */
export interface Frame {
  readonly name: string;
  readonly png: Buffer;
}

/** The pictures of one desk, by their look, in the order in which they were taken. */
export interface Camera {
  readonly folder: string;
  readonly taken: ReadonlyMap<Look, readonly Frame[]>;
  /** Takes the page as it stands: all of it, also in the rarer looks, or only what the window shows. */
  readonly take: (page: Page, name: string, shot?: Shot) => Promise<void>;
}

type Shot = 'page' | 'besides' | 'window';

/** The part of the page that is taken, from its top. */
async function partOf(page: Page, { width }: Look) {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  return { x: 0, y: 0, width, height: Math.min(height, LONGEST[width] ?? LONGEST_ELSE) };
}

/** What is only drawn when it comes into view is drawn at once. */
async function showAll(): Promise<void> {
  for (const element of document.querySelectorAll<HTMLElement>('tr, li')) {
    if (getComputedStyle(element).contentVisibility === 'auto') {
      element.style.contentVisibility = 'visible';
    }
  }
  // The first frame lays them out, the second has them drawn.
  await new Promise((laid) => requestAnimationFrame(laid));
  await new Promise((drawn) => requestAnimationFrame(drawn));
}

/** A camera whose earlier pictures are thrown away. */
export function cameraOf(desk: string): Camera {
  const folder = join(FILM, desk);
  rmSync(folder, { recursive: true, force: true });
  const taken = new Map<Look, Frame[]>();
  let count = 0;
  const take = async (page: Page, title: string, shot: Shot = 'page'): Promise<void> => {
    count += 1;
    const name = `${String(count).padStart(3, '0')}-${title}`;
    for (const look of shot === 'besides' ? [...ALWAYS, ...BESIDES] : ALWAYS) {
      await wear(page, look);
      await settled(page);
      await page.evaluate(showAll);
      const png = await page.screenshot({
        ...(shot !== 'window' && { fullPage: true, clip: await partOf(page, look) }),
        animations: 'disabled',
        caret: 'hide',
      });
      mkdirSync(join(folder, look.name), { recursive: true });
      writeFileSync(join(folder, look.name, `${name}.png`), png);
      taken.set(look, [...(taken.get(look) ?? []), { name, png }]);
    }
    await wear(page, DESK);
  };
  return { folder, taken, take };
}
