import { describe, expect, test } from 'vitest';
import { editCells, editSheets, editXml } from '../book/edit.ts';
import { bookBytes, readBook } from './files.ts';
import { fullInstrument } from './full.ts';
import { problemLines } from './lines.ts';

const bytes = bookBytes(fullInstrument());
type Edits = Parameters<typeof editCells>[1];

const number = (value: number, format: string) => ({ is: 'number', value, format }) as const;

test.each<[string, Edits, readonly string[]]>([
  ['nothing edited', {}, []],
  ['an empty cell', { 'Kelompok!D2': null }, ['empty Kelompok!D2:  (Nama)']],
  ['spaces alone', { 'Kelompok!D2': ' \u00A0\n' }, ['empty Kelompok!D2:  (Nama)']],
  [
    'a broken character',
    { 'Sumber!B2': 'Per\uFFFDturan' },
    ['broken-text Sumber!B2: Per\uFFFDturan (teks)'],
  ],
  [
    'a number where text belongs',
    { 'Indikator!C2': 7 },
    ['number-for-text Indikator!C2: 7 (teks)'],
  ],
  ['a fraction of a level', { 'Tingkat!B3': 1.5 }, ['wrong-number Tingkat!B3: 1.5 (0)']],
  ['a negative weight', { 'Kelompok!E2': -5 }, ['wrong-number Kelompok!E2: -5 (0.00)']],
  [
    'thousands',
    { 'Kelompok!E2': number(1250, '#,##0') },
    ['number-format Kelompok!E2: #,##0 (0.00)'],
  ],
  ['a number as text', { 'Kelompok!E2': '60' }, ['text-for-number Kelompok!E2: 60 (0.00)']],
  [
    'thousands as text',
    { 'Kelompok!E2': '1.000,5' },
    ['text-for-number Kelompok!E2: 1.000,5 (0.00)'],
  ],
  [
    'a date',
    { 'Kelompok!E2': number(46_144, 'dd/mm/yyyy') },
    ['date Kelompok!E2: 2026-05-02 (0.00)'],
  ],
  [
    'a strange word',
    { 'Bukti!F2': 'ditetapkan; dikira' },
    [
      'unknown-word Bukti!F2: dikira (ditetapkan / ditandatangani / bertanggal / dalam periode / masih berlaku / menyebut OPD / memuat penyebut / menampilkan alamat dan tanggal / teks dapat dibaca)',
    ],
  ],
  ['half of a pair', { 'Indikator!L2': null }, ['empty Indikator!L2:  (Cara menentukan penyebut)']],
  [
    'half of a pair in the instrument',
    { 'Instrumen!B8': null },
    ['empty Instrumen!B8:  (Versi asal)'],
  ],
  [
    'a field taken away',
    { 'Instrumen!A11': null, 'Instrumen!B11': null, 'Instrumen!C11': null },
    ['missing-row Instrumen:  (Nama lengkap)'],
  ],
  [
    'a field of one\u2019s own',
    { 'Instrumen!A40': 'Pengesah' },
    ['unknown-row Instrumen!A40: Pengesah ()'],
  ],
  ['a field twice', { 'Instrumen!A40': 'Versi' }, ['duplicate Instrumen!A40: Versi ()']],
  [
    'a renamed column',
    { 'Tingkat!C1': 'Uraian' },
    ['unknown-column Tingkat!C1: Uraian (Ringkasan)', 'missing-column Tingkat:  (Ringkasan)'],
  ],
  ['one column more', { 'Tingkat!D1': 'Komentar' }, ['unknown-column Tingkat!D1: Komentar ()']],
  [
    'a remark beside the table',
    { 'Tingkat!F4': 'cek lagi' },
    ['unknown-column Tingkat!F4: cek lagi ()'],
  ],
  [
    'neither level nor value',
    { 'Contoh tingkat!D4': null },
    ['empty Contoh tingkat!C4:  (Tingkat)'],
  ],
  ['level and value', { 'Contoh tingkat!C4': 2 }, ['one-of-two Contoh tingkat!D4: 2.50 ()']],
  [
    'an unknown scale',
    { 'Indikator!H2': 'empat' },
    ['unknown-reference Indikator!H2: empat (Skala)'],
  ],
  ['an unknown parent', { 'Kelompok!B3': 'd9' }, ['unknown-reference Kelompok!B3: d9 (Kelompok)']],
  ['its own parent', { 'Kelompok!B3': 'a1' }, ['own-parent Kelompok!B3: a1 ()']],
  [
    'a cycle of parents',
    { 'Kelompok!B2': 'a1' },
    ['parent-cycle Kelompok!B2: a1 ()', 'parent-cycle Kelompok!B3: d1 ()'],
  ],
  [
    'bands of another index with a gap',
    { 'Rentang indeks lain!E2': 1.5 },
    ['band-gap Rentang indeks lain!E2: 1.5 (1.80)'],
  ],
  [
    'bands of another index that end too high',
    { 'Rentang indeks lain!E4': 6 },
    ['band-overlap Rentang indeks lain!E4: 6 (5.00)'],
  ],
  ['a highest predikat with an end', { 'Predikat!C2': 3 }, ['band-above-top Predikat!C2: 3 ()']],
  ['a predikat without an end', { 'Predikat!C3': null }, ['empty Predikat!C3:  (2.60)']],
])('%s', (_, edits, lines) => {
  expect(problemLines(editCells(bytes, edits))).toEqual(lines);
});

