import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Plugin, Rolldown } from 'vite';
import { packageAt, packageFolder } from './package-at.ts';
import { licenceNotice } from './licence-notice.ts';

/** The texts that the licences ask to be passed on, beside the page; the page links to it. */
const NOTICE = 'lisensi-pihak-ketiga.txt';
/** What the build holds of each package, for the list of dependencies; not for readers of the page. */
const MEASURED = '.packages.json';

const installed = (name: string): string => join(import.meta.dirname, '../node_modules', name);

/** What goes into the build without being a module of it: the report's fonts, the service worker. */
const BESIDE = [
  '@expo-google-fonts/noto-sans',
  '@expo-google-fonts/noto-sans-math',
  '@expo-google-fonts/noto-sans-symbols-2',
  'workbox-core',
  'workbox-precaching',
  'workbox-routing',
  'workbox-strategies',
].map(installed);

/** Code that the tools themselves put between the modules. */
const HELPERS = [
  { start: '\0vite/', folder: installed('vite') },
  { start: '\0rolldown/', folder: installed('rolldown') },
] as const;

const folderOf = (module: string): string | undefined =>
  HELPERS.find(({ start }) => module.startsWith(start))?.folder ?? packageFolder(module);

const zipped = (content: string | Uint8Array): number => gzipSync(content, { level: 9 }).length;

/**
 * Adds what a bundle holds of each package: the share of its modules in a file, of that file's
 * size as it travels; other files that a package brings, whole.
 */
function weigh(bundle: Rolldown.OutputBundle, into: Map<string, number>): void {
  const add = (module: string, bytes: number): void => {
    const folder = folderOf(module);
    if (folder !== undefined) into.set(folder, (into.get(folder) ?? 0) + bytes);
  };
  for (const file of Object.values(bundle)) {
    if (file.type === 'asset') {
      for (const path of file.originalFileNames) {
        add(join(process.cwd(), path), zipped(file.source));
      }
      continue;
    }
    const modules = Object.entries(file.modules);
    const all = modules.reduce((sum, [, { renderedLength }]) => sum + renderedLength, 0);
    const bytes = all === 0 ? 0 : zipped(file.code);
    for (const [id, { renderedLength }] of modules) {
      if (renderedLength > 0) add(id, (bytes * renderedLength) / all);
    }
  }
}

/**
 * Finds out which packages are in the build, in the page's files and the workers'. Writes the
 * notice of their licences, and their sizes. Two plugins: one for the page, one for each worker.
 */
export function thirdParty(): { readonly page: Plugin; readonly worker: () => Plugin } {
  const sizes = new Map<string, number>();
  const worker = (): Plugin => ({
    name: 'timbang-third-party-worker',
    generateBundle: (_, bundle) => weigh(bundle, sizes),
  });
  const page: Plugin = {
    name: 'timbang-third-party',
    apply: 'build',
    generateBundle(_, bundle) {
      weigh(bundle, sizes);
      const found = [...new Set([...sizes.keys(), ...BESIDE])]
        .map((folder) => ({ ...packageAt(folder), bytes: Math.round(sizes.get(folder) ?? 0) }))
        .toSorted((a, b) =>
          a.name < b.name || (a.name === b.name && a.version < b.version) ? -1 : 1,
        );
      const measured = found.map(({ texts: _texts, author: _author, ...facts }) => facts);
      this.emitFile({ type: 'asset', fileName: NOTICE, source: licenceNotice(found) });
      this.emitFile({
        type: 'asset',
        fileName: MEASURED,
        source: JSON.stringify(measured, null, 2),
      });
    },
  };
  return { page, worker };
}
