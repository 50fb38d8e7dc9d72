import { writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Plugin } from 'vite';

/** Beside what is served, as a hidden file: neither kept for offline nor asked for by any page. */
const FILE = '.modules.json';
const root = join(import.meta.dirname, '..');

/** Which modules each file of code was made of, and how many bytes of it they have. */
export interface BuiltFile {
  /** `page`, or the entry of the worker it belongs to. */
  readonly of: string;
  readonly file: string;
  /** Bytes before compression, by path from the root of the project. */
  readonly modules: Readonly<Record<string, number>>;
}

/**
 * Writes the list of modules of a build, which the tests read for libraries that came twice.
 * Page and workers are bundled apart: each of their builds gets a plugin of the same list.
 */
export function moduleList(): { readonly page: Plugin; readonly worker: () => Plugin } {
  const files: BuiltFile[] = [];
  const listed = (of: string | null): Plugin => ({
    name: 'timbang-module-list',
    apply: 'build',
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((one) => one.type === 'chunk');
      const entry = chunks.find(({ isEntry }) => isEntry);
      for (const { fileName, modules } of chunks) {
        const sizes = Object.entries(modules).map(([id, { renderedLength }]) => [
          relative(root, id.replace(/^\0/, '').replace(/\?.*$/, '')),
          renderedLength,
        ]);
        const made = { of: of ?? entry?.name ?? fileName, file: fileName };
        files.push({ ...made, modules: Object.fromEntries(sizes) });
      }
    },
  });
  return {
    page: {
      ...listed('page'),
      writeBundle: ({ dir = 'dist' }) => writeFile(join(dir, FILE), JSON.stringify(files)),
    },
    worker: () => listed(null),
  };
}
