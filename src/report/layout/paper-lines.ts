import { codeText, type PaperCode } from '#core/report/paper-code.ts';
import { PAPER_TEXT } from '#report/words/paper-text.ts';
import { inGroups } from '#report/words/format.ts';
import { TEXT } from '#report/words/text.ts';
import type { Composer } from './composer.ts';
import { COLOURS, PAPER, STYLES } from './look.ts';
import { headerLine } from './page-lines.ts';
import { drawQr } from './qr.ts';

/** What stands above and below the pages of a paper that states a record. */
interface PaperLines {
  readonly code: PaperCode;
  /** A word before everything else, such as that the result is not final. */
  readonly mark: string;
  readonly aboveLeft: string;
  readonly aboveRight: string;
  readonly below: string;
}

const QR_SIZE = 46;
const GAP = 14;
const FOOT = { ...STYLES.small, size: 7, leading: 1.3 };

/**
 * Writes header (not on the cover), footer, fingerprint and QR code on every page. The code
 * of the first page is a figure with its text; the others repeat it.
 */
export function paperLines({ ink }: Composer, lines: PaperLines): void {
  const { doc, structure } = ink.open;
  const pages = doc.getNumberOfPages();
  const room = PAPER.right - PAPER.left - QR_SIZE - 14;
  const mark = lines.mark === '' ? '' : `${lines.mark} | `;
  const width = PAPER.right - PAPER.left;
  const right = ink.oneLine(lines.aboveRight, width * 0.4, STYLES.small);
  // A mark and a long name of a government take what the other side leaves.
  const rest = width - ink.width(right, STYLES.small) - GAP;
  const left = ink.oneLine(`${mark}${lines.aboveLeft}`, rest, STYLES.label);
  const below = ink.oneLine(`${mark}${lines.below}`, room - 90, FOOT);
  const print = PAPER_TEXT.fingerprint(inGroups(lines.code.fingerprint));
  const corner = { x: PAPER.right - QR_SIZE + 4, y: PAPER.bottom + 3 };
  const text = codeText(lines.code);
  for (let page = 1; page <= pages; page += 1) {
    doc.setPage(page);
    const number = TEXT.pageOf(page, pages);
    ink.artifact(() => {
      if (page > 1) headerLine(ink, left, right);
      const y = PAPER.bottom + 24;
      ink.text(below, { x: PAPER.left, y }, FOOT);
      const end = PAPER.left + room;
      ink.text(number, { x: end - ink.width(number, FOOT), y }, FOOT);
      ink.text(print, { x: PAPER.left, y: y + 10 }, { ...FOOT, colour: COLOURS.ink });
    }, 'Pagination');
    const draw = (): void => {
      drawQr(ink, text, corner, QR_SIZE);
    };
    if (page > 1) ink.artifact(draw, 'Pagination');
    else {
      const box = [corner.x, PAPER.height - corner.y - QR_SIZE, corner.x + QR_SIZE] as const;
      ink.tagged(
        structure.root.child('Sect').child('Figure', {
          alt: PAPER_TEXT.codeAlt(text),
          box: [...box, PAPER.height - corner.y],
        }),
        draw,
      );
    }
  }
}
