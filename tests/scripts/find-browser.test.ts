import { delimiter, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findBrowser } from '../../scripts/lib/find-browser.mjs';
import { scratch } from './scratch.ts';

const PROGRAM = 0o755;

describe.skipIf(process.platform === 'win32')('findBrowser', () => {
  test('finds nothing on an empty machine', () => {
    const { folder } = scratch();
    expect(findBrowser({ PATH: folder, HOME: folder })).toBeUndefined();
    expect(findBrowser({})).toBeUndefined();
  });

  test.each(['chromium', 'chromium-browser', 'google-chrome', 'microsoft-edge'])(
    'finds %s on PATH',
    (name) => {
      const { folder, write } = scratch();
      const program = write(`bin/${name}`, '', PROGRAM);
      const PATH = [join(folder, 'empty'), join(folder, 'bin')].join(delimiter);
      expect(findBrowser({ PATH })).toBe(program);
    },
  );

  test('prefers Chromium to Chrome, wherever it lies on PATH', () => {
    const { folder, write } = scratch();
    write('a/google-chrome', '', PROGRAM);
    const chromium = write('b/chromium', '', PROGRAM);
    const PATH = [join(folder, 'a'), join(folder, 'b')].join(delimiter);
    expect(findBrowser({ PATH })).toBe(chromium);
  });

  test('prefers the Chromium that has no windows', () => {
    const { folder, write } = scratch();
    write('bin/chromium', '', PROGRAM);
    const light = write('bin/chromium-headless-shell', '', PROGRAM);
    expect(findBrowser({ PATH: join(folder, 'bin') })).toBe(light);
  });

  test('CHROMIUM_PATH comes first', () => {
    const { folder, write } = scratch();
    write('bin/chromium', '', PROGRAM);
    const mine = write('elsewhere/my-browser', '', PROGRAM);
    expect(findBrowser({ PATH: join(folder, 'bin'), CHROMIUM_PATH: mine })).toBe(mine);
  });

  test('a CHROMIUM_PATH that leads nowhere is passed over', () => {
    const { folder, write } = scratch();
    const chromium = write('bin/chromium', '', PROGRAM);
    const CHROMIUM_PATH = join(folder, 'gone');
    expect(findBrowser({ PATH: join(folder, 'bin'), CHROMIUM_PATH })).toBe(chromium);
  });

  test('a folder or a plain file of that name is not a browser', () => {
    const { folder, write } = scratch({ 'a/chromium/readme': '', 'b/chromium': 'text' });
    const PATH = [join(folder, 'a'), join(folder, 'b')].join(delimiter);
    expect(findBrowser({ PATH })).toBeUndefined();
    const chrome = write('a/google-chrome', '', PROGRAM);
    expect(findBrowser({ PATH })).toBe(chrome);
  });

  test('knows where macOS and Windows keep theirs', () => {
    const { folder, write } = scratch();
    const edge = write('Programs/Microsoft/Edge/Application/msedge.exe', '', PROGRAM);
    expect(findBrowser({ PROGRAMFILES: join(folder, 'Programs') })).toBe(edge);
    const app = 'Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    const chrome = write(app, '', PROGRAM);
    expect(findBrowser({ HOME: folder })).toBe(chrome);
  });
});
