import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';

/** @param {string} text */
const lot = (text) => createHash('sha256').update(text).digest('hex');

/** The room of a file: `scoring` of `src/core/scoring/value.ts`. @param {string} file */
export const roomOf = (file) => file.split('/')[2] ?? '';

/** Every file of core with code, in an order that is random and always the same. */
export function coreFiles() {
  const names = readdirSync(join(root, 'src/core'), { recursive: true, encoding: 'utf8' });
  return names
    .map((name) => `src/core/${name.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('.ts') && file.split('/').length > 3)
    .toSorted((a, b) => (lot(a) < lot(b) ? -1 : 1));
}