test.each([
  ['Sumber', 'A', 'sumber-1'],
  ['Kelompok', 'A', 'd1'],
  ['Indikator', 'A', 'r1'],
  ['Kriteria', 'C', 'r1.2.a'],
  ['Bukti', 'C', 'r1.2.e1'],
  ['Contoh hitung', 'A', 'contoh-1'],
])('%s: an id that stands twice', (sheet, column, id) => {
  const lines = problemLines(editCells(bytes, { [`${sheet}!${column}3`]: id }));
  expect(lines).toContain(`duplicate ${sheet}!${column}3: ${id} (!= ${column}2)`);
});

test('a level taken out of the middle: the ladder and what stood on it', () => {
  const without = editSheets(bytes, (sheets) =>
    sheets.map((sheet) =>
      sheet.name === 'Tingkat'
        ? { ...sheet, rows: sheet.rows.filter((__, at) => at !== 1) }
        : sheet,
    ),
  );
  expect(problemLines(without)).toEqual([
    'unknown-reference Kriteria!B2: 2 (1 / 3)',
    'unknown-reference Bukti!B2: 2 (1 / 3)',
    'unknown-reference Rentang indeks lain!B3: 2 (1 / 3)',
    'level-missing Indikator!A2:  (2)',
  ]);
});

test('a sheet is missing: said once, not once for every row that points to it', () => {
  const without = editSheets(bytes, (sheets) => sheets.filter(({ name }) => name !== 'Indikator'));
  expect(problemLines(without)).toEqual(['missing-sheet Indikator:  (Indikator)']);
});

test('the sheet with the instructions may go', () => {
  const without = editSheets(bytes, (sheets) => sheets.filter(({ name }) => name !== 'Petunjuk'));
  expect(readBook(without).data).toEqual(fullInstrument());
});

test('blank rows are passed over, and the rows below keep their number', () => {
  const spaced = editSheets(bytes, (sheets) =>
    sheets.map((sheet) =>
      sheet.name === 'Kriteria' ? { ...sheet, rows: [[], [], ...sheet.rows] } : sheet,
    ),
  );
  expect(readBook(spaced).data).toEqual(fullInstrument());
  expect(problemLines(editCells(spaced, { 'Kriteria!A4': 'x9' }))).toEqual([
    'unknown-reference Kriteria!A4: x9 (Indikator)',
  ]);
});

