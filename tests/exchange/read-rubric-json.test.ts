import { describe, expect, test } from 'vitest';
import { MOST_RUBRIC_BYTES, readRubricJson } from '#exchange/read-rubric-json.ts';
import { dataOf, SHIPPED, textOf } from '../rubrics/shipped.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'));
const kindOf = (bytes: Uint8Array): string => {
  const read = readRubricJson(bytes);
  return read.ok ? 'ok' : read.error.kind;
};

describe('the door for instrument files', () => {
  test.each(SHIPPED)('%s comes through as it is, with a byte order mark too', (name) => {
    const text = textOf(`${name}.json`);
    expect(readRubricJson(utf8(text))).toEqual({ ok: true, value: dataOf(name) });
    expect(readRubricJson(utf8(`\uFEFF${text}`))).toEqual({ ok: true, value: dataOf(name) });
  });

  test('5 MB are refused before they are looked at, with both sizes', () => {
    const bytes = new Uint8Array(5_000_000).fill(0x20);
    expect(readRubricJson(bytes)).toEqual({
      ok: false,
      error: { kind: 'too-large', bytes: 5_000_000, most: MOST_RUBRIC_BYTES },
    });
  });

  test('the limit itself is still read', () => {
    const padded = utf8(textOf(`${SHIPPED[0]}.json`).padEnd(MOST_RUBRIC_BYTES - 1000, ' '));
    expect(padded.length).toBeLessThanOrEqual(MOST_RUBRIC_BYTES);
    expect(kindOf(padded)).toBe('ok');
    expect(kindOf(new Uint8Array(MOST_RUBRIC_BYTES + 1))).toBe('too-large');
    expect(kindOf(new Uint8Array(MOST_RUBRIC_BYTES))).toBe('encoding');
  });

  test.each<[string, Uint8Array, string]>([
    ['Windows-1252', new Uint8Array([0x7b, 0x22, 0x61, 0xe9, 0x22, 0x3a, 0x31, 0x7d]), 'encoding'],
    ['UTF-16', utf16('{"schemaVersion":1}'), 'encoding'],
    ['letters lost on the way', utf8('{"schemaVersion":1,"title":"a\uFFFDb"}'), 'encoding'],
    ['nothing', new Uint8Array(), 'not-json'],
    ['a cut file', utf8('{"schemaVersion":1,'), 'not-json'],
    ['another format', utf8('<html></html>'), 'not-json'],
    ['a list', utf8('[1,2]'), 'not-an-instrument'],
    ['a number', utf8('7'), 'not-an-instrument'],
    ['null', utf8('null'), 'not-an-instrument'],
    ['another JSON file', utf8('{"type":"timbang-rescue"}'), 'not-an-instrument'],
  ])('%s is refused as what it is', (_, bytes, kind) => {
    expect(kindOf(bytes)).toBe(kind);
  });

  test('a hundred thousand brackets exhaust nothing', () => {
    const deep = `{"schemaVersion":1,"groups":${'['.repeat(100_000)}${']'.repeat(100_000)}}`;
    expect(kindOf(utf8(deep))).toBe('too-deep');
  });

  test('brackets inside texts are no nesting', () => {
    const text = `{"schemaVersion":1,"title":"${'[{'.repeat(500)}\\"${'['.repeat(50)}"}`;
    expect(kindOf(utf8(text))).toBe('ok');
    expect(
      kindOf(utf8(`{"schemaVersion":1,"a":"\\\\","b":${'['.repeat(41)}${']'.repeat(41)}}`)),
    ).toBe('too-deep');
  });

  test('forty layers are read, one more is not', () => {
    const nested = (layers: number) =>
      utf8(`{"schemaVersion":${'['.repeat(layers - 1)}${']'.repeat(layers - 1)}}`);
    expect(kindOf(nested(40))).toBe('ok');
    expect(kindOf(nested(41))).toBe('too-deep');
  });
});
