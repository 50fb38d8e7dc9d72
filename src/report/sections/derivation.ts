import { derivationOf, type DerivationStep, type DerivationTerm } from '#core/report/derivation.ts';
import type { Ratio } from '#core/lib/ratio.ts';
import type { SelfAssessmentReport } from '#core/report/self-assessment.ts';
import type { Composer } from '#report/layout/composer.ts';
import { STYLES } from '#report/layout/look.ts';
import type { Cell, TableSpec } from '#report/layout/table-rows.ts';
import { table } from '#report/layout/table.ts';
import type { Bookmark } from '#report/pdf/navigation.ts';
import { DERIVATION } from '#report/words/derivation-text.ts';
import { decimal, exact, firstDecimals, fraction } from '#report/words/format.ts';
import { SUMMARY } from '#report/words/summary-text.ts';
import { CHAPTERS, TEXT } from '#report/words/text.ts';
import { predikatTable } from './predikat-table.ts';

function termRow(term: DerivationTerm): readonly (Cell | string)[] {
  const { node } = term;
  const title =
    node.kind === 'indicator'
      ? { text: node.title, link: `indicator-${node.id}` }
      : { text: node.title, link: `derivation-${node.id}` };
  return term.kind === 'counted'
    ? [node.code, title, exact(term.value), decimal(node.weight), exact(term.product)]
    : [node.code, title, DERIVATION.leftOut[term.why], `(${decimal(node.weight)})`, TEXT.nothing];
}

function codesOf(step: DerivationStep, why: 'blank' | 'not-applicable'): string {
  return step.terms
    .flatMap((term) => (term.kind === 'left-out' && term.why === why ? [term.node.code] : []))
    .join(', ');
}

function termTable(
  step: DerivationStep,
  composer: Composer,
  above: NonNullable<TableSpec['above']>,
): void {
  const { columns } = DERIVATION;
  table(composer, {
    above,
    columns: [
      { title: columns.code, width: 38 },
      { title: columns.title, width: 'rest', namesRow: true },
      { title: columns.value, width: 84, align: 'right' },
      { title: columns.weight, width: 60, align: 'right' },
      { title: columns.product, width: 90, align: 'right' },
    ],
    rows: [
      ...step.terms.map(termRow),
      [
        '',
        { text: DERIVATION.sum, bold: true },
        '',
        { text: exact(step.weightSum), bold: true },
        { text: exact(step.productSum), bold: true },
      ],
    ],
    tinted: (row) => row === step.terms.length,
    size: 8,
  });
}

/** "69/28 = 2,464285…", or the whole number alone. */
function inBothForms(value: Ratio): string {
  const [pure, decimals] = [fraction(value), firstDecimals(value)];
  return pure === decimals ? pure : `${pure} = ${decimals}`;
}

function formula(step: DerivationStep, name: string): string {
  if (!step.quotient) return DERIVATION.nothing(name);
  const [products, weights] = [exact(step.productSum), exact(step.weightSum)];
  return DERIVATION.formula(name, products, weights, inBothForms(step.quotient));
}

function explainLeftOut(step: DerivationStep, composer: Composer): void {
  const [away, blank] = [codesOf(step, 'not-applicable'), codesOf(step, 'blank')];
  if (away && step.quotient) {
    composer.paragraph(
      DERIVATION.renormalised(exact(step.weightAll), exact(step.weightApplicable), away),
    );
  }
  if (blank) composer.paragraph(DERIVATION.blanksLeftOut(blank, exact(step.weightSum)));
}

function groupStep(
  report: SelfAssessmentReport,
  step: DerivationStep,
  composer: Composer,
  under: Bookmark,
): void {
  const { group } = step;
  if (!group) return;
  const name = CHAPTERS.group(report.rubric.levelNames[step.depth - 1] ?? '', group.title);
  termTable(step, composer, () => {
    composer.heading('H2', name, { id: `derivation-${group.id}`, under });
    composer.space(3);
  });
  composer.space(2);
  composer.paragraph(formula(step, name), { style: STYLES.strong });
  explainLeftOut(step, composer);
  composer.space(14);
}

function indexStep(
  report: SelfAssessmentReport,
  step: DerivationStep,
  composer: Composer,
  under: Bookmark,
): void {
  const { outcome } = report.sheet.claimed;
  const { rubric } = report;
  const name = outcome.kind === 'running' ? DERIVATION.running : DERIVATION.index;
  termTable(step, composer, () => {
    composer.heading('H2', name, { id: 'derivation-index', under });
    composer.space(3);
  });
  composer.space(2);
  composer.paragraph(formula(step, name), { style: STYLES.strong });
  explainLeftOut(step, composer);
  if (outcome.kind === 'none' || !step.quotient) return;
  const shown = decimal(outcome.value.text);
  const decimals = firstDecimals(step.quotient);
  composer.paragraph(DERIVATION.rounding(name, inBothForms(step.quotient), shown));
  const on = rubric.rounding.predikatOn;
  composer.paragraph(
    DERIVATION.predikatFrom[on](on === 'rounded' ? shown : decimals, outcome.predikat),
  );
  composer.space(10);
  predikatTable(report, composer, () => {
    composer.heading('H2', SUMMARY.predikatTitle, { id: 'bands', under });
    composer.space(3);
  });
}

/** "Penurunan indeks": every weighted mean with its numbers, and the one rounding. */
export function derivation(report: SelfAssessmentReport, composer: Composer): void {
  const chapter = composer.heading('H1', CHAPTERS.derivation, { id: 'derivation', keepWith: 120 });
  composer.space(4);
  composer.paragraph(DERIVATION.intro(report.rubric.rounding.digits));
  composer.space(4);
  composer.paragraph(DERIVATION.leftOutRule);
  composer.space(10);
  for (const step of derivationOf(report.sheet.claimed)) {
    if (step.group) groupStep(report, step, composer, chapter);
    else indexStep(report, step, composer, chapter);
  }
}
