import type { TableFormat } from '#core/intake/source-table.ts';

type Encoding = Extract<TableFormat, { readonly kind: 'csv' }>['encoding'];

interface DecodedText {
  readonly text: string;
  readonly encoding: Encoding;
}

const SAMPLE = 512;

/** UTF-16 without its mark: of plain letters every second byte is zero. */
function silentUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const sample = bytes.subarray(0, SAMPLE & ~1);
  const zeros = [0, 1].map(
    (odd) => sample.filter((byte, at) => byte === 0 && at % 2 === odd).length,
  );
  const most = sample.length * 0.3;
  const [even = 0, odd = 0] = zeros;
  if (sample.length >= 4 && odd > most && even === 0) return 'utf-16le';
  return sample.length >= 4 && even > most && odd === 0 ? 'utf-16be' : null;
}

function decoded(bytes: Uint8Array): DecodedText {
  const [a, b, c] = bytes;
  const marked16 =
    (a === 0xff && b === 0xfe && 'utf-16le') || (a === 0xfe && b === 0xff && 'utf-16be');
  const utf16 = marked16 || silentUtf16(bytes);
  if (utf16) return { text: new TextDecoder(utf16).decode(bytes), encoding: 'utf-16' };
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const isMarked = a === 0xef && b === 0xbb && c === 0xbf;
    return { text, encoding: isMarked ? 'utf-8-bom' : 'utf-8' };
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'windows-1252' };
  }
}

/** Text from bytes and how it was written; null when it is no text. */
export function decodeTable(bytes: Uint8Array): DecodedText | null {
  const read = decoded(bytes);
  return read.text.includes('\0') ? null : read;
}
