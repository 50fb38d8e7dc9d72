import type { ByteSource } from '#exchange/bytes/byte-source.ts';
import { crc32 } from './crc32.ts';
import { LIMITS } from '#exchange/package/kinds.ts';
import { MANIFEST } from '#exchange/package/manifest.ts';
import { findDirectory, type DirectoryFault, type FoundEntry } from './zip-directory.ts';
import { openZipEntry, unpackedPieces } from './zip-open.ts';
import { refusalsOf } from './zip-refusals.ts';
import { problem, type PackageProblem } from '#exchange/package/problem.ts';
import { walkZip, type Walk } from './zip-walk.ts';
import { joined } from './zip-layout.ts';

/** What a file is as a ZIP, before anything is asked of its content. */
export interface Survey {
  /** By its table of contents, or where there is none that can be read, by walking through it. */
  readonly entries: readonly FoundEntry[];
  /** Where the table of contents begins; where it could not be read, why. */
  readonly directory: number | DirectoryFault;
  /** Why the file may not be used, whatever it holds. */
  readonly refusals: readonly PackageProblem[];
  /** manifest.json, where it is there with the bytes its CRC says. */
  readonly manifest: Uint8Array<ArrayBuffer> | null;
  /** How far one comes from the first byte on; only where that had to be tried. */
  readonly walk: Walk | null;
}

/** Looks for the table of contents and the manifest, if need be without the former. */
export async function surveyZip(file: ByteSource): Promise<Survey> {
  const directory = await findDirectory(file);
  if (directory.ok) {
    const { entries, start } = directory.value;
    const refusals = refusalsOf(directory.value);
    const manifest = await manifestIn(file, entries, refusals);
    if (manifest) return { entries, directory: start, refusals, manifest, walk: null };
    const walk = await walkZip(file);
    const walked = await manifestIn(file, walk.whole, []);
    return { entries, directory: start, refusals, manifest: walked, walk };
  }
  if (directory.error !== 'none') {
    const refusals = [problem(directory.error, '', 'entries')];
    return { entries: [], directory: directory.error, refusals, manifest: null, walk: null };
  }
  const walk = await walkZip(file);
  const manifest = await manifestIn(file, walk.whole, []);
  return { entries: walk.whole, directory: 'none', refusals: [], manifest, walk };
}

async function manifestIn(
  file: ByteSource,
  entries: readonly FoundEntry[],
  refusals: readonly PackageProblem[],
): Promise<Uint8Array<ArrayBuffer> | null> {
  const [found, ...more] = entries.filter(({ name }) => name === MANIFEST);
  const isRefused = refusals.some(({ entry }) => entry === MANIFEST);
  if (!found || more.length > 0 || isRefused || found.bytes > LIMITS.manifest) return null;
  const opened = await openZipEntry(file, found);
  if (!opened.ok) return null;
  const pieces: Uint8Array[] = [];
  try {
    for await (const piece of unpackedPieces(opened.value)) pieces.push(piece);
  } catch {
    return null;
  }
  const text = joined(...pieces);
  return text.length === found.bytes && crc32(text) === found.crc ? text : null;
}
