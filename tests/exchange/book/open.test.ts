import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { openBook } from '#exchange/book/open.ts';
import { writeBook } from '#exchange/book/write.ts';

const MEGABYTE = 1024 * 1024;

const book = writeBook([
  {
    name: 'A & B <"satu">',
    columns: [{ head: 'Judul', width: 10, holds: 'text', choices: ['ya', 'tidak'] }],
    rows: [[{ is: 'text', text: '=1+1' }], [null], [{ is: 'number', value: 1.6, format: '0.00' }]],
  },
]);

function failure(bytes: Uint8Array): unknown {
  const opened = openBook(bytes);
  return opened.ok ? 'opened' : opened.error;
}

test('what was written is read: text stays text, a number keeps its format', () => {
  expect(openBook(book)).toEqual({
    ok: true,
    value: [
      {
        name: 'A & B <"satu">',
        hidden: false,
        merged: [],
        hiddenRows: [],
        hiddenColumns: [],
        cells: [
          { column: 1, row: 1, content: { is: 'text', text: 'Judul' } },
          { column: 1, row: 2, content: { is: 'text', text: '=1+1' } },
          { column: 1, row: 4, content: { is: 'number', value: 1.6, format: '0.00' } },
        ],
      },
    ],
  });
});

const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const utf16 = (text: string): readonly number[] =>
  Array.from(text).flatMap((letter) => [letter.charCodeAt(0), 0]);

describe('files that are none', () => {
  test.each<[string, Uint8Array, unknown]>([
    ['nothing', new Uint8Array(), { kind: 'not-a-workbook' }],
    ['an old workbook', Uint8Array.from(compound), { kind: 'wrong-format', found: 'xls' }],
    [
      'one with a password',
      Uint8Array.from([...compound, ...utf16('EncryptedPackage')]),
      { kind: 'encrypted' },
    ],
    ['a table as text', strToU8('id;nama\r\n1;é'), { kind: 'wrong-format', found: 'text' }],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0]), { kind: 'not-a-workbook' }],
    ['an archive', zipSync({ 'a.txt': strToU8('a') }), { kind: 'not-a-workbook' }],
    [
      'a document of another office',
      zipSync({ 'content.xml': strToU8('<a/>'), 'META-INF/manifest.xml': strToU8('<a/>') }),
      { kind: 'wrong-format', found: 'ods' },
    ],
    [
      'a binary workbook',
      zipSync({ 'xl/workbook.bin': Uint8Array.of(1) }),
      { kind: 'wrong-format', found: 'xlsb' },
    ],
    ['half of a workbook', book.subarray(0, book.length / 2), { kind: 'not-a-workbook' }],
    [
      'a relation to nowhere',
      zipSync({
        '_rels/.rels': strToU8(
          '<R><Relationship Type="x/officeDocument" Target="../../x.xml"/></R>',
        ),
      }),
      { kind: 'not-a-workbook' },
    ],
    ['broken XML', zipSync({ '_rels/.rels': strToU8('<a><b></a>') }), { kind: 'not-a-workbook' }],
  ])('%s', (_, bytes, expected) => {
    expect(failure(bytes)).toEqual(expected);
  });

  test('an entry with the mark of encryption', () => {
    const marked = zipSync({ 'a.xml': strToU8('<a/>') });
    const directory = marked.findLastIndex(
      (byte, at) => byte === 0x50 && marked[at + 2] === 1 && marked[at + 3] === 2,
    );
    marked[directory + 8] = 1;
    expect(failure(marked)).toEqual({ kind: 'encrypted' });
  });
});

describe('files that are too much', () => {
  test('too many bytes', () => {
    expect(failure(new Uint8Array(5 * MEGABYTE + 1))).toEqual({
      kind: 'too-large',
      of: 'file',
      limit: 5 * MEGABYTE,
    });
  });

  test('too much when unpacked, whatever the directory claims', () => {
    const bomb = zipSync({ 'xl/workbook.xml': new Uint8Array(40 * MEGABYTE) }, { level: 9 });
    const size = new DataView(bomb.buffer);
    const directory = size.getUint32(bomb.length - 6, true);
    size.setUint32(directory + 24, 10, true);
    expect(bomb.length).toBeLessThan(MEGABYTE / 10);
    expect(failure(bomb)).toEqual({ kind: 'too-large', of: 'unpacked', limit: 32 * MEGABYTE });
  });

  test('too many entries', () => {
    const entries = Array.from(
      { length: 501 },
      (_, at) => [`${at}.xml`, new Uint8Array()] as const,
    );
    expect(failure(zipSync(Object.fromEntries(entries)))).toEqual({
      kind: 'too-large',
      of: 'entries',
      limit: 500,
    });
  });

  test('too many cells', () => {
    const rows = Array.from({ length: 1001 }, () =>
      Array.from({ length: 100 }, () => ({ is: 'number', value: 1, format: 'General' }) as const),
    );
    expect(failure(writeBook([{ name: 'A', columns: [], rows }]))).toEqual({
      kind: 'too-large',
      of: 'cells',
      limit: 100_000,
    });
  });
});

test('any bytes, and any damage to a workbook, give sheets or a reason', () => {
  const damage = fc.array(
    fc.tuple(fc.nat({ max: book.length - 1 }), fc.integer({ min: 0, max: 255 })),
    { minLength: 1, maxLength: 8 },
  );
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), damage, (bytes, changes) => {
      expect(typeof openBook(bytes).ok).toBe('boolean');
      const zip = Uint8Array.from([0x50, 0x4b, 3, 4, ...bytes]);
      expect(typeof openBook(zip).ok).toBe('boolean');
      const damaged = Uint8Array.from(book);
      for (const [at, byte] of changes) damaged[at] = byte;
      expect(typeof openBook(damaged).ok).toBe('boolean');
    }),
    { numRuns: 500 },
  );
});
