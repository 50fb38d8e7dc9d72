import { fail, ok, type Result } from '#core/lib/result.ts';
import { viewOf, type ByteSource } from '#exchange/bytes/byte-source.ts';
import { problem, type PackageProblem } from '#exchange/package/problem.ts';
import { nameOf, type FoundEntry } from './zip-directory.ts';
import { LOCAL_LENGTH, LOCAL_SIGNATURE } from './zip-layout.ts';
import { isEncrypted } from './zip-refusals.ts';
import { piecesOfStream } from './zip-write.ts';

/** The bytes of one entry as they lie in the file. */
export interface OpenedEntry {
  readonly piece: ByteSource;
  readonly isStored: boolean;
  /** Once unpacked, as the table of contents says. */
  readonly bytes: number;
}

/**
 * Finds the bytes of an entry behind its local header, which must say the same as the
 * table of contents. Unpacks nothing.
 */
export async function openZipEntry(
  file: ByteSource,
  { name, offset, packed, bytes, method }: FoundEntry,
): Promise<Result<OpenedEntry, PackageProblem>> {
  const head = await viewOf(file.slice(offset, offset + LOCAL_LENGTH + 2 * name.length + 4));
  const isHeader = head.byteLength >= LOCAL_LENGTH && head.getUint32(0, true) === LOCAL_SIGNATURE;
  if (!isHeader) return fail(problem('altered', name));
  const own = nameOf(head, LOCAL_LENGTH, head.getUint16(26, true));
  if (own !== name) return fail(problem('bad-name', name, own));
  const ownMethod = head.getUint16(8, true);
  if (isEncrypted(head.getUint16(6, true), ownMethod)) return fail(problem('encrypted', name));
  if (ownMethod !== method) return fail(problem('bad-method', name));
  const start = offset + LOCAL_LENGTH + head.getUint16(26, true) + head.getUint16(28, true);
  const piece = file.slice(start, start + packed);
  if (piece.size < packed) return fail(problem('truncated', name));
  return ok({ piece, isStored: method === 0, bytes });
}

/** The pieces of an entry, unpacked; ends as soon as there are more than `bytes`. */
export async function* unpackedPieces({
  piece,
  isStored,
  bytes,
}: OpenedEntry): AsyncGenerator<Uint8Array> {
  const stream: ReadableStream<Uint8Array> = isStored
    ? piece.stream()
    : piece.stream().pipeThrough(new DecompressionStream('deflate-raw'));
  let length = 0;
  for await (const part of piecesOfStream(stream)) {
    length += part.length;
    yield part;
    if (length > bytes) return;
  }
}

/** The unpacked bytes: a piece of the file itself where it is stored as it is. */
export async function unpacked(opened: OpenedEntry): Promise<ByteSource> {
  if (opened.isStored) return opened.piece;
  const parts: Uint8Array<ArrayBuffer>[] = [];
  for await (const part of unpackedPieces(opened)) parts.push(new Uint8Array(part));
  return new Blob(parts);
}
