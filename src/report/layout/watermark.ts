import type { Ink } from './ink.ts';
import { COLOURS, PAPER } from './look.ts';
import { FONT } from '#report/pdf/document.ts';

const ANGLE = 52;

/** Writes a word in pale letters across the page, under what is printed later. */
export function drawWatermark(ink: Ink, word: string): void {
  const { doc } = ink.open;
  const size = word.length > 5 ? 128 : 170;
  const length = ink.width(word, { size, weight: 'bold' });
  const [cos, sin] = [Math.cos((ANGLE * Math.PI) / 180), Math.sin((ANGLE * Math.PI) / 180)];
  const half = { along: length / 2, across: size * 0.357 };
  const x = PAPER.width / 2 - half.along * cos + half.across * sin;
  const y = PAPER.height / 2 + half.along * sin + half.across * cos;
  ink.artifact(() => {
    doc.setFont(FONT, 'bold');
    doc.setFontSize(size);
    doc.setTextColor(...COLOURS.watermark);
    doc.text(word, x, y, { angle: ANGLE });
  }, 'Pagination');
}
