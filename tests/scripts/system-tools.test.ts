import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { ensureSystemTools } from '../../scripts/lib/system-tools.mjs';
import { scratch } from './scratch.ts';

const PROGRAM = 0o755;
const POPPLER = ['pdftotext', 'pdftoppm', 'pdfinfo'];
const SUDO = '#!/bin/sh\n[ "$1" = -n ] && shift\nexec "$@"\n';

/** A machine with nothing but what the test puts on its PATH. */
function machine(programs: readonly string[]) {
  const { folder, write } = scratch();
  for (const name of programs) write(name, '#!/bin/sh\n', PROGRAM);
  vi.stubEnv('PATH', folder);
  vi.stubEnv('CHROMIUM_PATH', '');
  vi.stubEnv('HOME', folder);
  vi.stubEnv('CI', undefined);
  return { folder, write };
}

/** An apt-get that `install`s the named programs; without names, one that has nothing. */
function addAptGet({ folder, write }: ReturnType<typeof machine>, installs: readonly string[]) {
  const lines = installs.map(
    (name) => `printf '#!/bin/sh\\n' > ${folder}/${name} && /bin/chmod 755 ${folder}/${name}`,
  );
  write('apt-get', `#!/bin/sh\n[ "$1" = install ] || exit 0\n${lines.join('\n')}\n`, PROGRAM);
  write('sudo', SUDO, PROGRAM);
  symlinkSync('/usr/bin/env', join(folder, 'env'));
}

describe.skipIf(process.platform !== 'linux')('ensureSystemTools', () => {
  const said = vi.spyOn(console, 'log');

  beforeEach(() => {
    said.mockReset().mockReturnValue();
    return () => vi.unstubAllEnvs();
  });

  afterAll(() => said.mockRestore());

  test('installs nothing when all is there', async () => {
    addAptGet(machine(['chromium', 'unzip', ...POPPLER]), []);
    expect(await ensureSystemTools()).toEqual([]);
    expect(said).not.toHaveBeenCalled();
  });

  test('where every minute counts, the light browser is had too', async () => {
    addAptGet(machine(['chromium', 'unzip', ...POPPLER]), ['chromium-headless-shell']);
    vi.stubEnv('CI', 'true');
    expect(await ensureSystemTools()).toEqual([]);
    expect(await ensureSystemTools()).toEqual([]);
    expect(said).toHaveBeenCalledExactlyOnceWith('Memasang chromium-headless-shell (satu kali) …');
  });

  test('without it, any browser does', async () => {
    addAptGet(machine(['chromium', 'unzip', ...POPPLER]), []);
    vi.stubEnv('CI', 'true');
    expect(await ensureSystemTools()).toEqual([]);
  });

  test('installs what is missing, and only that', async () => {
    addAptGet(machine(['google-chrome', 'unzip']), POPPLER);
    expect(await ensureSystemTools()).toEqual([]);
    expect(said).toHaveBeenCalledExactlyOnceWith('Memasang poppler-utils (satu kali) …');
  });

  test('says in one sentence what to install where it may not install', async () => {
    machine(['unzip', ...POPPLER]);
    expect(await ensureSystemTools()).toEqual([
      expect.stringMatching(/^Peramban tidak ditemukan: pasang Chromium.*CHROMIUM_PATH/),
    ]);
  });

  test('says so too when the installation did not help', async () => {
    addAptGet(machine(['chromium']), []);
    expect(await ensureSystemTools()).toEqual([
      expect.stringContaining('poppler-utils'),
      expect.stringContaining('unzip'),
    ]);
  });
});
