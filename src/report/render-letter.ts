import type { ClearanceLetter } from '#core/invest/clearance/letter.ts';
import { Composer } from '#report/layout/composer.ts';
import { Ink } from '#report/layout/ink.ts';
import { pageLines } from '#report/layout/page-lines.ts';
import { drawWatermark } from '#report/layout/watermark.ts';
import { openDocument } from '#report/pdf/document.ts';
import { fileIdOf } from '#report/pdf/file-id.ts';
import { letterClosing, letterLine, letterOpening } from '#report/sections/letter.ts';
import { LETTER } from '#report/words/letter-text.ts';
import type { ReportFonts } from './fonts.ts';
import { renderParts, type ReportProgress } from './render-parts.ts';

/**
 * Renders the letter about TIK lines as PDF bytes. Needs no DOM. The same letter gives the same
 * bytes on every device.
 */
export async function renderLetter(
  letter: ClearanceLetter,
  fonts: ReportFonts,
  progress: ReportProgress,
): Promise<Uint8Array> {
  const { agency, year, madeAt, number, isSample } = letter;
  const open = openDocument(fonts, {
    title: `${LETTER.title}: ${agency}, ${year}`,
    subject: LETTER.about(year),
    author: LETTER.signer(letter.office),
    keywords: number,
    madeAt,
    fileId: fileIdOf(letter),
  });
  const ink = new Ink(open, fonts);
  if (isSample) {
    drawWatermark(ink, LETTER.sample);
    open.pdf.events.subscribe('addPage', () => {
      drawWatermark(ink, LETTER.sample);
    });
  }
  const composer = new Composer(ink);
  const parts = [
    () => letterOpening(letter, composer),
    ...letter.lines.map(
      (line, at) => () => letterLine(line, at + 1, composer, at === letter.lines.length - 1),
    ),
    () => letterClosing(letter, composer),
    () =>
      pageLines(composer, {
        aboveLeft: agency,
        aboveRight: () => LETTER.number(number),
        below: LETTER.below(agency, year),
      }),
  ];
  return renderParts(composer, parts, progress);
}
