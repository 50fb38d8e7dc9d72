import { encode } from 'uqr';
import type { Ink, Point } from './ink.ts';
import { COLOURS } from './look.ts';

/**
 * Draws a text as a QR code (ISO/IEC 18004, correction level M) with its rim of paper, dark
 * modules beside each other as one stroke. The same text gives the same strokes.
 */
export function drawQr(ink: Ink, text: string, from: Point, size: number): void {
  const rim = 4;
  const { data } = encode(text, { ecc: 'M', boostEcc: false, border: rim });
  const module = size / data.length;
  ink.rectangle(from, { width: size, height: size }, { fill: COLOURS.white });
  data.forEach((row, y) => {
    let start = -1;
    for (let x = 0; x <= row.length; x += 1) {
      if (row[x] === true && start < 0) start = x;
      if (row[x] !== true && start >= 0) {
        const at = { x: from.x + start * module, y: from.y + y * module };
        ink.rectangle(at, { width: (x - start) * module, height: module }, { fill: BLACK });
        start = -1;
      }
    }
  });
}

const BLACK = [0, 0, 0] as const;
