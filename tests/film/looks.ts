import type { Page } from '@playwright/test';

/** One way in which a page is seen; its name is that of the folder of its pictures. */
export interface Look {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly scheme: 'light' | 'dark';
}

const look = (width: number, height: number, scheme: Look['scheme'] = 'light'): Look => ({
  name: `${width}-${scheme}`,
  width,
  height,
  scheme,
});

export const DESK = look(1366, 768);
const PHONE = look(375, 812);

/** How every page is seen. */
export const ALWAYS: readonly Look[] = [DESK, PHONE];

/** How a choice of pages is seen besides: a wide screen, a tablet, zoomed to 200 %, at night. */
export const BESIDES: readonly Look[] = [
  look(1920, 1080),
  look(768, 1024),
  look(683, 384),
  look(1366, 768, 'dark'),
  look(375, 812, 'dark'),
];

/** Makes the window as it is in a look. */
export async function wear(page: Page, { width, height, scheme }: Look): Promise<void> {
  await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
  await page.setViewportSize({ width, height });
}
