import type { Composer } from '#report/layout/composer.ts';
import type { Bookmark } from '#report/pdf/navigation.ts';
import { codeMark } from '#report/type/printable.ts';
import { NOTES } from '#report/words/text.ts';

function marks(codes: ReadonlySet<number>): string {
  return [...codes]
    .sort((a, b) => a - b)
    .map(codeMark)
    .join(', ');
}

/** Which characters were printed as their codes or left out so far; nothing where none were. */
export function characterNotes(composer: Composer, chapter: Bookmark): void {
  const { replaced, leftOut } = composer.ink.printer;
  if (replaced.size + leftOut.size === 0) return;
  composer.space(12);
  composer.heading('H2', NOTES.characters, { id: 'characters', under: chapter });
  composer.space(3);
  if (replaced.size > 0) composer.paragraph(NOTES.replaced(marks(replaced)));
  if (leftOut.size > 0) composer.paragraph(NOTES.leftOut(marks(leftOut)));
}
