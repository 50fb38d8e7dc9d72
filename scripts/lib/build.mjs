import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestOf } from './digest.mjs';
import { writeSums } from './host/served-files.mjs';
import { root } from './root.mjs';
import { runTool } from './run.mjs';

/** Everything the production build is made of. */
const INPUTS = [
  'build',
  'catalogues',
  'docs/gambar/panduan',
  'docs/panduan',
  'index.html',
  'package-lock.json',
  'package.json',
  'public',
  'rubrics',
  'src',
  'tsconfig.json',
  'vite.config.ts',
];

/** The stamp lies in dist: a build by hand, or one that broke off, sweeps it away. */
const STAMP = 'dist/.build-digest';

/** @param {string} folder */
export function isBuilt(folder) {
  try {
    return readFileSync(join(folder, STAMP), 'utf8') === digestOf(folder, INPUTS);
  } catch {
    return false;
  }
}

/**
 * @param {string} folder
 * @param {string} digest of the sources as they were before the build
 */
export const stampBuild = (folder, digest) => writeFileSync(join(folder, STAMP), digest);

/** Builds the app, with the digests of its files, when its sources have changed since the last build. */
export async function build() {
  if (isBuilt(root)) return { ok: true, output: '' };
  const digest = digestOf(root, INPUTS);
  const result = await runTool('vite/bin/vite.js', ['build']);
  if (result.ok) {
    writeSums(join(root, 'dist'));
    stampBuild(root, digest);
  }
  return result;
}
