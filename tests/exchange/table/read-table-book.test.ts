import { describe, expect, test } from 'vitest';
import { packBook } from '#exchange/book/write.ts';
import { MAIN, stylesXml } from '#exchange/book/styles.ts';
import { readTables } from '#exchange/table/read-table.ts';
import { must } from '../../support/scenario.ts';

const text = (at: string, value: string): string =>
  `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`;

const sheet = (rows: string, name = 'Data', hidden = false) => ({
  name,
  hidden,
  xml: `<?xml version="1.0"?><worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData></worksheet>`,
});

const tables = (...sheets: readonly ReturnType<typeof sheet>[]) =>
  must(readTables(packBook(sheets, stylesXml([])))).tables;

const HEAD = `<row r="1">${text('A1', 'nama')}${text('B1', 'nilai')}</row>`;

describe('a workbook', () => {
  test('numbers stay numbers, whatever their text looks like; truth stays truth', () => {
    const [table] = tables(
      sheet(`${HEAD}<row r="2">${text('A2', 'Dinas A')}<c r="B2"><v>1.25</v></c></row>
             <row r="3">${text('A3', 'Dinas B')}<c r="B3" t="b"><v>1</v></c></row>`),
    );
    expect(table?.rows).toEqual([
      { line: 2, cells: ['Dinas A', 1.25] },
      { line: 3, cells: ['Dinas B', true] },
    ]);
  });

  test('a formula counts by the result that was stored with it; an error counts as empty', () => {
    const [table] = tables(
      sheet(`${HEAD}<row r="2">${text('A2', 'A')}<c r="B2"><f>1+2</f><v>3</v></c></row>
             <row r="3">${text('A3', 'B')}<c r="B3"><f>1/0</f></c></row>
             <row r="4">${text('A4', 'C')}<c r="B4" t="e"><v>#N/A</v></c></row>`),
    );
    expect(table?.rows.map(({ cells }) => cells)).toEqual([
      ['A', 3],
      ['B', ''],
      ['C', ''],
    ]);
    expect(table?.warnings).toEqual([{ kind: 'no-value', count: 2, lines: [3, 4] }]);
  });

  test('every sheet that is shown and has rows is one table; hidden rows are said', () => {
    const found = tables(
      sheet(`${HEAD}<row r="2" hidden="1">${text('A2', 'A')}</row>`, 'Satu'),
      sheet('', 'Kosong'),
      sheet(`${HEAD}<row r="2">${text('A2', 'X')}</row>`, 'Tersembunyi', true),
      sheet(`<row r="3">${text('B3', 'nama')}</row><row r="4">${text('B4', 'B')}</row>`, 'Dua'),
    );
    expect(found.map(({ name }) => name)).toEqual(['Satu', 'Dua']);
    expect(found[0]?.warnings).toEqual([{ kind: 'hidden-rows', count: 1, lines: [2] }]);
    expect(found[1]?.headers).toEqual(['', 'nama']);
    expect(found[1]?.rows).toEqual([{ line: 4, cells: ['', 'B'] }]);
  });

  test('a day is a day of the calendar', () => {
    const dated = packBook(
      [sheet(`${HEAD}<row r="2">${text('A2', 'A')}<c r="B2" s="1"><v>45292</v></c></row>`)],
      `<styleSheet xmlns="${MAIN}"><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>`,
    );
    expect(must(readTables(dated)).tables[0]?.rows[0]?.cells).toEqual(['A', '2024-01-01']);
  });
});
