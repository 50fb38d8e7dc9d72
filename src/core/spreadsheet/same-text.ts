/** What spreadsheet programs change or drop by themselves: ends of lines, control characters. */
const LINE_END = /\r\n?/g;
const LOST =
  // oxlint-disable-next-line no-control-regex
  /[\0-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** A text as any spreadsheet program can hold it. */
export function tidyText(text: string): string {
  return text.replaceAll(LINE_END, '\n').replaceAll(LOST, '');
}

/** Whether two texts differ in nothing that a person has typed. */
export function sameText(one: string, other: string): boolean {
  return one === other || tidyText(one) === tidyText(other);
}
