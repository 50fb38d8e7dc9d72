import type { RecapReport } from '#core/report/recap.ts';
import type { Composer } from '#report/layout/composer.ts';
import { STYLES } from '#report/layout/look.ts';
import { decimal } from '#report/words/format.ts';
import { RECAP } from '#report/words/recap-text.ts';
import { TEXT } from '#report/words/text.ts';
import { printList } from './recap-common.ts';
import { drawCards, type Card } from './score-cards.ts';

const { cards: words } = RECAP;

function cardsOf({ source, chosen }: RecapReport): readonly Card[] {
  const { summary } = source.parts;
  const { counts } = source.head;
  const most = [...summary.predikats].sort((a, b) => b.count - a.count)[0];
  const banded = summary.predikats.reduce((sum, { count }) => sum + count, 0);
  return [
    {
      kicker: `${words.mean} (${RECAP.measures[chosen.measure]})`,
      number: summary.index ? decimal(summary.index.mean.text) : TEXT.nothing,
      meaning: words.meanNote,
      why: RECAP.meanOf(counts, chosen),
    },
    {
      kicker: words.counted,
      number: String(counts.counted),
      meaning: RECAP.stage(chosen.stage),
      why: words.ofInvited(counts.invited),
    },
    {
      kicker: words.predikat,
      number: most && most.count > 0 ? String(most.count) : TEXT.nothing,
      meaning: most && most.count > 0 ? most.label : '',
      why: most && most.count > 0 ? words.most(most.count, banded) : words.noPredikat,
    },
  ];
}

/** The mean with its denominator, and the funnel. */
export function recapSummary(report: RecapReport, composer: Composer): void {
  const { funnel } = report.tables;
  const chapter = composer.heading('H1', RECAP.chapters.summary, { id: 'summary' });
  composer.space(8);
  drawCards(composer, cardsOf(report));
  printList(
    composer,
    funnel,
    [
      { at: 0, width: 'rest', namesRow: true },
      { at: 1, width: 60, bold: true },
      { at: 2, width: 60 },
    ],
    {
      above: () => {
        composer.heading('H2', funnel.name, { id: 'funnel', under: chapter });
        composer.space(3);
      },
    },
  );
  composer.space(4);
  composer.paragraph(RECAP.funnelNote, { style: STYLES.small });
}

/** Ranks with the rule for ties, and beside them the year before where it is known. */
export function recapRanking(report: RecapReport, composer: Composer): void {
  const { ranking, years } = report.tables;
  const governments = new Set(ranking.rows.map((row) => row[3]));
  const chapter = composer.heading('H1', RECAP.chapters.ranking, { id: 'ranking' });
  composer.space(4);
  composer.paragraph(RECAP.meanOf(report.source.head.counts, report.chosen), {
    style: STYLES.small,
  });
  composer.space(5);
  printList(
    composer,
    ranking,
    [
      { at: 0, width: 52 },
      { at: 2, width: 'rest', namesRow: true },
      ...(governments.size > 1 ? [{ at: 3, width: 92 }] : []),
      { at: 4, width: 50 },
      { at: 7, width: 32, bold: true },
      { at: 8, width: 52 },
      { at: 9, width: 54 },
      { at: 10, width: 28 },
      { at: 11, width: 58 },
    ],
    { size: 7.6 },
  );
  composer.space(4);
  composer.paragraph(RECAP.tieRule, { style: STYLES.small });
  if (years.rows.length === 0) return;
  composer.space(12);
  printList(
    composer,
    years,
    [
      { at: 0, width: 'rest', namesRow: true },
      { at: 1, width: 74 },
      { at: 2, width: 74, bold: true },
      { at: 3, width: 74 },
    ],
    {
      size: 8,
      above: () => {
        composer.heading('H2', RECAP.years, { id: 'years', under: chapter });
        composer.paragraph(RECAP.yearsNote, { style: STYLES.small });
        composer.space(3);
      },
    },
  );
}
