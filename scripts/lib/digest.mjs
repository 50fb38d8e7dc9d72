import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @param {string} folder
 * @param {string} path
 * @returns {string[]} the files at or under the path, relative to the folder, in a fixed order
 */
function filesAt(folder, path) {
  const absolute = join(folder, path);
  if (!existsSync(absolute)) return [];
  if (statSync(absolute).isFile()) return [path];
  const names = readdirSync(absolute).toSorted();
  return names.flatMap((name) => filesAt(folder, `${path}/${name}`));
}

/**
 * One digest over names and contents: equal exactly when nothing changed.
 * @param {string} folder
 * @param {readonly string[]} paths files or folders; a missing one counts as empty
 */
export function digestOf(folder, paths) {
  const hash = createHash('sha256');
  for (const file of paths.flatMap((path) => filesAt(folder, path))) {
    const bytes = readFileSync(join(folder, file));
    hash.update(`${file}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest('hex');
}
