/** Text as the bytes an office program would write; for Windows-1252 only what Latin-1 shares. */
export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

export const utf8WithMark = (text: string): Uint8Array => utf8(`\uFEFF${text}`);

export function utf16(text: string, endian: 'little' | 'big'): Uint8Array {
  const marked = `\uFEFF${text}`;
  const view = new DataView(new ArrayBuffer(marked.length * 2));
  for (let at = 0; at < marked.length; at += 1) {
    view.setUint16(at * 2, marked.charCodeAt(at), endian === 'little');
  }
  return new Uint8Array(view.buffer);
}

export const latin1 = (text: string): Uint8Array =>
  Uint8Array.from(text, (letter) => letter.charCodeAt(0));

/** One cell, quoted when it has to be. */
function cell(text: string, separator: string): string {
  return /["\r\n]/.test(text) || text.includes(separator)
    ? `"${text.replaceAll('"', '""')}"`
    : text;
}

export function csvText(
  rows: readonly (readonly string[])[],
  separator = ',',
  newline = '\n',
): string {
  return rows.map((row) => row.map((text) => cell(text, separator)).join(separator)).join(newline);
}