test('spaces around a text and the first capital of a word do not count', () => {
  const typed = editCells(bytes, {
    'Bukti!E2': ' Ya ',
    'Bukti!F2': 'Masih berlaku;  ditetapkan ;',
    'Kelompok!D2': '\u00A0Domain satu \n',
  });
  expect(readBook(typed).problems).toEqual([]);
  expect(readBook(typed).data).toEqual(fullInstrument());
});

describe('what only the XML shows', () => {
  const weight = /<c r="E2"[^>]*><v>60<\/v><\/c>/;

  test.each([
    ['an error', '<c r="E2" t="e"><v>#REF!</v></c>', ['error-value Kelompok!E2: #REF! (0.00)']],
    ['a truth value', '<c r="E2" t="b"><v>1</v></c>', ['truth-value Kelompok!E2: TRUE (0.00)']],
    [
      'an ISO date',
      '<c r="E2" t="d"><v>2026-05-02</v></c>',
      ['date Kelompok!E2: 2026-05-02 (0.00)'],
    ],
    [
      'a formula with its value',
      '<c r="E2"><f>SUM(1,59)</f><v>60</v></c>',
      ['formula Kelompok!E2: =SUM(1,59) (0.00)'],
    ],
    [
      'a shared formula',
      '<c r="E2"><f t="shared" si="0"/><v>60</v></c>',
      ['formula Kelompok!E2: = (0.00)'],
    ],
    ['no number at all', '<c r="E2"><v>enam</v></c>', ['error-value Kelompok!E2: enam (0.00)']],
  ])('%s', (_, cell, lines) => {
    expect(problemLines(editXml(bytes, 'Kelompok', (xml) => xml.replace(weight, cell)))).toEqual(
      lines,
    );
  });

  test('a hidden row and a merge', () => {
    const changed = editXml(bytes, 'Kelompok', (xml) =>
      xml
        .replace('<row r="3">', '<row r="3" hidden="1">')
        .replace('</sheetData>', '</sheetData><mergeCells><mergeCell ref="A2:B2"/></mergeCells>'),
    );
    expect(problemLines(changed)).toEqual([
      'merged-cells Kelompok!A2:B2:  ()',
      'hidden-row Kelompok!A3:  ()',
    ]);
  });

  test('prefixed elements, rich text and escaped characters are read', () => {
    const title = /<c r="D2"[^>]*>.*?<\/c>/;
    const rich =
      '<c r="D2" t="inlineStr"><is><r><t>Domain </t></r><r><rPr><b/></rPr><t>sa&#x74;u</t></r><rPh sb="0" eb="1"><t>x</t></rPh></is></c>';
    const changed = editXml(bytes, 'Kelompok', (xml) =>
      xml
        .replace(title, rich)
        .replaceAll(/<(\/?)(?=[a-z])/gi, '<$1x:')
        .replace('xmlns=', 'xmlns:x='),
    );
    expect(readBook(changed).data).toEqual(fullInstrument());
  });
});

describe('where a path of the instrument stands', () => {
  const { places } = readBook(bytes);

  test.each([
    ['groups[0].groups[0].indicators[1].weight', 'Indikator!E3'],
    ['groups[0].groups[0].indicators[0].coverage.note', 'Indikator!L2'],
    ['groups[1].groups[0].weight', 'Kelompok!E5'],
    ['groups[0].groups[0].indicators[0].levels[2].criteria[0].text', 'Kriteria!D3'],
    ['groups[0].groups[0].indicators[0].external.bands[2].above', 'Rentang indeks lain!C4'],
    ['groups[0].groups[0].indicators[0].owners[1]', 'Pengampu!B3'],
    ['scales.tiga.labels.2', 'Nama tingkat!C3'],
    ['rounding.predikatOnByYear.2024', 'Pembulatan per tahun!B3'],
    ['examples[0].levels.p2', 'Contoh tingkat!D4'],
    ['examples[0].expect.groups.d2', 'Contoh nilai kelompok!C3'],
    ['basedOn.digest', 'Instrumen!B9'],
    ['groups', 'Kelompok!E1'],
  ])('%s: %s', (path, place) => {
    expect(places.get(path)).toBe(place);
  });
});
