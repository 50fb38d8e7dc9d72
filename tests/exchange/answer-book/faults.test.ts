import { describe, expect, test } from 'vitest';
import type { AnswerBookProblem } from '#exchange/answer-book/model.ts';
import { readAnswerBook } from '#exchange/answer-book/read.ts';
import {
  answerBook,
  answerBookBytes,
  answerOf,
  compareBook,
  orderFor,
  SAMPLE,
  SAMPLE_DOCUMENTS,
} from '../../support/answer-books.ts';
import { must } from '../../support/scenario.ts';
import { editCells, editSheets, editXml } from '../book/edit.ts';

const order = await orderFor(SAMPLE, SAMPLE_DOCUMENTS);
const bytes = answerBookBytes(order);
const pemdi = await orderFor({}, [], 'pemdi-8-2026');
const pemdiBytes = answerBookBytes(pemdi);

const brief = (problem: AnswerBookProblem): string =>
  'cell' in problem
    ? `${problem.kind} ${problem.sheet}!${problem.cell}`
    : `${problem.kind} ${problem.sheet} ${problem.expected}`;
const problemsOf = (changed: Uint8Array): readonly string[] =>
  answerBook(changed, order).problems.map(brief);

describe('what a cell cannot hold is told at the cell, and the cell is not taken', () => {
  test.each([
    ['a strange word', 'Jawaban!F2', 'entah', 'unknown-word'],
    ['rated, with nothing ticked', 'Jawaban!F6', 'Dinilai', 'rated-without-claim'],
    ['blank, with ticks', 'Jawaban!F2', 'Belum diisi', 'blank-with-claim'],
    ['a level that the ladder has not', 'Jawaban!L2', 9, 'out-of-range'],
    ['half a level', 'Jawaban!L2', 2.5, 'wrong-number'],
    ['a number with a comma as text', 'Jawaban!L2', '2,5', 'text-for-number'],
    ['a decimal in a text', 'Jawaban!H2', 2.5, 'number-for-text'],
    ['a tick that is none', 'Kriteria!E3', 'v', 'unknown-word'],
    ['letters that broke', 'Jawaban!H2', 'caf\uFFFD', 'broken-text'],
    ['a day that may be two days', 'Bukti!E2', '3/4/2026', 'not-a-day'],
    ['a number for a day', 'Bukti!E2', 46_000, 'not-a-day'],
    ['an indicator that is not there', 'Cakupan!B5', 'ZZ', 'unknown-code'],
    ['a name for another indicator', 'Cakupan!B2', 'K1', 'moved-unit'],
    ['a name twice', 'Cakupan!C3', 'bidang  SATU', 'duplicate-unit'],
    ['an id that is not there', 'Jawaban!A5', 'k99', 'unknown-row'],
    ['an id twice', 'Jawaban!A5', 'k1', 'duplicate-row'],
  ])('%s', (_, address, value, kind) => {
    const changed = editCells(bytes, { [address]: value });
    const [problem] = answerBook(changed, order).problems;
    expect(problem && brief(problem)).toBe(`${kind} ${address}`);
    expect(compareBook(changed, order).changes).toEqual([]);
  });

  test('formulas, errors, truth values and joined cells, all at once', () => {
    const xml = (sheet: string): string =>
      sheet
        .replace(/<c r="H2"[^>]*>.*?<\/c>/s, '<c r="H2"><f>1+1</f><v>2</v></c>')
        .replace(/<c r="I2"[^>]*>.*?<\/c>/s, '<c r="I2" t="e"><v>#REF!</v></c>')
        .replace(/<c r="J2"[^>]*>.*?<\/c>/s, '<c r="J2" t="b"><v>1</v></c>')
        .replace('</sheetData>', '</sheetData><mergeCells><mergeCell ref="H5:I5"/></mergeCells>');
    expect(problemsOf(editXml(bytes, 'Jawaban', xml))).toEqual([
      'merged-cells Jawaban!H5:I5',
      'formula Jawaban!H2',
      'error-value Jawaban!I2',
      'truth-value Jawaban!J2',
    ]);
  });

  test('values that the instrument takes, and others', () => {
    const value = (address: string, to: number | string) =>
      must(readAnswerBook(editCells(pemdiBytes, { [address]: to }), pemdi));
    expect(value('Jawaban!H2', 2.26).problems).toEqual([]);
    expect(value('Jawaban!H2', 5.01).problems.map(brief)).toEqual(['out-of-range Jawaban!H2']);
    expect(value('Jawaban!I2', 2).problems.map(brief)).toEqual(['not-asked Jawaban!I2']);
    expect(value('Jawaban!I6', 101).problems.map(brief)).toEqual(['out-of-range Jawaban!I6']);
    const both = editCells(pemdiBytes, { 'Jawaban!H6': 2, 'Jawaban!I6': 50 });
    expect(answerBook(both, pemdi).problems.map(brief)).toEqual([
      'one-of-two Jawaban!H6',
      'one-of-two Jawaban!I6',
    ]);
    expect(value('Jawaban!F2', 'tidak  BERLAKU').problems.map(brief)).toEqual([
      'not-applicable-here Jawaban!F2',
    ]);
  });
});

