import { Parser } from 'saxen';

export type Attributes = Readonly<Record<string, string>>;

export interface XmlHandlers {
  /** Names come without their namespace prefix; the attributes' names keep it. */
  readonly open?: (name: string, attributes: () => Attributes) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

const ENTITY = /&(?:#(\d+)|#x([0-9a-f]+)|(amp|lt|gt|quot|apos));/gi;
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};
const LAST_CODE_POINT = 0x10_ff_ff;

function character(code: number): string {
  return code <= LAST_CODE_POINT ? String.fromCodePoint(code) : '\uFFFD';
}

function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replaceAll(ENTITY, (whole, decimal?: string, hex?: string, name?: string) => {
    if (decimal !== undefined) return character(Number(decimal));
    if (hex !== undefined) return character(Number.parseInt(hex, 16));
    return NAMED[(name ?? '').toLowerCase()] ?? whole;
  });
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

function decoded(attributes: Attributes): Attributes {
  return Object.fromEntries(
    Object.entries(attributes).map(([key, value]) => [key, decodeEntities(value)]),
  );
}

/**
 * Reads the XML of one part in one pass. Entities of the document's own are not
 * known and nothing outside is ever fetched. Throws on broken XML; the caller
 * turns that into a failure of the whole file.
 */
export function readXml(bytes: Uint8Array, handlers: XmlHandlers): void {
  const xml = new TextDecoder().decode(bytes).replaceAll(/\r\n?/g, '\n');
  const parser = new Parser();
  const { open, text, close } = handlers;
  if (open) {
    parser.on('openTag', (name, attributes) => open(localName(name), () => decoded(attributes())));
  }
  if (text) {
    parser.on('text', (raw) => text(decodeEntities(raw)));
    parser.on('cdata', text);
  }
  if (close) parser.on('closeTag', (name) => close(localName(name)));
  parser.parse(xml);
}

const SPECIAL = /[&<>"]/g;
const ESCAPED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Text for the inside of an element or an attribute. */
export function escapeXml(text: string): string {
  return text.replaceAll(SPECIAL, (found) => ESCAPED[found] ?? found);
}

/** What XML cannot hold, a carriage return (XML would make it a line feed), and what looks like a code. */
const UNSAFE =
  // oxlint-disable-next-line no-control-regex
  /[\0-\u0008\u000B-\u001F\uFFFE\uFFFF]|_(?=x[0-9A-Fa-f]{4}_)|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
const CODE = /_x([0-9A-Fa-f]{4})_/g;

/** Text as a cell stores it: `_xHHHH_` stands for a character that XML cannot hold (ECMA-376, ST_Xstring). */
export function toCellText(text: string): string {
  return text.replaceAll(
    UNSAFE,
    (found) => `_x${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
  );
}

/** The reverse of {@link toCellText}. */
export function fromCellText(text: string): string {
  return text.replaceAll(CODE, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}
