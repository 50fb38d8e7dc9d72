import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';

/** @param {string} path */
const json = (path) => JSON.parse(readFileSync(join(root, path), 'utf8'));

/** The packages as they are asked for, locked and built. The build has to be there. */
export function dependencyProject() {
  return {
    manifest: json('package.json'),
    lock: json('package-lock.json'),
    shipped: json('dist/.packages.json'),
  };
}

/** Where the list of dependencies is kept. */
export const DEPENDENCY_PAGE = join(root, 'docs/ketergantungan.md');

/** The page without what is measured: sizes follow every change of the application. @param {string} page */
export const withoutSizes = (page) => page.replaceAll(/[\d.,]+ kB/g, '… kB');
