import type { SelfAssessmentReport } from '#core/report/self-assessment.ts';
import type { Composer } from '#report/layout/composer.ts';
import { STYLES } from '#report/layout/look.ts';
import { CHAPTERS, NOTES } from '#report/words/text.ts';
import { characterNotes } from './character-notes.ts';

/** How to read the report, the instrument's open points, and characters it cannot print. */
export function notes(report: SelfAssessmentReport, composer: Composer): void {
  const chapter = composer.heading('H1', CHAPTERS.notes, { id: 'notes', keepWith: 80 });
  composer.space(4);
  composer.paragraph(NOTES.source);
  composer.space(4);
  composer.paragraph(NOTES.share(report.terms));
  composer.space(4);
  composer.paragraph(NOTES.figures);
  if (report.rubric.ratification.length > 0) {
    composer.space(12);
    composer.heading('H2', NOTES.ratification, { id: 'ratification', under: chapter });
    composer.space(3);
    report.rubric.ratification.forEach((note, at) => {
      composer.paragraph(`${at + 1}. ${note}`, { style: { ...STYLES.body, size: 9 } });
      composer.space(3);
    });
  }
  characterNotes(composer, chapter);
}
