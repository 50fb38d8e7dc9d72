import type { EvaluationReport } from '#core/report/evaluation.ts';
import { AGREEMENT_RULES } from '#core/review/consensus.ts';
import { RULE_TERMS, VERDICT_TERMS } from '#core/review/review-terms.ts';
import { EVIDENCE_VERDICTS } from '#core/review/verdict.ts';
import { fieldList } from '#report/layout/blocks.ts';
import type { Composer } from '#report/layout/composer.ts';
import { STYLES } from '#report/layout/look.ts';
import type { Bookmark } from '#report/pdf/navigation.ts';
import { BASIS, EVALUATION_CHAPTERS } from '#report/words/evaluation-text.ts';
import { inGroups } from '#report/words/format.ts';
import { characterNotes } from './character-notes.ts';
import { shown } from './evaluation-common.ts';

/** The files that a result rests on, each with its whole fingerprint. */
function digests({ final, origin, reviewers }: EvaluationReport, composer: Composer): void {
  const rows: readonly (readonly [string, string | null])[] = [
    [BASIS.submission, final.submission],
    [BASIS.period, final.period],
    ...reviewers.map(({ name, review }) => [BASIS.review(name), review] as const),
    ...final.clarifications.map((one, at) => [BASIS.clarification(at + 1), one] as const),
    ...(final.lastYear
      ? [[BASIS.lastYear(final.lastYear.year), final.lastYear.result] as const]
      : []),
    [BASIS.previous, origin.about.previous],
  ];
  composer.paragraph(BASIS.rests);
  composer.space(6);
  fieldList(
    composer,
    rows.flatMap(([label, print]) => (print === null ? [] : [{ label, value: inGroups(print) }])),
    { style: STYLES.small },
  );
}

function lines(
  composer: Composer,
  under: Bookmark,
  part: { readonly id: string; readonly title: string; readonly texts: readonly string[] },
): void {
  if (part.texts.length === 0) return;
  composer.space(10);
  composer.heading('H2', part.title, { id: part.id, under });
  composer.space(3);
  for (const text of part.texts) {
    composer.paragraph(text);
    composer.space(3);
  }
}

/** Reviews that were left out, that never came, or that count in spite of something odd. */
export function sheetsLeftOut({
  final,
}: EvaluationReport): Readonly<Record<'left' | 'missing' | 'kept', readonly string[]>> {
  return {
    kept: final.kept.map(({ by, reason }) => BASIS.leftLine(by, shown(reason))),
    left: final.left.map(({ by, reason }) => BASIS.leftLine(by, shown(reason))),
    missing: final.missing.map(({ name, institution, reason }) =>
      BASIS.missingLine(name, institution, shown(reason)),
    ),
  };
}

/** How often each rule settled a value; rules that settled none are left out. */
export function ruleCounts({ sections }: EvaluationReport): readonly string[] {
  const rows = sections.flatMap((section) => section.rows);
  return AGREEMENT_RULES.map(
    (rule) => [rule, rows.filter(({ value }) => value.rule === rule).length] as const,
  )
    .filter(([, count]) => count > 0)
    .map(([rule, count]) => BASIS.ruleCount(RULE_TERMS[rule], count));
}

function verdictCounts({ final }: EvaluationReport): readonly string[] {
  const all = final.verdicts.length;
  return EVIDENCE_VERDICTS.map(
    (kind) => [kind, final.verdicts.filter(({ verdict }) => verdict === kind).length] as const,
  )
    .filter(([, count]) => count > 0)
    .map(([kind, count]) => BASIS.verdictCount(VERDICT_TERMS[kind], count, all));
}

/** What the result rests on, what was left out, and how it was counted. */
export function evaluationBasis(report: EvaluationReport, composer: Composer): void {
  const { counts } = report.scores.final;
  const chapter = composer.heading('H1', EVALUATION_CHAPTERS.basis, { id: 'basis', keepWith: 80 });
  composer.space(4);
  digests(report, composer);
  const { left, missing, kept } = sheetsLeftOut(report);
  lines(composer, chapter, { id: 'kept', title: BASIS.kept, texts: kept });
  lines(composer, chapter, { id: 'left', title: BASIS.left, texts: left });
  lines(composer, chapter, { id: 'missing', title: BASIS.missing, texts: missing });
  lines(composer, chapter, {
    id: 'methods',
    title: BASIS.methods,
    texts: [
      BASIS.method(counts.rated, counts.notApplicable, counts.blank, counts.total),
      BASIS.weights,
      BASIS.supported,
    ],
  });
  lines(composer, chapter, { id: 'rules', title: BASIS.rules, texts: ruleCounts(report) });
  lines(composer, chapter, {
    id: 'verdict-counts',
    title: BASIS.verdicts,
    texts: [
      ...verdictCounts(report),
      ...(report.edition === 'public' ? [BASIS.verdictsPublic] : []),
    ],
  });
  characterNotes(composer, chapter);
}
