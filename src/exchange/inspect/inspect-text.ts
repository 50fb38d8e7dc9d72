import { decodeText } from '#exchange/table/decode-text.ts';
import { lineOf } from './inspect-lines.ts';
import { wholeText, type ReadFile } from './inspect-read.ts';

/** More than this of a plain text is not looked at. */
const MOST_BYTES = 4 * 1024 * 1024;

/** Reads a plain text, whatever wrote it; one with nothing but spaces is empty. */
export function inspectText(bytes: Uint8Array): ReadFile {
  const text = decodeText(bytes.subarray(0, MOST_BYTES));
  if (text === null) return { state: 'corrupt' };
  const lines = text.split(/\r\n?|\n/u).flatMap((line) => lineOf(line) ?? []);
  return lines.length === 0 ? { state: 'empty' } : wholeText([lines], null);
}
