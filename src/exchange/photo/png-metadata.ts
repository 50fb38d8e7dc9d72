/** Chunks that say something about the picture (PNG 3rd edition, 11.3). */
const SAYS = new Set(['eXIf', 'tEXt', 'iTXt', 'zTXt', 'tIME']);
/** Of these it is not read whether they tell a place: a camera or a phone wrote them. */
const MAY_TELL_PLACE = /^(?:Raw profile type|XML:com\.adobe\.xmp)/u;
const SIGNATURE_LENGTH = 8;
const FRAME_LENGTH = 12;

interface Chunk {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

const latin1 = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes);

function chunksOf(bytes: Uint8Array): readonly Chunk[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const chunks: Chunk[] = [];
  for (let at = SIGNATURE_LENGTH; at + FRAME_LENGTH <= bytes.length;) {
    const end = at + FRAME_LENGTH + view.getUint32(at);
    if (end > bytes.length) break;
    chunks.push({ type: latin1(bytes.subarray(at + 4, at + 8)), start: at, end });
    at = end;
  }
  return chunks;
}

/** Whether a PNG may say where it was taken. */
export function pngTellsPlace(bytes: Uint8Array): boolean {
  return chunksOf(bytes).some(({ type, start, end }) => {
    const keyword = bytes.subarray(start + 8, Math.min(end, start + 88));
    return type === 'eXIf' || (SAYS.has(type) && MAY_TELL_PLACE.test(latin1(keyword)));
  });
}

/** The same picture without anything said about it, bit for bit as it was. */
export function withoutPngMetadata(bytes: Uint8Array<ArrayBuffer>): Blob {
  const said = chunksOf(bytes).filter(({ type }) => SAYS.has(type));
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let from = 0;
  for (const chunk of said) {
    parts.push(bytes.subarray(from, chunk.start));
    from = chunk.end;
  }
  return new Blob([...parts, bytes.subarray(from)], { type: 'image/png' });
}
