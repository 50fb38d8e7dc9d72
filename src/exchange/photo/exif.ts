const ORIENTATION = 0x01_12;
const GPS = 0x88_25;

/** What matters here of an EXIF block. */
interface Exif {
  /** Whether it has a part about the place. */
  readonly place: boolean;
  /** Which side is up, 1..8 (Exif 2.32, tag 0x0112); 1 = as stored. */
  readonly orientation: number;
}

/** Reads the first directory of an EXIF block (TIFF 6.0, section 2). What is damaged tells nothing. */
export function exifTells(block: Uint8Array): Exif {
  const view = new DataView(block.buffer, block.byteOffset, block.byteLength);
  const nothing = { place: false, orientation: 1 };
  if (view.byteLength < 10) return nothing;
  const little = view.getUint16(0) === 0x49_49;
  const start = view.getUint32(4, little);
  if (start + 2 > view.byteLength) return nothing;
  let told: Exif = nothing;
  for (let left = view.getUint16(start, little), at = start + 2; left > 0; left -= 1, at += 12) {
    if (at + 12 > view.byteLength) break;
    const tag = view.getUint16(at, little);
    if (tag === GPS) told = { ...told, place: true };
    if (tag === ORIENTATION) {
      const value = view.getUint16(at + 8, little);
      if (value >= 1 && value <= 8) told = { ...told, orientation: value };
    }
  }
  return told;
}