describe('sheets and columns', () => {
  test('a sheet and a column that are gone are named; the rest is still read', () => {
    const changed = editSheets(editCells(bytes, { 'Jawaban!H2': 'Baru' }), (sheets) =>
      sheets
        .filter(({ name }) => name !== 'Kriteria')
        .map((sheet) =>
          sheet.name === 'Jawaban'
            ? {
                ...sheet,
                columns: sheet.columns.slice(0, -1),
                rows: sheet.rows.map((row) => row.slice(0, -1)),
              }
            : sheet,
        ),
    );
    expect(problemsOf(changed)).toEqual([
      'missing-column Jawaban Selesai',
      'missing-sheet Kriteria Kriteria',
    ]);
    expect(compareBook(changed, order).changes.map(({ sheet }) => sheet)).toEqual(['Baru']);
  });

  test('of two columns with one head neither is taken', () => {
    const changed = editCells(bytes, { 'Jawaban!Q1': 'Kalimat fakta', 'Jawaban!H2': 'lain' });
    expect(problemsOf(changed)).toEqual(['duplicate-column Jawaban!Q1']);
    expect(compareBook(changed, order).changes).toEqual([]);
  });

  test('rows in another order, rows left out, an empty row: rows are found by their id', () => {
    const shuffled = editSheets(bytes, (sheets) =>
      sheets.map((sheet) =>
        sheet.name === 'Jawaban' || sheet.name === 'Kriteria' || sheet.name === 'Cakupan'
          ? { ...sheet, rows: [[], ...sheet.rows.toReversed()] }
          : sheet,
      ),
    );
    expect(problemsOf(shuffled)).toEqual([]);
    expect(compareBook(shuffled, order)).toMatchObject({ changes: [], conflicts: [], same: 0 });
    const fewer = editSheets(bytes, (sheets) =>
      sheets.map((sheet) =>
        sheet.name === 'Jawaban' ? { ...sheet, rows: sheet.rows.slice(2) } : sheet,
      ),
    );
    expect(compareBook(fewer, order).changes).toEqual([]);
    expect(answerBook(fewer, order).remarks).toEqual([
      { kind: 'missing-rows', sheet: 'Jawaban', what: ['K1', 'K2'] },
    ]);
  });

  test('columns in another order are found by their heads, a column of somebody else is told', () => {
    const changed = editSheets(bytes, (sheets) =>
      sheets.map((sheet) =>
        sheet.name === 'Jawaban'
          ? {
              ...sheet,
              columns: sheet.columns.toReversed(),
              rows: sheet.rows.map((row) => row.toReversed()),
            }
          : sheet,
      ),
    );
    expect(compareBook(changed, order)).toMatchObject({ changes: [], conflicts: [] });
    const more = editCells(bytes, { 'Jawaban!Q1': 'Paraf', 'Jawaban!Q2': 'x' });
    expect(answerBook(more, order).remarks).toEqual([
      { kind: 'unknown-column', sheet: 'Jawaban', what: ['Paraf'] },
    ]);
  });

  test('hidden rows are read all the same, and told', () => {
    const changed = editXml(bytes, 'Jawaban', (xml) =>
      xml.replace('<row r="3"', '<row hidden="1" r="3"'),
    );
    expect(answerBook(changed, order)).toMatchObject({
      problems: [],
      remarks: [{ kind: 'hidden-rows', sheet: 'Jawaban', what: ['3'] }],
    });
  });
});

