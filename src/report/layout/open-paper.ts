import type { PaperCode } from '#core/report/paper-code.ts';
import { codeText } from '#core/report/paper-code.ts';
import type { ReportFonts } from '#report/fonts.ts';
import { openDocument } from '#report/pdf/document.ts';
import { fileIdOf } from '#report/pdf/file-id.ts';
import { Composer } from './composer.ts';
import { Ink } from './ink.ts';
import { drawWatermark } from './watermark.ts';

/** What a paper that states a record is. */
interface PaperHead {
  readonly title: string;
  readonly subject: string;
  readonly author: string;
  readonly code: PaperCode;
  /** ISO 8601 UTC, of the record: a paper made anew says the same. */
  readonly madeAt: string;
  /** A pale word across every page; null = none. */
  readonly watermark: string | null;
}

/** Opens the document of a paper; `content` is all that is printed of it. */
export function openPaper(head: PaperHead, content: unknown, fonts: ReportFonts): Composer {
  const { title, subject, author, code, madeAt, watermark } = head;
  const fileId = fileIdOf({ head, content });
  const keywords = codeText(code);
  const open = openDocument(fonts, { title, subject, author, keywords, madeAt, fileId });
  const ink = new Ink(open, fonts);
  if (watermark !== null) {
    drawWatermark(ink, watermark);
    open.pdf.events.subscribe('addPage', () => {
      drawWatermark(ink, watermark);
    });
  }
  return new Composer(ink);
}
