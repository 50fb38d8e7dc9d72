import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BuiltFile } from '../../../build/module-list.ts';

const DIST = join(import.meta.dirname, '../../../dist');
const FOLDER = 'node_modules/';

/** Which modules the build put into which file; see build/module-list.ts. */
export const builtFiles = (): readonly BuiltFile[] =>
  JSON.parse(readFileSync(join(DIST, '.modules.json'), 'utf8')) as readonly BuiltFile[];

/** The folder of the package a module belongs to; null = it is the project's own. */
export function packageFolder(module: string): string | null {
  const at = module.lastIndexOf(FOLDER);
  if (at === -1) return null;
  const inside = at + FOLDER.length;
  const [first = '', second = ''] = module.slice(inside).split('/');
  // Caches of tools lie there too.
  if (first.startsWith('.')) return null;
  return module.slice(0, inside) + (first.startsWith('@') ? `${first}/${second}` : first);
}

/** What a package is called in an import. */
export const packageName = (folder: string): string =>
  folder.slice(folder.lastIndexOf(FOLDER) + FOLDER.length);
