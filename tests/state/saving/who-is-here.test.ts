import { expect, test } from 'vitest';
import { deviceKind } from '#state/saving/who-is-here.ts';
import { DEVICE_SETTINGS } from '#core/backup/device-settings.ts';
import { must } from '../../support/scenario.ts';
import { rememberedDevice } from '#workflow/workspaces/remember.ts';
import { freshDesk } from '../../workflow/fresh-desk.ts';

const WEBKIT = 'AppleWebKit/537.36 (KHTML, like Gecko)';

test.each([
  [
    `Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${WEBKIT} Chrome/142.0 Safari/537.36`,
    'Chrome di Windows',
  ],
  [
    `Mozilla/5.0 (Windows NT 10.0) ${WEBKIT} Chrome/142.0 Safari/537.36 Edg/142.0`,
    'Edge di Windows',
  ],
  [
    `Mozilla/5.0 (Linux; Android 14; K) ${WEBKIT} Chrome/142.0 Mobile Safari/537.36`,
    'Chrome di Android',
  ],
  ['Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', 'Firefox di Linux'],
  [
    `Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) ${WEBKIT} Safari/604.1`,
    'Safari di iOS',
  ],
  ['Sesuatu yang lain', 'Peramban'],
])('%s', (agent, kind) => {
  expect(deviceKind(agent)).toBe(kind);
});

test('a browser is named once, by chance, and no backup carries the name', async () => {
  const desk = freshDesk();
  const name = must(await rememberedDevice(desk));
  expect(name).toMatch(/^[0-9a-f]{8}$/);
  expect(must(await rememberedDevice(desk))).toBe(name);
  expect(must(await rememberedDevice(freshDesk()))).not.toBe(name);
  expect(DEVICE_SETTINGS).toContain('device');
});
