import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext } from '@playwright/test';
import type { Camera, Frame } from './camera.ts';
import type { Look } from './looks.ts';

/** How many pictures lie side by side on a sheet, and how many on all of it. */
const layOf = ({ width }: Look) => (width < 500 ? { row: 6, sheet: 6 } : { row: 3, sheet: 6 });

const SHEET_WIDTH = 1980;

const STYLE = `body { display: grid; gap: 12px; margin: 12px; font: 16px sans-serif; background: #777; align-items: start }
figure { margin: 0 } figcaption { padding: 2px 4px; background: #fff } img { width: 100%; display: block }`;

const cell = ({ name, png }: Frame): string =>
  `<figure><figcaption>${name}</figcaption><img src="data:image/png;base64,${png.toString('base64')}"></figure>`;

/** Lays the pictures of a desk side by side, as few at once as can be read; the browser does it. */
export async function layContactSheets(context: BrowserContext, camera: Camera): Promise<void> {
  const page = await context.newPage();
  await page.setViewportSize({ width: SHEET_WIDTH, height: 800 });
  for (const [look, frames] of camera.taken) {
    const { row, sheet } = layOf(look);
    for (let first = 0; first < frames.length; first += sheet) {
      const cells = frames
        .slice(first, first + sheet)
        .map(cell)
        .join('');
      await page.setContent(
        `<!doctype html><html lang="id"><title>Film</title><style>${STYLE}
        body { grid-template-columns: repeat(${row}, 1fr) }</style><body>${cells}`,
      );
      const number = String(first / sheet + 1).padStart(2, '0');
      const png = await page.screenshot({ fullPage: true });
      writeFileSync(join(camera.folder, `lembar-${look.name}-${number}.png`), png);
    }
  }
  await page.close();
}
