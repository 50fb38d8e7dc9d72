/** Eight tables of 256 one after the other: eight bytes are taken in at once ("slicing by eight"). */
const TABLES = tables();

function tables(): Uint32Array {
  const all = new Uint32Array(8 * 256);
  for (let n = 0; n < 256; n += 1) {
    let crc = n;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xed_b8_83_20 : crc >>> 1;
    all[n] = crc;
  }
  for (let at = 256; at < all.length; at += 1) {
    const before = all[at - 256] as number;
    all[at] = (before >>> 8) ^ (all[before & 0xff] as number);
  }
  return all;
}

/** CRC-32 of ZIP (ISO 3309) over `bytes`, carried on from `before`, the CRC of what stands before them. */
export function crc32(bytes: Uint8Array, before = 0): number {
  const t = TABLES;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const whole = bytes.length - (bytes.length % 8);
  let crc = ~before;
  let at = 0;
  for (; at < whole; at += 8) {
    const low = crc ^ view.getInt32(at, true);
    const high = view.getInt32(at + 4, true);
    crc =
      (t[1792 + (low & 0xff)] as number) ^
      (t[1536 + ((low >>> 8) & 0xff)] as number) ^
      (t[1280 + ((low >>> 16) & 0xff)] as number) ^
      (t[1024 + (low >>> 24)] as number) ^
      (t[768 + (high & 0xff)] as number) ^
      (t[512 + ((high >>> 8) & 0xff)] as number) ^
      (t[256 + ((high >>> 16) & 0xff)] as number) ^
      (t[high >>> 24] as number);
  }
  for (; at < bytes.length; at += 1) {
    crc = (crc >>> 8) ^ (t[(crc ^ view.getUint8(at)) & 0xff] as number);
  }
  return ~crc >>> 0;
}
