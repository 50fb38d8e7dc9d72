import { derivationOf, type DerivationStep } from '#core/report/derivation.ts';
import type { Ratio } from '#core/lib/ratio.ts';
import type { SelfAssessmentReport } from '#core/report/self-assessment.ts';
import type { Composer } from '#report/layout/composer.ts';
import { STYLES } from '#report/layout/look.ts';
import type { Bookmark } from '#report/pdf/navigation.ts';
import { DERIVATION } from '#report/words/derivation-text.ts';
import { decimal, exact, firstDecimals } from '#report/words/format.ts';
import { SCOPE } from '#report/words/scope-text.ts';
import { SUMMARY } from '#report/words/summary-text.ts';
import { CHAPTERS } from '#report/words/text.ts';
import { derivationTable } from './derivation-table.ts';
import { noNumberWhy } from './outcome.ts';
import { predikatTable } from './predikat-table.ts';

function codesOf(step: DerivationStep, why: 'blank' | 'not-applicable'): string {
  return step.terms
    .flatMap((term) => (term.kind === 'left-out' && term.why === why ? [term.node.code] : []))
    .join(', ');
}

/** "69/28 = 2,464285…", or the decimal number alone where it is exact. */
function inBothForms(value: Ratio): string {
  const [pure, decimals] = [exact(value), firstDecimals(value)];
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
  if (blank && step.quotient) {
    composer.paragraph(DERIVATION.blanksLeftOut(blank, exact(step.weightSum)));
  }
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
  derivationTable(report.rubric, step, composer, () => {
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
  const { rubric, terms } = report;
  const name = outcome.kind === 'running' ? DERIVATION.running : terms.name;
  derivationTable(rubric, step, composer, () => {
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
    DERIVATION.predikatFrom[on](on === 'rounded' ? shown : decimals, outcome.predikat, terms),
  );
  composer.space(10);
  predikatTable(report, composer, () => {
    composer.heading('H2', SUMMARY.predikatTitle(terms), { id: 'bands', under });
    composer.space(3);
  });
}

/** How the number came about: every weighted mean with its numbers, and the one rounding. */
export function derivation(report: SelfAssessmentReport, composer: Composer): void {
  const chapter = composer.heading('H1', CHAPTERS.derivation(report.terms), {
    id: 'derivation',
    keepWith: 120,
  });
  composer.space(4);
  const { outcome } = report.sheet.claimed;
  if (outcome.kind === 'none') {
    composer.paragraph(noNumberWhy(report.rubric, outcome));
    return;
  }
  if (report.terms.notIndex !== null) {
    composer.paragraph(`${report.terms.notIndex}.`, { style: STYLES.strong });
    composer.space(4);
  }
  composer.paragraph(DERIVATION.intro(report.rubric.rounding.digits));
  composer.space(4);
  composer.paragraph(DERIVATION.leftOutRule);
  if (report.part) {
    composer.space(4);
    composer.paragraph(SCOPE.renormalised(report.part));
  }
  composer.space(10);
  for (const step of derivationOf(report.sheet.claimed)) {
    if (step.group) groupStep(report, step, composer, chapter);
    else indexStep(report, step, composer, chapter);
  }
}
