import type { Digest } from '#core/lib/ids.ts';
import { bytesOf, type ByteSource } from '#exchange/bytes/byte-source.ts';
import { contentOf, contentOfPieces, AT_ONCE, type Content } from './content.ts';
import { foundContent, type Findings, type FoundContent } from './found.ts';
import { problem, type PackageProblem } from './problem.ts';
import type { FoundEntry } from '#exchange/zip/zip-directory.ts';
import {
  openZipEntry,
  unpacked,
  unpackedPieces,
  type OpenedEntry,
} from '#exchange/zip/zip-open.ts';

/** An entry a package should have; null = nobody vouches for its bytes. */
export interface Expected {
  readonly name: string;
  readonly bytes: number | null;
  readonly sha256: Digest | null;
}

/**
 * Looks for the content of a package in a ZIP that is laid out otherwise: by the table of
 * contents, each entry unpacked no further than the manifest says.
 */
export async function checkLoosely(
  file: ByteSource,
  directory: ReadonlyMap<string, FoundEntry>,
  expected: readonly Expected[],
  heard: (bytes: number) => void,
  signal: AbortSignal,
): Promise<Findings> {
  const problems: PackageProblem[] = [problem('wrapping', '')];
  const found: FoundContent[] = [];
  for (const one of expected) {
    if (signal.aborted) return { found, problems: [problem('stopped', '')] };
    const { name, sha256 } = one;
    const entry = directory.get(name);
    if (!entry) {
      problems.push(problem('missing', name));
      continue;
    }
    const opened = await openZipEntry(file, entry);
    const hasLength = one.bytes === null || entry.bytes === one.bytes;
    if (!opened.ok) problems.push(opened.error);
    else if (!hasLength) problems.push(problem('altered', name));
    else {
      const content = await unpackedContent(opened.value);
      heard(entry.packed);
      const isRight = content?.crc === entry.crc && (sha256 === null || content.digest === sha256);
      if (!content || !isRight) problems.push(problem('altered', name));
      else {
        const { digest } = content;
        found.push(foundContent(name, entry.bytes, digest, () => unpacked(opened.value)));
      }
    }
  }
  const names = new Set(expected.map(({ name }) => name));
  for (const name of directory.keys()) if (!names.has(name)) problems.push(problem('added', name));
  return { found, problems };
}

/** Undefined when it does not unpack to what the table of contents says. */
async function unpackedContent(opened: OpenedEntry): Promise<Content | undefined> {
  if (opened.isStored && opened.piece.size <= AT_ONCE) {
    return contentOf(await bytesOf(opened.piece));
  }
  let length = 0;
  async function* counted(): AsyncGenerator<Uint8Array> {
    for await (const piece of unpackedPieces(opened)) {
      length += piece.length;
      yield piece;
    }
  }
  try {
    const content = await contentOfPieces(counted());
    return length === opened.bytes ? content : undefined;
  } catch {
    return undefined;
  }
}
