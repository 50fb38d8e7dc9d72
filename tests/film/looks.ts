import type { Page } from '@playwright/test';

/** One way in which a page is seen; its name is that of the folder of its pictures. */
export interface Look {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly scheme: 'light' | 'dark';
  /** How many pixels of the screen make one of the page. */
  readonly scale: number;
}

const look = (
  width: number,
  height: number,
  scheme: Look['scheme'] = 'light',
  scale = 1,
): Look => ({
  name: `${width}-${scheme}${scale === 1 ? '' : `-${scale}x`}`,
  width,
  height,
  scheme,
  scale,
});

export const DESK = look(1366, 768);
const PHONE = look(375, 812);

/** How every page is seen. */
export const ALWAYS: readonly Look[] = [DESK, PHONE];

/** How a choice of pages is seen besides: a wide screen, a tablet, zoomed to 200 %, at night. */
export const BESIDES: readonly Look[] = [
  look(1920, 1080),
  look(768, 1024),
  look(683, 384, 'light', 2),
  look(1366, 768, 'dark'),
  look(375, 812, 'dark'),
];

/** Makes the window as it is in a look. */
export async function wear(page: Page, { width, height, scheme, scale }: Look): Promise<void> {
  await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
  await page.setViewportSize({ width, height });
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setDeviceMetricsOverride', {
    width,
    height,
    deviceScaleFactor: scale,
    mobile: false,
  });
  // A phone has a thumb and no pointer that hovers.
  const hover = width < 500 ? 'none' : 'hover';
  const features = [
    { name: 'hover', value: hover },
    { name: 'prefers-color-scheme', value: scheme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ];
  await session.send('Emulation.setEmulatedMedia', { features });
  await session.detach();
}
