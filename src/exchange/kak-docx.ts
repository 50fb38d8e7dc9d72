import {
  AlignmentType,
  Document,
  Footer,
  Header,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx';
import { unzipSync, zipSync } from 'fflate';
import type { KakDraft } from '#core/invest/paper/kak.ts';
import { KAK } from '#core/invest/paper/kak-terms.ts';
import { blockOf, GREY, PAGE, plain, SIZE } from './kak-docx-blocks.ts';

/** The first day that a ZIP file can name: the same drafts give the same bytes. */
const NO_DATE = new Date(1980, 0, 1);
const FONT = 'Calibri';
const MARK = '9A3412';
const ACCENT = '123F69';
const LANGUAGE = 'id-ID';

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

/** The look of headings and text; everybody can change it in one place. */
const STYLES = {
  default: {
    document: {
      run: { font: FONT, size: SIZE.body, language: { value: LANGUAGE } },
      paragraph: { spacing: { line: 264 } },
    },
    title: {
      run: { font: FONT, size: 40, bold: true, color: ACCENT },
      paragraph: { spacing: { after: 120 } },
    },
    heading1: {
      run: { font: FONT, size: 26, bold: true, color: ACCENT },
      paragraph: { spacing: { before: 300, after: 100 } },
    },
  },
} as const;

function footer(title: string): Footer {
  const look = { size: SIZE.small, color: GREY } as const;
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [
          new TextRun({ ...look, text: plain(`${KAK.short}: ${title} \u00B7 ${KAK.page} `) }),
          new TextRun({ ...look, children: [PageNumber.CURRENT] }),
          new TextRun({ ...look, text: ` ${KAK.pageOf} ` }),
          new TextRun({ ...look, children: [PageNumber.TOTAL_PAGES] }),
        ],
      }),
    ],
  });
}

/** At the head of each page: that it is a draft, or made of invented data. */
function header(mark: string): Header {
  const run = new TextRun({ text: plain(mark), bold: true, size: SIZE.small, color: MARK });
  return new Header({
    children: [new Paragraph({ alignment: AlignmentType.RIGHT, children: [run] })],
  });
}

/** A draft as an editable .docx; the same draft gives the same bytes. */
export async function writeKak(draft: KakDraft): Promise<Uint8Array> {
  const document = new Document({
    title: plain(`${KAK.title}: ${draft.title}`),
    creator: plain(draft.office),
    lastModifiedBy: plain(draft.office),
    styles: STYLES,
    sections: [
      {
        properties: {
          page: {
            size: { width: PAGE.width, height: PAGE.height },
            margin: { top: PAGE.top, bottom: PAGE.top, left: PAGE.side, right: PAGE.side },
          },
        },
        ...(draft.mark === '' ? {} : { headers: { default: header(draft.mark) } }),
        footers: { default: footer(draft.title) },
        children: [
          new Paragraph({ text: KAK.title, heading: HeadingLevel.TITLE }),
          new Paragraph({
            spacing: { after: 160 },
            children: [new TextRun({ text: plain(draft.title), bold: true, size: 28 })],
          }),
          new Paragraph({
            spacing: { after: 200 },
            children: [new TextRun({ text: KAK.draft, size: SIZE.small, color: GREY })],
          }),
          ...draft.blocks.flatMap(blockOf),
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
  if (!first) throw new Error('kak: no draft was asked for that a choice gives');
  if (more.length === 0) return first[1];
  return zipSync(Object.fromEntries(files), { mtime: NO_DATE, os: 0, level: 0 });
}
