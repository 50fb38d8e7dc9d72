import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { plainTrouble, troubleOf } from './plain-trouble.mjs';
import { root } from './root.mjs';
import { run } from './run.mjs';

const FAILED = 'Paket tidak dapat dipasang.';

/** @param {string} file */
const packagesOf = (file) => {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return {};
  }
};

/**
 * Does node_modules hold what the lock file asks for? npm keeps its own record of what it
 * installed, so a package added by hand is no reason to install everything again.
 * @param {string} folder
 */
export function isInstalled(folder) {
  const wanted = packagesOf(join(folder, 'package-lock.json'));
  const present = packagesOf(join(folder, 'node_modules/.package-lock.json'));
  const names = Object.keys(wanted).filter((name) => name !== '');
  return (
    names.length > 0 &&
    names.every((name) => {
      const here = present[name];
      if (!here) return wanted[name].optional === true;
      return here.version === wanted[name].version && here.integrity === wanted[name].integrity;
    })
  );
}

/**
 * Asks the registry once for a sign of life: npm itself tries each of hundreds of packages again and
 * again, and who has no network would wait for minutes. An answer of any kind will do.
 */
async function refuseWithoutNetwork() {
  const { ok, output } = await run('npm', ['ping'], {
    npm_config_fetch_retries: '0',
    npm_config_fetch_timeout: '30000',
    npm_config_loglevel: 'error',
  });
  if (!ok && plainTrouble(output)) throw new Error(troubleOf(FAILED, output));
}

/**
 * Installs what the lock file says, only when it is not there. Not `npm ci`: the lock file lists
 * the native binaries of some platforms only, which `npm ci` refuses; `npm install` adds the one
 * this machine needs, at the version its package pins, and `--no-save` leaves the lock as it is.
 */
export async function install() {
  if (isInstalled(root)) return;
  console.log('Memasang paket yang diperlukan (satu kali, memerlukan jaringan) …');
  await refuseWithoutNetwork();
  const { ok, output } = await run('npm', ['install', '--no-save', '--no-audit', '--no-fund'], {
    PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1',
    npm_config_loglevel: 'error',
  });
  if (!ok) throw new Error(troubleOf(FAILED, output));
}
