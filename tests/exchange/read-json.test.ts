import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalBytes } from '#exchange/package/text.ts';
import { isSameBytes } from '#exchange/bytes/same-bytes.ts';
import { readJson } from '#exchange/read-json.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const faultOf = (bytes: Uint8Array): unknown => {
  const read = readJson(bytes);
  return read.ok ? 'read' : read.error.kind;
};

test.each([
  null,
  [],
  {},
  '\ud83d',
  'é 🗂️ "\\ \u2028',
  [1e21, -0.5, 1e-7, 0],
  { b: [{ a: 1 }], '': 2, z: '__proto__' },
])('what was written canonically is read: %j', (value) => {
  expect(readJson(canonicalBytes(value))).toEqual({ ok: true, value });
});

test('a text is taken exactly when it is the canonical one, whatever its keys look like', () => {
  const key = fc.oneof(fc.integer({ min: -2, max: 12 }).map(String), fc.string({ maxLength: 3 }));
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 3 },
      fc.constantFrom(null, true, 0, -1.5, 1e21, '', '10', '\u00e9', '\ud83d'),
      fc.array(tie('value'), { maxLength: 4 }),
      fc.dictionary(key, tie('value'), { maxKeys: 4 }),
    ),
  }));
  fc.assert(
    fc.property(value, (one) => {
      const canonical = canonicalBytes(one);
      expect(faultOf(canonical)).toBe('read');
      const plain = utf8(JSON.stringify(one));
      expect(faultOf(plain)).toBe(isSameBytes(plain, canonical) ? 'read' : 'not-canonical');
    }),
  );
});

describe('is not taken', () => {
  test.each([
    ['a space', '{"a": 1}', 'not-canonical'],
    ['a line end', '{}\n', 'not-canonical'],
    ['keys in another order', '{"b":1,"a":2}', 'not-canonical'],
    ['a key that stands twice', '{"a":1,"a":2}', 'not-canonical'],
    ['a number in another spelling', '[1.0]', 'not-canonical'],
    ['a number too large for any', '[1e999]', 'not-canonical'],
    ['minus nothing', '[-0]', 'not-canonical'],
    ['a letter that need not be escaped', String.raw`["\u0061"]`, 'not-canonical'],
    ['a byte order mark', '\uFEFF{}', 'not-json'],
    ['nothing', '', 'not-json'],
    ['half a text', '{"a":', 'not-json'],
    ['more than one value', '{}{}', 'not-json'],
    ['a key programs trip over', '{"a":[{"__proto__":{"x":1}}]}', 'forbidden-key'],
    ['that key in disguise', String.raw`{"\u005f_proto__":1}`, 'forbidden-key'],
    ['another such key', '{"constructor":1}', 'forbidden-key'],
    ['a third', '{"prototype":1}', 'forbidden-key'],
  ])('%s', (_what, text, kind) => {
    expect(faultOf(utf8(text))).toBe(kind);
    expect(({} as Readonly<Record<string, unknown>>)['x']).toBeUndefined();
  });

  test('text that is no UTF-8', () => {
    expect(faultOf(Uint8Array.of(0x22, 0xff, 0x22))).toBe('not-json');
    expect(faultOf(Uint8Array.of(0x22, 0xed, 0xa0, 0x80, 0x22))).toBe('not-json');
  });

  test('what is nested too deep, without following it', () => {
    const nested = (depth: number): Uint8Array => utf8('['.repeat(depth) + ']'.repeat(depth));
    expect(faultOf(nested(64))).toBe('read');
    expect(faultOf(nested(65))).toBe('too-deep');
    expect(faultOf(utf8('['.repeat(5_000_000)))).toBe('too-deep');
    expect(faultOf(utf8('{"a":'.repeat(100_000)))).toBe('too-deep');
    expect(faultOf(utf8(`["${'['.repeat(100)}"]`))).toBe('read');
  });
});
