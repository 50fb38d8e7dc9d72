import { decodeText } from '#exchange/table/decode-text.ts';

/** The beginning of a text file. */
interface EvidenceText {
  readonly text: string;
  /** The file goes on after this. */
  readonly cut: boolean;
}

const MOST_BYTES = 200_000;
const IS_CONTINUATION = 0b1000_0000;

/** Without the first bytes of a UTF-8 letter whose rest was cut off. */
function wholeLetters(bytes: Uint8Array): Uint8Array {
  let end = bytes.length;
  const least = Math.max(0, end - 3);
  while (end > least && ((bytes[end - 1] ?? 0) & 0b1100_0000) === IS_CONTINUATION) end -= 1;
  return end > 0 && (bytes[end - 1] ?? 0) >= 0b1100_0000 ? bytes.subarray(0, end - 1) : bytes;
}

/** The first 200 kB as text, whatever office program wrote it; null when it is no text. */
export async function evidenceText(file: Blob): Promise<EvidenceText | null> {
  const cut = file.size > MOST_BYTES;
  const bytes = new Uint8Array(await file.slice(0, MOST_BYTES).arrayBuffer());
  const text = decodeText(cut ? wholeLetters(bytes) : bytes);
  return text === null ? null : { text, cut };
}
