import type { FileKind } from '#core/evidence/file-facts.ts';
import { readXml } from '#exchange/book/xml.ts';
import { lineOf, type TextLine } from './inspect-lines.ts';
import { openParts } from './inspect-parts.ts';
import { wholeText, type ReadFile } from './inspect-read.ts';

/** What ends a line; cells and rows of tables are lines of their own. */
const LINES = new Set(['p', 'h']);
const SPACES = new Set(['s', 'tab', 'line-break']);
/** What is counted as a page: sheets of an .ods, slides of an .odp. */
const PAGES: Readonly<Partial<Record<FileKind, string>>> = { ods: 'table', odp: 'page' };

interface Contents {
  readonly lines: readonly TextLine[];
  readonly pages: number;
}

function readLines(part: Uint8Array, role: TextLine['role'], page: string | undefined): Contents {
  const lines: TextLine[] = [];
  let pages = 0;
  let text = '';
  let depth = 0;
  readXml(part, {
    open: (name, attributes) => {
      if (name === page) pages += 1;
      if (LINES.has(name)) depth += 1;
      if (SPACES.has(name)) text += ' ';
      if (name === 'table-cell') {
        const line = lineOf(attributes()['office:date-value']?.slice(0, 10) ?? '', role);
        if (line) lines.push(line);
      }
    },
    text: (piece) => {
      if (depth > 0) text += piece;
    },
    close: (name) => {
      if (!LINES.has(name)) return;
      depth -= 1;
      const line = lineOf(text, role);
      if (line) lines.push(line);
      text = '';
    },
  });
  return { lines, pages };
}

/** Whether the list of parts says that some of them are encrypted (ODF 1.3 part 2, 4.8). */
function isSealed(manifest: Uint8Array | undefined): boolean {
  let sealed = false;
  if (manifest) {
    readXml(manifest, {
      open: (name) => {
        if (name === 'encryption-data') sealed = true;
      },
    });
  }
  return sealed;
}

/** Reads the text of an OpenDocument file: the heads and feet of its pages, then the contents. */
export function inspectOdf(bytes: Uint8Array, kind: FileKind): ReadFile {
  const listed = openParts(bytes, (name) => name === 'META-INF/manifest.xml');
  if ('state' in listed) return listed;
  if (isSealed(listed.parts.get('META-INF/manifest.xml'))) return { state: 'password' };
  const opened = openParts(bytes, (name) => name === 'content.xml' || name === 'styles.xml');
  if ('state' in opened) return opened;
  const content = opened.parts.get('content.xml');
  if (!content) return { state: 'corrupt' };
  const styles = opened.parts.get('styles.xml');
  const around = styles ? readLines(styles, 'margin', undefined).lines : [];
  const page = PAGES[kind];
  const { lines, pages } = readLines(content, 'body', page);
  const drawn = opened.names.some((name) => name.startsWith('Pictures/'));
  if (lines.length === 0 && !drawn) return { state: 'empty' };
  return wholeText([lines, around], page === undefined ? null : pages);
}
