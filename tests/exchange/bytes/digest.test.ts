import { readFileSync, readdirSync } from 'node:fs';
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { digestOfJson } from '#exchange/bytes/digest.ts';

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

describe('known vectors of RFC 8785', () => {
  test('section 3.2.2: numbers, escapes, literals', () => {
    const sample: unknown = JSON.parse(String.raw`{
      "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
      "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
      "literals": [null, true, false]
    }`);
    const canonical =
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],' +
      '"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}';
    expect(digestOfJson(sample)).toBe(sha256(canonical));
  });

  test('section 3.2.3: keys in the order of their UTF-16 code units', () => {
    const sample = {
      '\u20ac': 'Euro Sign',
      '\r': 'Carriage Return',
      '\ufb33': 'Hebrew Letter Dalet With Dagesh',
      '1': 'One',
      '\ud83d\ude00': 'Emoji: Grinning Face',
      '\u0080': 'Control',
      '\u00f6': 'Latin Small Letter O With Diaeresis',
    };
    const canonical =
      '{"\\r":"Carriage Return","1":"One","\u0080":"Control",' +
      '"\u00f6":"Latin Small Letter O With Diaeresis","\u20ac":"Euro Sign",' +
      '"\ud83d\ude00":"Emoji: Grinning Face","\ufb33":"Hebrew Letter Dalet With Dagesh"}';
    expect(digestOfJson(sample)).toBe(sha256(canonical));
  });

  test('the empty object', () => {
    expect(digestOfJson({})).toBe(
      '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a',
    );
  });
});

test('the order of keys does not matter at any depth; the order of items does', () => {
  expect(digestOfJson({ a: { x: 1, y: [1, 2] }, b: 2 })).toBe(
    digestOfJson({ b: 2, a: { y: [1, 2], x: 1 } }),
  );
  expect(digestOfJson([1, 2])).not.toBe(digestOfJson([2, 1]));
});

test('writing JSON down and reading it again changes no digest', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const again: unknown = JSON.parse(JSON.stringify(value, null, 3));
      expect(digestOfJson(again)).toBe(digestOfJson(value));
    }),
  );
});

test('what is no JSON is a bug of the caller', () => {
  expect(() => digestOfJson(undefined)).toThrow(TypeError);
  expect(() => digestOfJson(Number.NaN)).toThrow(Error);
});

describe('the shipped instruments are what was published', () => {
  const published = JSON.parse(readFileSync('rubrics/published.json', 'utf8')) as Readonly<
    Record<string, string>
  >;
  const files = readdirSync('rubrics').filter((file) => /@.*\.json$/.test(file));

  test.each(files)('%s', (file) => {
    const digest = digestOfJson(JSON.parse(readFileSync(`rubrics/${file}`, 'utf8')));
    expect(digest).toBe(published[file.replace('.json', '')]);
  });
});
