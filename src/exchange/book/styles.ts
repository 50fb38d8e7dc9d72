import { escapeXml } from './xml.ts';

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** Positions in the list of cell styles that {@link stylesXml} writes. */
export const TEXT_STYLE = 1;
export const HEADER_STYLE = 2;
const NUMBER_STYLE = 3;
const FIRST_FORMAT_STYLE = 4;

const TEXT_FORMAT = 49;
const FIRST_CUSTOM_FORMAT = 164;

/** The style of a number format: the plain one, or one of the listed formats. */
export function formatStyle(formats: readonly string[], format: string): number {
  const at = formats.indexOf(format);
  return at < 0 ? NUMBER_STYLE : FIRST_FORMAT_STYLE + at;
}

const alignment = (wrap: boolean): string =>
  `<alignment vertical="top"${wrap ? ' wrapText="1"' : ''}/>`;

function cellStyle(format: number, font: number, fill: number, wrap: boolean): string {
  return (
    `<xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="0" xfId="0"` +
    ' applyNumberFormat="1" applyFont="1" applyFill="1" applyAlignment="1">' +
    `${alignment(wrap)}</xf>`
  );
}

/** The part xl/styles.xml: text cells, bold filled headers, numbers with the given formats. */
export function stylesXml(formats: readonly string[]): string {
  const codes = formats.map(
    (format, at) =>
      `<numFmt numFmtId="${FIRST_CUSTOM_FORMAT + at}" formatCode="${escapeXml(format)}"/>`,
  );
  const font = (bold: string): string =>
    `<font>${bold}<sz val="11"/><name val="Calibri"/><family val="2"/></font>`;
  const styles = [
    '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
    cellStyle(TEXT_FORMAT, 0, 0, true),
    cellStyle(TEXT_FORMAT, 1, 2, true),
    cellStyle(0, 0, 0, false),
    ...formats.map((_, at) => cellStyle(FIRST_CUSTOM_FORMAT + at, 0, 0, false)),
  ];
  return (
    `<styleSheet xmlns="${MAIN}">` +
    (codes.length > 0 ? `<numFmts count="${codes.length}">${codes.join('')}</numFmts>` : '') +
    `<fonts count="2">${font('')}${font('<b/>')}</fonts>` +
    '<fills count="3"><fill><patternFill patternType="none"/></fill>' +
    '<fill><patternFill patternType="gray125"/></fill>' +
    '<fill><patternFill patternType="solid"><fgColor rgb="FFD9E2F3"/></patternFill></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    `<cellXfs count="${styles.length}">${styles.join('')}</cellXfs>` +
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
    '</styleSheet>'
  );
}
