import {
  BorderStyle,
  Document,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { unzipSync, zipSync } from 'fflate';
import type { KakBlock } from '#core/invest/kak-block.ts';
import type { KakDraft } from '#core/invest/kak.ts';
import { KAK } from '#core/invest/kak-terms.ts';

/** The first day that a ZIP file can name: the same drafts give the same bytes. */
const NO_DATE = new Date(1980, 0, 1);
const FONT = 'Calibri';
/** Half points. */
const SIZE = { body: 22, small: 18, table: 18 } as const;
const GREY = '5A6472';
const LINE = { style: BorderStyle.SINGLE, size: 4, color: 'B8C0CC' } as const;
const BORDERS = { top: LINE, bottom: LINE, left: LINE, right: LINE };
/** Signs that XML cannot hold. */
// oxlint-disable-next-line no-control-regex
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;

const plain = (text: string): string => text.replace(FORBIDDEN, '');

function cell(text: string, isHead: boolean): TableCell {
  const run = new TextRun({ text: plain(text), bold: isHead, size: SIZE.table });
  return new TableCell({
    borders: BORDERS,
    margins: { top: 40, bottom: 40, left: 80, right: 80 },
    children: [new Paragraph({ children: [run] })],
    ...(isHead ? { shading: { fill: 'E6EDF5' } } : {}),
  });
}

function blockOf(block: KakBlock): Paragraph | Table {
  switch (block.kind) {
    case 'heading':
      return new Paragraph({
        text: plain(block.text),
        heading: HeadingLevel.HEADING_1,
        spacing: { before: 280, after: 100 },
        keepNext: true,
      });
    case 'sentence':
      return new Paragraph({
        spacing: { after: 80 },
        children: [
          new TextRun({ text: plain(block.text) }),
          ...(block.refs.length === 0
            ? []
            : [
                new TextRun({
                  text: plain(` [${block.refs.join('; ')}]`),
                  size: SIZE.small,
                  color: GREY,
                }),
              ]),
        ],
      });
    case 'table':
      return new Table({
        width: { size: 100, type: WidthType.PERCENTAGE },
        rows: [
          new TableRow({
            tableHeader: true,
            children: block.heads.map((text) => cell(text, true)),
          }),
          ...block.rows.map(
            (cells) =>
              new TableRow({ cantSplit: true, children: cells.map((text) => cell(text, false)) }),
          ),
        ],
      });
  }
}

const TYPES = '[Content_Types].xml';
const CORE = 'docProps/core.xml';

/**
 * The library writes the moment of writing: that of the data takes its place. What kind of file it
 * is stands first, where programs look for it.
 */
function dated(parts: Record<string, Uint8Array>, at: string): Record<string, Uint8Array> {
  const { [TYPES]: types, [CORE]: core, ...rest } = parts;
  if (!types || !core) throw new Error('kak: the library wrote another kind of file');
  const text = new TextDecoder().decode(core);
  const said = text.replaceAll(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${at}`);
  return { [TYPES]: types, [CORE]: new TextEncoder().encode(said), ...rest };
}

/** A draft as an editable .docx; the same draft gives the same bytes. */
export async function writeKak(draft: KakDraft): Promise<Uint8Array> {
  const document = new Document({
    title: plain(`${KAK.title}: ${draft.title}`),
    creator: plain(draft.office),
    lastModifiedBy: plain(draft.office),
    styles: { default: { document: { run: { font: FONT, size: SIZE.body } } } },
    sections: [
      {
        properties: { page: { size: { width: 11_906, height: 16_838 } } },
        children: [
          new Paragraph({ text: KAK.title, heading: HeadingLevel.TITLE }),
          new Paragraph({
            spacing: { after: 200 },
            children: [new TextRun({ text: plain(draft.title), bold: true, size: 28 })],
          }),
          new Paragraph({
            spacing: { after: 200 },
            children: [new TextRun({ text: KAK.draft, size: SIZE.small, color: GREY })],
          }),
          ...draft.blocks.map(blockOf),
        ],
      },
    ],
  });
  const packed = new Uint8Array(await Packer.toArrayBuffer(document));
  return zipSync(dated(unzipSync(packed), draft.at), { mtime: NO_DATE, os: 0 });
}

const fileName = (name: string): string =>
  `${name.replaceAll(/[\\/:*?"<>|\s]+/g, '-').slice(0, 100)}.docx`;

/** Drafts as one file: a .docx, or a ZIP file of several. */
export async function writeKaks(
  drafts: readonly KakDraft[],
  progress: (done: number, total: number) => void,
): Promise<Uint8Array> {
  const files: (readonly [string, Uint8Array])[] = [];
  for (const [done, draft] of drafts.entries()) {
    progress(done, drafts.length);
    files.push([fileName(draft.name), await writeKak(draft)]);
  }
  progress(drafts.length, drafts.length);
  const [first, ...more] = files;
  if (first && more.length === 0) return first[1];
  return zipSync(Object.fromEntries(files), { mtime: NO_DATE, os: 0, level: 0 });
}