describe('units', () => {
  test('added, renamed, emptied and deleted', () => {
    const edited = editCells(bytes, {
      'Cakupan!C2': 'Bidang Pertama',
      'Cakupan!C3': null,
      'Cakupan!B5': 'K3',
      'Cakupan!C5': ' Bidang   Empat ',
      'Cakupan!D5': 'Ya',
    });
    const changed = editSheets(edited, (sheets) =>
      sheets.map((sheet) =>
        sheet.name === 'Cakupan'
          ? { ...sheet, rows: sheet.rows.filter((_, at) => at !== 2) }
          : sheet,
      ),
    );
    expect(compareBook(changed, order).changes.map(({ app, sheet }) => [app, sheet])).toEqual([
      ['ya:Bidang Satu', 'ya:Bidang Pertama'],
      ['tidak:@Bidang Dua', ''],
      ['', 'ya:Bidang Empat'],
      ['ya:+Bidang Tiga', ''],
    ]);
  });
});

describe('three versions of a cell', () => {
  const fact = { 'Jawaban!H2': 'dari lembar' };
  const changed = editCells(bytes, fact);
  const withFact = (value: string) =>
    orderFor({ ...SAMPLE, k1: answerOf({ ...SAMPLE['k1'], fact: value }) }, SAMPLE_DOCUMENTS);

  test('changed on both sides: a conflict with all three', async () => {
    const { changes, conflicts } = compareBook(changed, await withFact('dari aplikasi'));
    expect(changes).toEqual([]);
    expect(conflicts).toMatchObject([
      {
        base: SAMPLE['k1']?.fact,
        app: 'dari aplikasi',
        sheet: 'dari lembar',
        address: 'Jawaban!H2',
      },
    ]);
  });

  test('changed to the same on both sides: nothing to do', async () => {
    expect(compareBook(changed, await withFact('dari lembar'))).toMatchObject({
      changes: [],
      conflicts: [],
      same: 1,
    });
  });

  test('a document that is gone since cannot be changed', async () => {
    const edited = editCells(bytes, { 'Bukti!C2': 'Judul lain' });
    const { gone, changes } = compareBook(edited, await orderFor(SAMPLE));
    expect(changes).toEqual([]);
    expect(gone.map(({ sheet }) => sheet)).toEqual(['Judul lain']);
  });
});

describe('files that are not this workbook', () => {
  const kindOf = (file: Uint8Array, of = order) => {
    const read = readAnswerBook(file, of);
    return read.ok ? 'read' : read.error.kind;
  };

  test('another assessment, another instrument, a newer shape, somebody else', async () => {
    const other = { ...order.assessment, id: `${order.assessment.id.slice(0, -1)}f` };
    expect(kindOf(bytes, { ...order, assessment: other as typeof order.assessment })).toBe(
      'other-assessment',
    );
    expect(kindOf(bytes, { ...pemdi, assessment: { ...pemdi.assessment } })).toBe(
      'other-instrument',
    );
    expect(kindOf(editCells(bytes, { '_timbang!B2': '2' }))).toBe('newer-book');
    const bare = editSheets(bytes, (sheets) => sheets.filter(({ name }) => name !== '_timbang'));
    expect(kindOf(bare)).toBe('not-an-answer-book');
    expect(kindOf(new TextEncoder().encode('a;b\n1;2'))).toBe('wrong-format');
    expect(kindOf(bytes.subarray(0, bytes.length - 30))).toBe('not-a-workbook');
    expect(kindOf(new Uint8Array(6 * 1024 * 1024))).toBe('too-large');
  });

  test('every text of the sample is a text in the file, never a formula', () => {
    const formulas = editXml(bytes, 'Jawaban', (xml) => {
      expect(xml).not.toContain('<f>');
      expect(xml).toMatch(/t="inlineStr"><is><t xml:space="preserve">=1\+1/);
      return `${xml} `;
    });
    expect(formulas.length).toBeGreaterThan(0);
  });
});
