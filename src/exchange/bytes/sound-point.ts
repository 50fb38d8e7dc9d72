import { bytesToHex } from '@noble/hashes/utils.js';

/** The y coordinates (little-endian, without the sign bit) of the points of low order. */
const LOW_ORDER: readonly string[] = [
  `00${'00'.repeat(31)}`,
  `01${'00'.repeat(31)}`,
  `ec${'ff'.repeat(30)}7f`,
  '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05',
  'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a',
];

/**
 * Whether 32 bytes can be an honest point of Ed25519: y below 2^255 − 19, and not one of the
 * eight points of low order, for which signatures prove nothing (RFC 8032, 5.1.3; RFC 7748, 6).
 */
export function isSoundPoint(point: Uint8Array): boolean {
  if (point.length !== 32) return false;
  const y = new Uint8Array(point);
  y[31] = (y[31] ?? 0) & 0x7f;
  const isBelowPrime =
    y[31] !== 0x7f || y.subarray(1, 31).some((byte) => byte !== 0xff) || (y[0] ?? 0) < 0xed;
  return isBelowPrime && !LOW_ORDER.includes(bytesToHex(y));
}
