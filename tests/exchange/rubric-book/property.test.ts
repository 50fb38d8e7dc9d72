import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rounds } from '../../support/rounds.ts';
import { editCells } from '../book/edit.ts';
import { bookBytes, readBook } from './files.ts';
import { fullInstrument } from './full.ts';

/** Everything that means something to a spreadsheet, to XML, or to somebody's settings. */
const unit = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('a', 'Z', '0', '1', ' ', 'é', '“', '漢', '😀', '👩‍👩‍👧') },
  {
    weight: 3,
    arbitrary: fc.constantFrom('=', '+', '-', '@', "'", '"', '<', '>', '&', ';', ',', '.'),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom('\n', '\t', '\r', '\r\n', '_x000D_', '_x', '&amp;', ']]>'),
  },
  { weight: 1, arbitrary: fc.constantFrom('\u0001', '\u0000', '\uFFFE', '\u2028') },
);
const start = fc.constantFrom('', '=', '+', '-', '@', '0', '00', "'", '#REF!', '1/2', '=SUM(A1)');
const text = fc
  .tuple(start, fc.string({ unit, maxLength: 40 }))
  .map((parts) => parts.join('').trim())
  .filter((each) => each !== '' && each !== '(kosong)');
const special = fc.constantFrom(
  'constructor',
  '__proto__',
  'toString',
  'TRUE',
  '2026-05-02',
  '1e5',
);
const anyText = fc.oneof({ weight: 5, arbitrary: text }, { weight: 1, arbitrary: special });

const digits = fc.string({
  unit: fc.constantFrom('0', '1', '2', '5', '9'),
  minLength: 1,
  maxLength: 18,
});
const decimal = fc.oneof(
  digits,
  fc.tuple(digits, digits).map(([whole, fraction]) => `${whole}.${fraction}`),
  fc.constantFrom('0', '0.0', '00.10', '1.60', '20', '33.333333333333333', '0.0000001'),
);

test('any texts and any decimals come back as they were', () => {
  fc.assert(
    fc.property(
      fc.array(anyText, { minLength: 8, maxLength: 8 }),
      fc.array(decimal, { minLength: 4, maxLength: 4 }),
      fc.array(anyText, { maxLength: 3 }),
      (texts, [first = '', second = '', third = '', fourth = ''], notes) => {
        const full = fullInstrument();
        const [title = '', label = '', name = '', why = '', note = '', alias = ''] = texts;
        const [domain] = full.groups;
        const indicator = domain?.groups?.[0]?.indicators?.[0];
        const [band] = full.predikat;
        const [source] = full.provenance;
        const [example] = full.examples;
        if (!domain || !indicator || !band || !source || !example) throw new Error('incomplete');
        full.title = title;
        full.ratification = texts;
        full.scales['tiga'] = { min: 1, max: 3, labels: { '1': name, '2': 'B', '3': 'C' } };
        Object.assign(domain, { weight: first, description: why });
        Object.assign(indicator, { weight: second, code: label, notes, why });
        Object.assign(band, { alias, label });
        source.note = note;
        Object.assign(example.expect, { index: third, groups: { d1: fourth } });
        example.levels['p1'] = fourth;
        const book = readBook(bookBytes(full));
        expect(book.problems).toEqual([]);
        expect(book.data).toEqual(full);
      },
    ),
    { numRuns: rounds(150, 40) },
  );
});

test('a text as long as a cell comes back, a longer one is refused at its cell', () => {
  const long = {
    ...fullInstrument(),
    description: `=${'panjang 😀 '.repeat(2978)}`.slice(0, 32_767).trim(),
  };
  expect(readBook(bookBytes(long)).data).toEqual(long);
  const longer = { ...long, description: 'x'.repeat(32_768) };
  expect(() => bookBytes(longer)).toThrow('"sheet":"Instrumen","cell":"B15","length":32768');
});

const full = bookBytes(fullInstrument());
const place = fc
  .tuple(
    fc.constantFrom(
      'Instrumen',
      'Kelompok',
      'Indikator',
      'Tingkat',
      'Kriteria',
      'Skala',
      'Predikat',
      'Contoh tingkat',
      'Rentang indeks lain',
    ),
    fc.constantFrom('A', 'B', 'C', 'D', 'E', 'F'),
    fc.integer({ min: 1, max: 6 }),
  )
  .map(([sheet, column, row]) => `${sheet}!${column}${row}`);
const content = fc.oneof(
  fc.constant(null),
  fc.constantFrom('d1', 'a1', 'r1', 'p1', 'tiga', '(kosong)', '__proto__', 'constructor'),
  fc.integer({ min: -1, max: 4 }),
);

test('whatever is typed anywhere, the workbook is read: never an exception, never a half import', () => {
  fc.assert(
    fc.property(fc.dictionary(place, content, { maxKeys: 4 }), (edits) => {
      const book = readBook(editCells(full, edits));
      expect(book.data !== null || book.problems.length > 0).toBe(true);
    }),
    { numRuns: rounds(150, 40) },
  );
});
