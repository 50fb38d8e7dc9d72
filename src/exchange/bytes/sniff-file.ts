import { bytesOf, type ByteSource } from './byte-source.ts';
import { oleNames, zipNames } from '#exchange/zip/container-names.ts';
import { HEAD_BYTES, isOle, isZip, sniffKind, type Sniffed } from './sniff-kind.ts';

/**
 * Tells what a file is by its content, reading only its beginning and, of a ZIP or OLE
 * file, its table of contents. Rejects when the bytes cannot be read.
 */
export async function sniffFile(file: ByteSource): Promise<Sniffed> {
  const head = await bytesOf(file.slice(0, HEAD_BYTES));
  if (isZip(head)) return sniffKind(head, await zipNames(file));
  if (isOle(head)) return sniffKind(head, await oleNames(file));
  return sniffKind(head, []);
}
