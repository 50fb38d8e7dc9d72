import { bytesOf, type ByteSource } from '#exchange/bytes/byte-source.ts';
import { contentOf, contentOfPieces, AT_ONCE, steps, type Content } from './content.ts';
import { foundContent, type Findings, type FoundContent } from './found.ts';
import type { Layout, PlacedEntry } from './layout.ts';
import { problem, type PackageProblem } from './problem.ts';
import { isSameBytes } from '#exchange/bytes/same-bytes.ts';
import { nameOf } from '#exchange/zip/zip-directory.ts';
import {
  centralRecord,
  CENTRAL_LENGTH,
  DESCRIPTOR_LENGTH,
  descriptor,
  endRecords,
  LOCAL_LENGTH,
  localHeader,
} from '#exchange/zip/zip-layout.ts';
import { isEncrypted, isNoFile } from '#exchange/zip/zip-refusals.ts';

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

interface EntryBytes {
  readonly header: Uint8Array;
  readonly descriptor: Uint8Array;
  readonly content: Content;
}

/** Reads header, bytes and descriptor of one entry, each where it has to lie. */
async function readEntry(
  file: ByteSource,
  { name, bytes, offset }: PlacedEntry,
): Promise<EntryBytes> {
  const start = LOCAL_LENGTH + name.length;
  const all = file.slice(offset, offset + start + bytes + DESCRIPTOR_LENGTH);
  if (bytes <= AT_ONCE) {
    const whole = await bytesOf(all);
    return {
      header: whole.subarray(0, start),
      descriptor: whole.subarray(start + bytes),
      content: await contentOf(whole.subarray(start, start + bytes)),
    };
  }
  const content = await contentOfPieces(steps(all.slice(start, start + bytes)));
  return {
    header: await bytesOf(all.slice(0, start)),
    descriptor: await bytesOf(all.slice(start + bytes)),
    content,
  };
}

/**
 * Compares a file of exactly the right length with the one layout it may have: not a byte
 * is left out, and each that differs is told by the entry it belongs to.
 */
export async function checkStrictly(
  file: ByteSource,
  layout: Layout,
  madeAt: string,
  heard: (bytes: number) => void,
  signal: AbortSignal,
): Promise<Findings> {
  const problems: PackageProblem[] = [];
  const found: FoundContent[] = [];
  const crcs: number[] = [];
  for (const entry of layout.entries) {
    if (signal.aborted) return { found, problems: [problem('stopped', '')] };
    const { name, bytes, sha256, offset } = entry;
    const read = await readEntry(file, entry);
    const isRight = sha256 === null || read.content.digest === sha256;
    // Where the bytes are not the ones that were packed, only the file itself says a CRC.
    const said = viewOf(read.descriptor);
    const crc = isRight ? read.content.crc : said.getUint32(4, true);
    crcs.push(crc);
    if (!isRight) problems.push(problem('altered', name));
    else {
      const start = offset + LOCAL_LENGTH + name.length;
      const piece = (): Promise<ByteSource> => Promise.resolve(file.slice(start, start + bytes));
      found.push(foundContent(name, bytes, read.content.digest, piece));
    }
    problems.push(...wordsOfHeader(read.header, name, madeAt));
    if (!isSameBytes(read.descriptor, descriptor({ crc, bytes }))) {
      problems.push(problem('wrapping', name));
    }
    heard(bytes);
  }
  const table = await bytesOf(file.slice(layout.start));
  problems.push(...wordsOfTable(table, layout, madeAt, crcs));
  return { found, problems: oncePerEntry(problems) };
}

function wordsOfHeader(bytes: Uint8Array, name: string, madeAt: string): readonly PackageProblem[] {
  const expected = localHeader(name, madeAt);
  if (isSameBytes(bytes, expected)) return [];
  const view = viewOf(bytes);
  return othersIn(name, nameOf(view, LOCAL_LENGTH, name.length), view.getUint16(6, true), 0);
}

function wordsOfTable(
  table: Uint8Array,
  { entries, start }: Layout,
  madeAt: string,
  crcs: readonly number[],
): readonly PackageProblem[] {
  const problems: PackageProblem[] = [];
  let at = 0;
  for (const [n, entry] of entries.entries()) {
    const expected = centralRecord({ ...entry, crc: crcs[n] ?? 0 }, madeAt);
    const bytes = table.subarray(at, at + expected.length);
    at += expected.length;
    if (isSameBytes(bytes, expected)) continue;
    const view = viewOf(bytes);
    const name = nameOf(view, CENTRAL_LENGTH, entry.name.length);
    const attributes = view.getUint32(38, true);
    problems.push(...othersIn(entry.name, name, view.getUint16(8, true), attributes));
  }
  const end = endRecords(entries.length, at, start);
  if (!isSameBytes(table.subarray(at), end)) problems.push(problem('wrapping', ''));
  return problems;
}

/** What the words around an entry say instead of the right ones. */
function othersIn(
  name: string,
  found: string,
  flags: number,
  attributes: number,
): readonly PackageProblem[] {
  if (found !== name) return [problem('bad-name', name, found)];
  if (isEncrypted(flags, 0)) return [problem('encrypted', name)];
  if (isNoFile(attributes)) return [problem('not-a-file', name)];
  return [problem('wrapping', name)];
}

function oncePerEntry(problems: readonly PackageProblem[]): readonly PackageProblem[] {
  const seen = new Set<string>();
  return problems.filter(({ kind, entry }) => {
    const key = `${kind} ${entry}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
