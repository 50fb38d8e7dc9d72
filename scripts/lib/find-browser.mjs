import { join } from 'node:path';
import { findProgram, isProgram } from './find-program.mjs';

/** What a headless Chromium needs in a container, and what keeps it from calling home. */
export const BROWSER_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Chromium without its own windows and menus: the same engine, and a quarter less work. */
export const LIGHT_CHROMIUM = 'chromium-headless-shell';

const ON_PATH = [
  LIGHT_CHROMIUM,
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
  'microsoft-edge-stable',
  'msedge',
];

const MAC_APPS = ['Chromium', 'Google Chrome', 'Microsoft Edge'];
const WINDOWS_APPS = ['Chromium', 'Google/Chrome', 'Microsoft/Edge'];
const WINDOWS_PROGRAMS = ['chrome.exe', 'msedge.exe'];

/** @param {NodeJS.ProcessEnv} env */
function installedPlaces(env) {
  const mac = ['/Applications', join(env.HOME ?? '', 'Applications')].flatMap((folder) =>
    MAC_APPS.map((app) => join(folder, `${app}.app`, 'Contents/MacOS', app)),
  );
  const windows = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
    .filter(Boolean)
    .flatMap((folder) => WINDOWS_APPS.map((app) => join(folder, app, 'Application')))
    .flatMap((folder) => WINDOWS_PROGRAMS.map((program) => join(folder, program)));
  return [...mac, ...windows];
}

/**
 * A Chromium, Chrome or Edge that is already there; CHROMIUM_PATH comes first.
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {string | undefined}
 */
export function findBrowser(env = process.env) {
  if (env.CHROMIUM_PATH && isProgram(env.CHROMIUM_PATH)) return env.CHROMIUM_PATH;
  return findProgram(ON_PATH, env) ?? installedPlaces(env).find(isProgram);
}
