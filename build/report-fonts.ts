import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import type { Plugin } from 'vite';
import { mergeFonts } from './font-merge/merge-fonts.ts';
import { codePointsOf, reportCodePoints, type FontPart } from '#report/font-coverage.ts';

const MODULE = 'virtual:report-fonts';
const require = createRequire(import.meta.url);
const SOURCES = {
  regular: require.resolve('@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf'),
  bold: require.resolve('@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf'),
} as const;
/** What Noto Sans lacks, for both weights: these come in one weight only. */
const SYMBOLS = {
  math: require.resolve('@expo-google-fonts/noto-sans-math/400Regular/NotoSansMath_400Regular.ttf'),
  symbols:
    require.resolve('@expo-google-fonts/noto-sans-symbols-2/400Regular/NotoSansSymbols2_400Regular.ttf'),
} as const;
type Weight = keyof typeof SOURCES;

/** Tables that neither the PDF library nor a PDF viewer reads. */
const UNUSED_TABLES = ['GSUB', 'GPOS', 'GDEF', 'MATH', 'STAT', 'gasp', 'prep', 'vhea', 'vmtx'];
/** Counts up when the way of making the fonts changes, so that no cached one is taken. */
const RECIPE = 4;
const cacheFolder = join(import.meta.dirname, '../node_modules/.cache/timbang-report-fonts');

function cut(source: Uint8Array, part: FontPart): Promise<Uint8Array> {
  return subsetFont(source, String.fromCodePoint(...codePointsOf(part)), {
    targetFormat: 'truetype',
    noLayoutClosure: true,
    noHinting: true,
    dropTables: UNUSED_TABLES,
  });
}

async function make(weight: Weight): Promise<string> {
  const [text, math, symbols] = await Promise.all(
    [SOURCES[weight], SYMBOLS.math, SYMBOLS.symbols].map((path) => readFile(path)),
  );
  if (!text || !math || !symbols) throw new Error('report font: no source');
  const key = createHash('sha256').update(`${RECIPE};${reportCodePoints().join()}`);
  for (const source of [text, math, symbols]) key.update(source);
  const file = join(cacheFolder, `laporan-${weight}-${key.digest('hex').slice(0, 12)}.ttf`);
  const cached = await readFile(file).then(
    () => true,
    () => false,
  );
  if (cached) return file;
  const merged = mergeFonts(
    new Set(reportCodePoints()),
    await cut(text, 'text'),
    await cut(math, 'math'),
    await cut(symbols, 'symbols'),
  );
  await mkdir(cacheFolder, { recursive: true });
  const draft = `${file}.${process.pid}.tmp`;
  await writeFile(draft, merged);
  await rename(draft, file);
  return file;
}

/** The report's fonts, made for {@link reportCodePoints}; cached under node_modules/.cache. */
export async function subsetReportFonts(): Promise<Readonly<Record<Weight, Uint8Array>>> {
  const [regular, bold] = await Promise.all([make('regular'), make('bold')]);
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
      const [regular, bold] = await Promise.all([make('regular'), make('bold')]);
      return [
        `export { default as regular } from ${JSON.stringify(`${regular}?url`)};`,
        `export { default as bold } from ${JSON.stringify(`${bold}?url`)};`,
      ].join('\n');
    },
  };
}
