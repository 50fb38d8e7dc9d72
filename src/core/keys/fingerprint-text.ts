const GROUPS = 8;
const BYTES_A_GROUP = 4;
const GROUP = 100_000n;

/**
 * A hash of 32 bytes as 8 groups of 5 digits, to be compared by reading aloud. Four bytes
 * make one group: about 132 bits in all. Throws when the hash has another length (a bug).
 */
export function keyDigits(hash: Uint8Array): readonly string[] {
  if (hash.length !== GROUPS * BYTES_A_GROUP) throw new RangeError('keyDigits: 32 bytes');
  return Array.from({ length: GROUPS }, (_, group) => {
    const part = hash.subarray(group * BYTES_A_GROUP, (group + 1) * BYTES_A_GROUP);
    const value = part.reduce((sum, byte) => sum * 256n + BigInt(byte), 0n);
    return String(value % GROUP).padStart(5, '0');
  });
}
