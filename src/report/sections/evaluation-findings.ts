import type { EvaluationReport, EvaluationSection } from '#core/report/evaluation.ts';
import type { EvaluationRow } from '#core/report/evaluation-row.ts';
import { caption } from '#report/layout/blocks.ts';
import type { Composer } from '#report/layout/composer.ts';
import { PAPER, STYLES } from '#report/layout/look.ts';
import type { Bookmark } from '#report/pdf/navigation.ts';
import { EVALUATION_CHAPTERS, FINDINGS, VALUE } from '#report/words/evaluation-text.ts';
import { CHAPTERS } from '#report/words/text.ts';
import { shown } from './evaluation-common.ts';

const INDENT = 12;

const nameOf = ({ indicator }: EvaluationRow): string => `${indicator.code} ${indicator.title}`;

function list(composer: Composer, title: string, items: readonly string[]): void {
  composer.space(5);
  caption(composer, title);
  if (items.length === 0) {
    composer.paragraph(FINDINGS.none, { indent: INDENT });
    return;
  }
  const node = composer.section.child('L');
  for (const item of items) {
    const line = node.child('LI');
    composer.ensure(STYLES.body.size * STYLES.body.leading);
    const top = composer.y;
    composer.ink.tagged(line.child('Lbl'), () => {
      composer.ink.text('•', { x: PAPER.left + 2, y: top + 10.2 }, STYLES.body);
    });
    composer.paragraph(item, { indent: INDENT, node: line.child('LBody') });
    composer.space(1.5);
  }
}

function section(
  report: EvaluationReport,
  { group, rows }: EvaluationSection,
  composer: Composer,
  under: Bookmark,
): void {
  composer.space(10);
  composer.heading('H2', CHAPTERS.group(report.rubric.levelNames[0] ?? '', group.title), {
    id: `findings-${group.id}`,
    under,
    keepWith: 60,
  });
  const value = (row: EvaluationRow): string => VALUE.spoken(row.value.finding);
  const of = (standing: EvaluationRow['standing']): readonly EvaluationRow[] =>
    rows.filter((row) => row.standing === standing);
  list(
    composer,
    FINDINGS.strengths,
    of('strength').map((row) => FINDINGS.strength(nameOf(row), value(row))),
  );
  list(
    composer,
    FINDINGS.weaknesses,
    of('weakness').map((row) =>
      FINDINGS.shortcoming(nameOf(row), value(row), shown(row.value.shortcoming)),
    ),
  );
  list(
    composer,
    FINDINGS.recommendations,
    rows
      .filter((row) => row.value.recommendation.trim() !== '')
      .map((row) => FINDINGS.recommendation(row.indicator.code, shown(row.value.recommendation))),
  );
}

/** What is strong, what is weak and what to do, dimension by dimension, by a stated rule. */
export function evaluationFindings(report: EvaluationReport, composer: Composer): void {
  const chapter = composer.heading('H1', EVALUATION_CHAPTERS.findings, { id: 'findings' });
  composer.space(4);
  composer.paragraph(FINDINGS.rule(report.rubric.target.level), { style: STYLES.small });
  for (const each of report.sections) section(report, each, composer, chapter);
}
