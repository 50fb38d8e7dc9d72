import { blobOf, type ByteSource } from '#exchange/bytes/byte-source.ts';
import type { Content } from './content.ts';
import type { PackageProblem } from './problem.ts';

/** An entry that is there as its digest says, and where its bytes are. */
export interface FoundContent {
  readonly name: string;
  readonly bytes: number;
  readonly digest: Content['digest'];
  /** A piece of the file as it was given: of a held one it is in memory. */
  readonly piece: () => Promise<ByteSource>;
  readonly blob: () => Promise<Blob>;
}

/** What a package was found to hold, and what of it does not hold true. */
export interface Findings {
  readonly found: readonly FoundContent[];
  readonly problems: readonly PackageProblem[];
}

export function foundContent(
  name: string,
  bytes: number,
  digest: Content['digest'],
  piece: () => Promise<ByteSource>,
): FoundContent {
  return { name, bytes, digest, piece, blob: async () => blobOf(await piece()) };
}
