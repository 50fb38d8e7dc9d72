import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { cellAddress, parseAddress } from '#exchange/book/address.ts';
import type { BookCell, BookSheet } from '#exchange/book/model.ts';
import { openBook } from '#exchange/book/open.ts';
import type { WrittenCell, WrittenSheet } from '#exchange/book/write-sheet.ts';
import { writeBook } from '#exchange/book/write.ts';

function sheetsOf(bytes: Uint8Array): readonly BookSheet[] {
  const book = openBook(bytes);
  if (!book.ok) throw new Error(JSON.stringify(book.error));
  return book.value;
}

function cellOf(to: string | number): WrittenCell {
  return typeof to === 'string'
    ? { is: 'text', text: to }
    : { is: 'number', value: to, format: 'General' };
}

/** A day as somebody would type it. */
function plain(content: BookCell): WrittenCell {
  return content.is === 'number'
    ? content
    : { is: 'text', text: 'text' in content ? content.text : '' };
}

function written(sheet: BookSheet, edits: ReadonlyMap<string, WrittenCell | null>): WrittenSheet {
  const cells = new Map<string, WrittenCell | null>();
  for (const { column, row, content } of sheet.cells) {
    if (!['text', 'number', 'date'].includes(content.is)) throw new Error(content.is);
    cells.set(cellAddress(column, row), plain(content));
  }
  for (const [address, cell] of edits) cells.set(address, cell);
  const places = [...cells.keys()].map((address) => parseAddress(address) ?? { column: 1, row: 1 });
  const width = Math.max(...places.map(({ column }) => column));
  const height = Math.max(...places.map(({ row }) => row));
  const line = (row: number): (WrittenCell | null)[] =>
    Array.from({ length: width }, (_, at) => cells.get(cellAddress(at + 1, row)) ?? null);
  return {
    name: sheet.name,
    columns: line(1).map((cell) => ({
      head: cell?.is === 'text' ? cell.text : '',
      width: 20,
      holds: 'text',
      choices: [],
    })),
    rows: Array.from({ length: height - 1 }, (_, at) => line(at + 2)),
  };
}

/** The workbook with other contents in some cells: "Kelompok!E2" to a text, a number, or nothing. */
export function editCells(
  bytes: Uint8Array,
  edits: Readonly<Record<string, string | number | WrittenCell | null>>,
): Uint8Array {
  const sheets = sheetsOf(bytes).map((sheet) => {
    const mine = Object.entries(edits).filter(([place]) => place.startsWith(`${sheet.name}!`));
    return written(
      sheet,
      new Map(
        mine.map(([place, to]) => [
          place.slice(sheet.name.length + 1),
          typeof to === 'object' ? to : cellOf(to),
        ]),
      ),
    );
  });
  return writeBook(sheets);
}

/** The workbook with the sheets as a function leaves them. */
export function editSheets(
  bytes: Uint8Array,
  change: (sheets: readonly WrittenSheet[]) => readonly WrittenSheet[],
): Uint8Array {
  return writeBook(change(sheetsOf(bytes).map((sheet) => written(sheet, new Map()))));
}

/** The workbook with the XML of a sheet changed by hand, as another program might have saved it. */
export function editXml(
  bytes: Uint8Array,
  sheet: string,
  change: (xml: string) => string,
): Uint8Array {
  const at = sheetsOf(bytes).findIndex(({ name }) => name === sheet);
  const part = `xl/worksheets/sheet${at + 1}.xml`;
  const files = unzipSync(bytes);
  const xml = strFromU8(files[part] ?? new Uint8Array());
  const changed = change(xml);
  if (changed === xml) throw new Error(`nothing changed in ${sheet}`);
  return zipSync({ ...files, [part]: strToU8(changed) });
}
