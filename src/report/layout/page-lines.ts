import { TEXT } from '#report/words/text.ts';
import type { Composer } from './composer.ts';
import type { Ink } from './ink.ts';
import { COLOURS, PAPER, STYLES, TEXT_WIDTH } from './look.ts';

/** What stands above and below the pages; texts too long for their place are shortened. */
interface PageLines {
  readonly aboveLeft: string;
  readonly aboveRight: (page: number) => string;
  readonly below: string;
}

/** The line above a page: whose it is, and what it is about. */
export function headerLine(ink: Ink, left: string, right: string): void {
  const y = PAPER.top - 32;
  ink.text(left, { x: PAPER.left, y }, STYLES.label);
  ink.text(right, { x: PAPER.right - ink.width(right, STYLES.small), y }, STYLES.small);
  ink.line(
    { x: PAPER.left, y: y + 7 },
    { x: PAPER.right, y: y + 7 },
    { stroke: COLOURS.line, thickness: 0.6 },
  );
}

function footer(ink: Ink, left: string, right: string): void {
  const y = PAPER.bottom + 30;
  ink.text(left, { x: PAPER.left, y }, STYLES.small);
  ink.text(right, { x: PAPER.right - ink.width(right, STYLES.small), y }, STYLES.small);
}

/** Writes header (not on the cover) and footer on every page, now that their number is known. */
export function pageLines({ ink }: Composer, lines: PageLines): void {
  const { doc } = ink.open;
  const pages = doc.getNumberOfPages();
  const left = ink.oneLine(lines.aboveLeft, TEXT_WIDTH * 0.52, STYLES.label);
  for (let page = 1; page <= pages; page += 1) {
    doc.setPage(page);
    const right = ink.oneLine(lines.aboveRight(page), TEXT_WIDTH * 0.45, STYLES.small);
    ink.artifact(() => {
      if (page > 1) headerLine(ink, left, right);
      footer(ink, lines.below, TEXT.pageOf(page, pages));
    }, 'Pagination');
  }
}
