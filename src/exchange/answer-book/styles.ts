import { MAIN } from '#exchange/book/styles.ts';
import { escapeXml } from '#exchange/book/xml.ts';

/** How a cell looks and whether it may be typed into. */
export interface CellStyle {
  /** Number format; "@" is text, so that nothing typed there is computed. */
  readonly format: string;
  readonly look: 'input' | 'info' | 'head';
  /** Marks the content as text even if it begins like a formula, as an apostrophe does. */
  readonly quoted?: boolean;
}

/** The days of the workbook: the same digits under any settings. */
export const DAY_FORMAT = 'yyyy-mm-dd';
export const TEXT_FORMAT = '@';

const FIRST_CUSTOM_FORMAT = 164;
const BUILT_IN: Readonly<Record<string, number>> = { General: 0, [TEXT_FORMAT]: 49 };
const LOOKS: readonly CellStyle['look'][] = ['input', 'info', 'head'];
const FILLS = ['FFFFFFFF', 'FFEFEFEF', 'FFD9E2F3'] as const;

/** Collects the styles that sheets use, each once, and gives their numbers. */
export class StyleList {
  readonly #styles: CellStyle[] = [];

  /** The number by which a cell refers to the style. */
  numberOf(style: CellStyle): number {
    const same = ({ format, look, quoted = false }: CellStyle): boolean =>
      format === style.format && look === style.look && quoted === (style.quoted ?? false);
    const at = this.#styles.findIndex(same);
    return at < 0 ? this.#styles.push(style) : at + 1;
  }

  /** The part xl/styles.xml; number 0 is the plain style that every file needs. */
  xml(): string {
    const custom = [...new Set(this.#styles.map(({ format }) => format))].filter(
      (format) => BUILT_IN[format] === undefined,
    );
    const formatId = (format: string): number =>
      BUILT_IN[format] ?? FIRST_CUSTOM_FORMAT + custom.indexOf(format);
    const codes = custom.map(
      (format) => `<numFmt numFmtId="${formatId(format)}" formatCode="${escapeXml(format)}"/>`,
    );
    const font = (bold: string): string =>
      `<font>${bold}<sz val="11"/><name val="Calibri"/><family val="2"/></font>`;
    const fills = FILLS.map(
      (colour) =>
        `<fill><patternFill patternType="solid"><fgColor rgb="${colour}"/></patternFill></fill>`,
    );
    const line = '<color rgb="FFBFBFBF"/>';
    const border = ['left', 'right', 'top', 'bottom']
      .map((side) => `<${side} style="thin">${line}</${side}>`)
      .join('');
    const styles = this.#styles.map(
      ({ format, look, quoted = false }) =>
        `<xf numFmtId="${formatId(format)}" fontId="${look === 'head' ? 1 : 0}"` +
        ` fillId="${2 + LOOKS.indexOf(look)}" borderId="1" xfId="0"${quoted ? ' quotePrefix="1"' : ''}` +
        ' applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1" applyProtection="1">' +
        `<alignment vertical="top" wrapText="1"/><protection locked="${look === 'input' ? 0 : 1}"/></xf>`,
    );
    return (
      `<styleSheet xmlns="${MAIN}">` +
      (codes.length > 0 ? `<numFmts count="${codes.length}">${codes.join('')}</numFmts>` : '') +
      `<fonts count="2">${font('')}${font('<b/>')}</fonts>` +
      `<fills count="${2 + fills.length}"><fill><patternFill patternType="none"/></fill>` +
      `<fill><patternFill patternType="gray125"/></fill>${fills.join('')}</fills>` +
      '<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>' +
      `<border>${border}<diagonal/></border></borders>` +
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
      `<cellXfs count="${styles.length + 1}"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>${styles.join('')}</cellXfs>` +
      '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
      '</styleSheet>'
    );
  }
}
