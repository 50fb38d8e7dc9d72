import { COLOURS, PAPER, STYLES } from '#report/layout/look.ts';
import type { Composer } from '#report/layout/composer.ts';
import { CHAPTERS } from '#report/words/text.ts';

/** Where the bar stands and where the title begins, in points from the upper edge. */
const HEIGHTS = {
  /** A cover with room for a few lines. */
  airy: { bar: 92, title: 112 },
  /** A cover that has more to say. */
  full: { bar: 70, title: 86 },
} as const;

/** Opens the first page of a paper: the bar, the title and, if given, which years or instrument. */
export function coverHead(
  composer: Composer,
  kind: keyof typeof HEIGHTS,
  title: string,
  under?: string,
): void {
  const { ink } = composer;
  const { bar, title: top } = HEIGHTS[kind];
  composer.openSection();
  composer.navigation.setTarget('cover', 1, 0);
  composer.navigation.addBookmark(CHAPTERS.cover, 'cover');
  ink.artifact(() => {
    ink.rectangle({ x: PAPER.left, y: bar }, { width: 56, height: 5 }, { fill: COLOURS.accent });
  });
  composer.y = top;
  composer.paragraph(title, { style: STYLES.cover, node: composer.section.child('H1') });
  if (under === undefined) return;
  composer.paragraph(under, {
    style: { ...STYLES.coverName, weight: 'regular', colour: COLOURS.quiet },
  });
}
