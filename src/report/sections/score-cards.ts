import type { SelfAssessmentReport } from '#core/report/self-assessment.ts';
import type { Score } from '#core/scoring/score.ts';
import type { Composer } from '#report/layout/composer.ts';
import { COLOURS, PAPER, STYLES, TEXT_WIDTH, type TextStyle } from '#report/layout/look.ts';
import { decimal } from '#report/words/format.ts';
import { SUMMARY } from '#report/words/summary-text.ts';
import { noNumberName, noNumberWhy } from './outcome.ts';

/** One number with what it is above and what it means below. */
export interface Card {
  readonly kicker: string;
  readonly number: string;
  readonly meaning: string;
  readonly why: string;
}

const GAP = 14;
const PADDING = 12;

function scoreCard(
  { rubric, terms }: SelfAssessmentReport,
  kind: string,
  { outcome, counts }: Score,
): Card {
  switch (outcome.kind) {
    case 'final':
      return {
        kicker: SUMMARY.scoreThat(terms.name, kind),
        number: decimal(outcome.value.text),
        meaning: SUMMARY.predikat(outcome.predikat, terms),
        why: SUMMARY.finalWhy(counts),
      };
    case 'running':
      return {
        kicker: SUMMARY.scoreThat(SUMMARY.running, kind),
        number: decimal(outcome.value.text),
        meaning: SUMMARY.runningPredikat(outcome.predikat, terms),
        why: SUMMARY.runningWhy(counts, terms),
      };
    case 'none':
      return {
        kicker: SUMMARY.scoreThat(SUMMARY.score, kind),
        number: '–',
        meaning: noNumberName(rubric, outcome),
        why: noNumberWhy(rubric, outcome),
      };
  }
}

function cardsOf(report: SelfAssessmentReport): readonly Card[] {
  const { claimed, supported } = report.sheet;
  return [
    scoreCard(report, SUMMARY.claimed, claimed),
    supported.kind === 'scored'
      ? scoreCard(report, SUMMARY.supported, supported.score)
      : {
          kicker: SUMMARY.scoreThat(SUMMARY.score, SUMMARY.supported),
          number: '–',
          meaning: SUMMARY.noEvidence,
          why: SUMMARY.noEvidenceWhy,
        },
  ];
}

/** Claimed and supported score side by side. */
export function scoreCards(report: SelfAssessmentReport, composer: Composer): void {
  drawCards(composer, cardsOf(report));
}

/** Draws cards beside each other over the width of the page. */
export function drawCards(composer: Composer, cards: readonly Card[]): void {
  const { ink } = composer;
  const width = (TEXT_WIDTH - GAP * (cards.length - 1)) / cards.length;
  const laid = cards.map((card) => {
    const part = (
      text: string,
      style: TextStyle,
    ): { readonly style: TextStyle; readonly lines: readonly string[] } => ({
      style,
      lines: ink.lines(text, width - 2 * PADDING, style),
    });
    return [
      part(card.kicker, STYLES.label),
      part(card.number, STYLES.number),
      part(card.meaning, STYLES.strong),
      part(card.why, STYLES.small),
    ];
  });
  const heights = laid.map((parts) =>
    parts.reduce((sum, { style, lines }) => sum + lines.length * style.size * style.leading, 0),
  );
  const height = Math.max(...heights) + 2 * PADDING;
  composer.ensure(height);
  const top = composer.y;
  laid.forEach((parts, at) => {
    const x = PAPER.left + at * (width + GAP);
    ink.artifact(() => {
      ink.rectangle({ x, y: top }, { width, height }, { fill: COLOURS.panel });
      ink.rectangle({ x, y: top }, { width, height: 2.5 }, { fill: COLOURS.accent });
    });
    composer.y = top + PADDING;
    for (const { style, lines } of parts) {
      const node = composer.section.child('P');
      composer.printLines(lines, { style, x: x + PADDING, node, keepWith: 0 });
    }
  });
  composer.y = top + height + 12;
}
