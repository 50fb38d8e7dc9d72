import type { Composer } from '#report/layout/composer.ts';
import { PAPER, STYLES } from '#report/layout/look.ts';
import type { Point, Ink } from '#report/layout/ink.ts';

/** A drawing over the width of the page, as one figure with its words; moves on below it. */
export function figure(
  composer: Composer,
  height: number,
  alt: string,
  draw: (top: number) => void,
): void {
  composer.ensure(height);
  const top = composer.y;
  const node = composer.section.child('Figure', {
    alt,
    box: [PAPER.left, PAPER.height - top - height, PAPER.right, PAPER.height - top],
  });
  composer.ink.tagged(node, () => draw(top));
  composer.y = top + height;
}

const STEP = 16;

/** The marks of a drawing with their names, on one line below it. */
export function markLegend(
  composer: Composer,
  marks: readonly { readonly name: string; readonly draw: (ink: Ink, at: Point) => void }[],
): void {
  const { ink } = composer;
  composer.ensure(STEP);
  const y = composer.y + 6;
  ink.tagged(composer.section.child('Caption'), () => {
    let x: number = PAPER.left + 8;
    for (const { name, draw } of marks) {
      draw(ink, { x, y: y - 2.6 });
      ink.text(name, { x: x + 9, y }, STYLES.small);
      x += 9 + ink.width(name, STYLES.small) + 20;
    }
  });
  composer.y += STEP;
}
