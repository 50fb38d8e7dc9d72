import { describe, expect, test } from 'vitest';
import { keyDigits } from '#core/keys/fingerprint-text.ts';

describe('a fingerprint to read aloud', () => {
  test('has eight groups of five digits, zeros in front included', () => {
    expect(keyDigits(new Uint8Array(32))).toEqual(Array.from({ length: 8 }, () => '00000'));
    expect(keyDigits(new Uint8Array(32).fill(255))[0]).toBe('67295');
  });

  test('counts four bytes a group, the first byte most', () => {
    const hash = new Uint8Array(32);
    hash.set([0, 1, 0x86, 0xa1], 4);
    hash.set([1, 0, 0, 0], 28);
    expect(keyDigits(hash)).toEqual([
      '00000',
      '00001',
      '00000',
      '00000',
      '00000',
      '00000',
      '00000',
      '77216',
    ]);
  });

  test('is of a whole hash only', () => {
    expect(() => keyDigits(new Uint8Array(31))).toThrow(RangeError);
  });
});
