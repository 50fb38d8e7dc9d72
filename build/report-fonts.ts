import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import type { Plugin } from 'vite';
import { reportCodePoints } from '#report/font-coverage.ts';

const MODULE = 'virtual:report-fonts';
const require = createRequire(import.meta.url);
const SOURCES = {
  regular: require.resolve('@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf'),
  bold: require.resolve('@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf'),
} as const;
type Weight = keyof typeof SOURCES;

/** Tables that neither the PDF library nor a PDF viewer reads. */
const UNUSED_TABLES = ['GSUB', 'GPOS', 'GDEF', 'STAT', 'gasp', 'prep'];
const cacheFolder = join(import.meta.dirname, '../node_modules/.cache/timbang-report-fonts');

async function cut(weight: Weight): Promise<string> {
  const source = await readFile(SOURCES[weight]);
  const wanted = String.fromCodePoint(...reportCodePoints());
  const key = createHash('sha256').update(source).update(wanted).update(UNUSED_TABLES.join());
  const file = join(cacheFolder, `laporan-${weight}-${key.digest('hex').slice(0, 12)}.ttf`);
  const cached = await readFile(file).then(
    () => true,
    () => false,
  );
  if (cached) return file;
  const subset = await subsetFont(source, wanted, {
    targetFormat: 'truetype',
    noLayoutClosure: true,
    noHinting: true,
    dropTables: UNUSED_TABLES,
  });
  await mkdir(cacheFolder, { recursive: true });
  const draft = `${file}.${process.pid}.tmp`;
  await writeFile(draft, subset);
  await rename(draft, file);
  return file;
}

/** The report's fonts, cut to {@link reportCodePoints}; cached under node_modules/.cache. */
export async function subsetReportFonts(): Promise<Readonly<Record<Weight, Uint8Array>>> {
  const [regular, bold] = await Promise.all([cut('regular'), cut('bold')]);
  return {
    regular: new Uint8Array(await readFile(regular)),
    bold: new Uint8Array(await readFile(bold)),
  };
}

/**
 * Serves `virtual:report-fonts`: the addresses of the two font files, which Vite
 * emits as assets. Name it in `plugins` and in `worker.plugins`.
 */
export function reportFonts(): Plugin {
  return {
    name: 'timbang-report-fonts',
    resolveId: (id) => (id === MODULE ? `\0${MODULE}` : null),
    async load(id) {
      if (id !== `\0${MODULE}`) return null;
      const [regular, bold] = await Promise.all([cut('regular'), cut('bold')]);
      return [
        `export { default as regular } from ${JSON.stringify(`${regular}?url`)};`,
        `export { default as bold } from ${JSON.stringify(`${bold}?url`)};`,
      ].join('\n');
    },
  };
}
