import { expect, type Page } from '@playwright/test';
import type { DialogAt } from '../e2e/support/every-dialog.ts';
import type { Place } from '../e2e/support/every-page.ts';
import { settled, type Walk } from '../e2e/support/walk.ts';
import type { Camera } from './camera.ts';

export type Places = Readonly<Record<string, readonly Place[]>>;

/** Pages that are also seen wide, narrow, zoomed and at night. */
const BESIDES: ReadonlySet<string> = new Set([
  'home',
  'tasks',
  'indicator',
  'results',
  'register',
  'asesor',
  'reviewIndicator',
  'consensusItem',
  'result',
  'office',
  'roster',
  'portfolioView',
  'years',
  'planPart',
  'guideChapter',
]);

/** The addresses that are the same for everybody: of such a page the last part tells what it is. */
const ending = (address: string): string => address.split('/').at(-1)?.slice(0, 24) ?? '';

/** Goes to every place in turn and photographs it under its name. */
export async function takeAll(
  page: Page,
  walk: Walk,
  camera: Camera,
  places: Places,
): Promise<void> {
  for (const [name, all] of Object.entries(places)) {
    for (const [at, place] of all.entries()) {
      const address = await walk.to(place);
      const part = all.length === 1 ? '' : `-${ending(address)}`;
      await camera.take(page, `${name}${part}`, at === 0 && BESIDES.has(name) ? 'besides' : 'page');
    }
  }
}

/** Opens every dialog in turn and photographs the window under the name of its file. */
export async function takeDialogs(
  page: Page,
  walk: Walk,
  camera: Camera,
  dialogs: readonly DialogAt[],
): Promise<void> {
  for (const { source, place, by } of dialogs) {
    await walk.to(place);
    for (const name of by) {
      await page.getByRole('button', { name, exact: true }).first().click();
      await settled(page);
    }
    await camera.take(page, `dialog-${ending(source).replace('.tsx', '')}`, 'window');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  }
}
