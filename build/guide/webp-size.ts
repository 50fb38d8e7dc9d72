/** Letters of the container that tell which of the three sorts of WebP it is. */
const SORT_AT = 12;

/**
 * Width and height of a WebP picture in pixels. Throws where the bytes are none.
 * (WebP container specification: simple lossy, simple lossless, extended.)
 */
export function webpSize(bytes: Buffer): { readonly width: number; readonly height: number } {
  const sort = bytes.toString('latin1', SORT_AT, SORT_AT + 4);
  if (sort === 'VP8 ') {
    return { width: bytes.readUInt16LE(26) & 0x3fff, height: bytes.readUInt16LE(28) & 0x3fff };
  }
  if (sort === 'VP8L') {
    const both = bytes.readUInt32LE(21);
    return { width: (both & 0x3fff) + 1, height: ((both >> 14) & 0x3fff) + 1 };
  }
  if (sort === 'VP8X') {
    return { width: bytes.readUIntLE(24, 3) + 1, height: bytes.readUIntLE(27, 3) + 1 };
  }
  throw new Error('not a WebP picture');
}
