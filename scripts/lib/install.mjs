import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { troubleOf } from './plain-trouble.mjs';
import { root } from './root.mjs';
import { run } from './run.mjs';

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
 * Installs what the lock file says, only when it is not there. Not `npm ci`: the lock file lists
 * the native binaries of some platforms only, which `npm ci` refuses; `npm install` adds the one
 * this machine needs, at the version its package pins, and `--no-save` leaves the lock as it is.
 */
export async function install() {
  if (isInstalled(root)) return;
  console.log('Memasang paket yang diperlukan (satu kali, memerlukan jaringan) …');
  const { ok, output } = await run('npm', ['install', '--no-save', '--no-audit', '--no-fund'], {
    PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1',
    npm_config_loglevel: 'error',
    // More often and sooner than npm would by itself: who has no network is told within a minute.
    npm_config_fetch_retries: '3',
    npm_config_fetch_retry_mintimeout: '2000',
    npm_config_fetch_retry_maxtimeout: '15000',
  });
  if (!ok) throw new Error(troubleOf('Paket tidak dapat dipasang.', output));
}
