import { strToU8, zipSync } from 'fflate';
import { MAIN, stylesXml } from './styles.ts';
import { sheetXml, type WrittenSheet } from './write-sheet.ts';
import { escapeXml } from './xml.ts';

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The first day that a ZIP file can name, in every time zone: the same content gives the same bytes. */
const NO_DATE = new Date(1980, 0, 1);

const relationsXml = (items: readonly (readonly [type: string, target: string])[]): string =>
  `<Relationships xmlns="${RELATIONS}">${items
    .map(
      ([type, target], at) =>
        `<Relationship Id="rId${at + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`;

const sheetFile = (at: number): string => `worksheets/sheet${at + 1}.xml`;

function contentTypesXml(count: number): string {
  const override = (part: string, type: string): string =>
    `<Override PartName="/xl/${part}" ContentType="${SPREADSHEET}.${type}+xml"/>`;
  return (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    override('workbook.xml', 'sheet.main') +
    override('styles.xml', 'styles') +
    Array.from({ length: count }, (_, at) => override(sheetFile(at), 'worksheet')).join('') +
    '</Types>'
  );
}

/** One sheet as XML; `titles` are the ranges that are printed on every page. */
export interface PackedSheet {
  readonly name: string;
  readonly xml: string;
  readonly hidden?: boolean;
  readonly titles?: string;
}

function workbookXml(sheets: readonly PackedSheet[]): string {
  const list = sheets.map(({ name, hidden = false }, at) => {
    const state = hidden ? ' state="veryHidden"' : '';
    return `<sheet name="${escapeXml(name)}" sheetId="${at + 1}"${state} r:id="rId${at + 1}"/>`;
  });
  const names = sheets.flatMap(({ titles }, at) =>
    titles === undefined
      ? []
      : [
          `<definedName name="_xlnm.Print_Titles" localSheetId="${at}">${escapeXml(titles)}</definedName>`,
        ],
  );
  return (
    `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><bookViews><workbookView/></bookViews>` +
    `<sheets>${list.join('')}</sheets>` +
    `${names.length > 0 ? `<definedNames>${names.join('')}</definedNames>` : ''}</workbook>`
  );
}

function formatsIn(sheets: readonly WrittenSheet[]): readonly string[] {
  const cells = sheets.flatMap(({ rows }) => rows.flat());
  const formats = cells.flatMap((cell) => (cell?.is === 'number' ? [cell.format] : []));
  return [...new Set(formats)].filter((format) => format !== 'General').sort();
}

/** The bytes of an .xlsx file. The same sheets give the same bytes at any time and place. */
export function writeBook(sheets: readonly WrittenSheet[]): Uint8Array {
  const formats = formatsIn(sheets);
  return packBook(
    sheets.map((sheet) => ({ name: sheet.name, xml: sheetXml(sheet, formats) })),
    stylesXml(formats),
  );
}

/** Puts sheets and the styles they refer to into the bytes of an .xlsx file. */
export function packBook(sheets: readonly PackedSheet[], styles: string): Uint8Array {
  const parts = new Map<string, string>([
    ['[Content_Types].xml', contentTypesXml(sheets.length)],
    ['_rels/.rels', relationsXml([['officeDocument', 'xl/workbook.xml']])],
    ['xl/workbook.xml', workbookXml(sheets)],
    [
      'xl/_rels/workbook.xml.rels',
      relationsXml([
        ...sheets.map((_, at) => ['worksheet', sheetFile(at)] as const),
        ['styles', 'styles.xml'],
      ]),
    ],
    ['xl/styles.xml', styles],
    ...sheets.map(({ xml }, at) => [`xl/${sheetFile(at)}`, xml] as const),
  ]);
  const files = [...parts].map(([name, xml]) => [name, strToU8(XML + xml)] as const);
  return zipSync(Object.fromEntries(files), { mtime: NO_DATE, os: 0 });
}
