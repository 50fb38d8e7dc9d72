import { spawnSync } from 'node:child_process';

/** Height of the header and footer bands, left out when only the body's text is read. */
const BODY = { top: 60, height: 720 };

const said = new WeakMap<Uint8Array, Map<string, string>>();

/** What a program says of a PDF; asked again, it would say the same. */
function run(command: string, args: readonly string[], pdf: Uint8Array): string {
  const known = said.get(pdf) ?? new Map<string, string>();
  said.set(pdf, known);
  const asked = [command, ...args].join(' ');
  const answer = known.get(asked) ?? runAnew(command, args, pdf);
  known.set(asked, answer);
  return answer;
}

function runAnew(command: string, args: readonly string[], pdf: Uint8Array): string {
  const result = spawnSync(command, args, { input: pdf, maxBuffer: 2 ** 28 });
  if (result.error) throw new Error(`${command} is needed to read PDFs back (poppler-utils)`);
  const complaints = result.stderr.toString('utf8');
  if (result.status !== 0 || complaints !== '') throw new Error(`${command}: ${complaints}`);
  return result.stdout.toString('utf8');
}

/** All text of a PDF as a reader copies it. */
export function pdfText(pdf: Uint8Array): string {
  return run('pdftotext', ['-enc', 'UTF-8', '-', '-'], pdf);
}

/** The text between header and footer in the order in which it was written. */
export function pdfBodyText(pdf: Uint8Array): string {
  const crop = ['-x', '0', '-W', '596', '-y', String(BODY.top), '-H', String(BODY.height)];
  return run('pdftotext', ['-raw', '-nopgbrk', '-enc', 'UTF-8', ...crop, '-', '-'], pdf);
}

/** The text of one page, counted from 1. */
export function pdfPageText(pdf: Uint8Array, page: number): string {
  const text = pdfPages(pdf)[page - 1];
  if (text === undefined) throw new Error(`the PDF has no page ${page}`);
  return text;
}

/** The text of every page, in page order. */
export function pdfPages(pdf: Uint8Array): readonly string[] {
  return pdfText(pdf).split('\f').slice(0, -1);
}

/** All text with the places of its words kept as far as letters can. */
export function pdfLayout(pdf: Uint8Array): string {
  return run('pdftotext', ['-layout', '-enc', 'UTF-8', '-', '-'], pdf);
}

interface WordBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where every word lies on its page, in points from the top left corner. */
export function pdfWords(pdf: Uint8Array): readonly WordBox[] {
  const boxes = run('pdftotext', ['-bbox', '-enc', 'UTF-8', '-', '-'], pdf);
  const pattern = /<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)"/g;
  return [...boxes.matchAll(pattern)].map((match) => {
    const [left = 0, top = 0, right = 0, bottom = 0] = match.slice(1).map(Number);
    return { left, top, right, bottom };
  });
}

/** What the PDF says about itself, by pdfinfo's names. */
export function pdfInfo(pdf: Uint8Array): Readonly<Record<string, string>> {
  const lines = run('pdfinfo', ['-isodates', '-enc', 'UTF-8', '-'], pdf).split('\n');
  return Object.fromEntries(
    lines.flatMap((line) => {
      const at = line.indexOf(':');
      return at < 0 ? [] : [[line.slice(0, at), line.slice(at + 1).trim()]];
    }),
  );
}

/** The structure tree with its text, as assistive technology meets it. */
export function pdfStructure(pdf: Uint8Array): string {
  return run('pdfinfo', ['-struct-text', '-enc', 'UTF-8', '-'], pdf);
}

/** Of poppler-utils, like the others. */
const PICTURES = 'pdftoppm';

/** Part of a page as dots: how many in a row, and their brightness row by row, 0 = black. */
export function pdfPicture(
  pdf: Uint8Array,
  page: number,
  box: { readonly x: number; readonly y: number; readonly size: number },
): { readonly width: number; readonly dots: Uint8Array } {
  const scale = 300 / 72;
  const pixels = (points: number): string => String(Math.round(points * scale));
  const [size, number] = [pixels(box.size), String(page)];
  const area = ['-x', pixels(box.x), '-y', pixels(box.y), '-W', size, '-H', size];
  const args = ['-r', '300', '-gray', '-f', number, '-l', number, ...area, '-'];
  const { stdout } = spawnSync(PICTURES, args, { input: pdf, maxBuffer: 2 ** 26 });
  const head = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(stdout.toString('latin1', 0, 40));
  const [width = 0, height = 0] = (head?.slice(1) ?? []).map(Number);
  return { width, dots: new Uint8Array(stdout.subarray(stdout.length - width * height)) };
}

/**
 * Text without white space and compatibility variants: how the reports' tests compare.
 * Normalised before the spaces go: a mark after a space must not join the letter before.
 */
export function squeezed(text: string): string {
  return text.normalize('NFKD').replace(/[\s\p{Default_Ignorable_Code_Point}]+/gu, '');
}
