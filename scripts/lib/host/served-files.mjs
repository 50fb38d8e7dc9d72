import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';

const SUMS = 'SHA256SUMS';

/** @param {Uint8Array} bytes */
export const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');

/** What lies in the build and should be served; its own notes begin with a dot. @param {string} folder */
export const servedFiles = (folder) =>
  readdirSync(folder, { recursive: true })
    .map((name) => name.split(sep).join('/'))
    .filter((name) => !/(?:^|\/)\./.test(name) && statSync(join(folder, name)).isFile())
    .sort((a, b) => (a < b ? -1 : 1));

/** Writes the digests of all files, as `sha256sum --check` reads them. @param {string} folder */
export function writeSums(folder) {
  const lines = servedFiles(folder)
    .filter((name) => name !== SUMS)
    .map((name) => `${sha256(readFileSync(join(folder, name)))}  ${name}\n`);
  writeFileSync(join(folder, SUMS), lines.join(''));
}
