import type { RecapReport } from '#core/report/recap.ts';
import type { ThreeValues } from '#core/report/recap-gap-tables.ts';
import {
  claimedMark,
  drawGaps,
  finalMark,
  GAP_ROW,
  supportedMark,
  type GapRow,
} from '#report/charts/draw-gaps.ts';
import type { Composer } from '#report/layout/composer.ts';
import { PAPER, STYLES, TEXT_WIDTH } from '#report/layout/look.ts';
import { decimal } from '#report/words/format.ts';
import { RECAP } from '#report/words/recap-text.ts';
import { figure, markLegend } from './recap-figures.ts';
import { frameScale, printList, valueNumber, valueText } from './recap-common.ts';

/** As many rows as one drawing holds; more rows make more drawings. */
const MOST_IN_ONE = 40;
const LABELS = 170;

function gapRow({ asesor, evidence }: ThreeValues): GapRow {
  return {
    label: (asesor ?? evidence)?.agency.name ?? '',
    claimed: valueNumber((asesor ?? evidence)?.claimed),
    supported: valueNumber(evidence?.other),
    final: valueNumber(asesor?.other),
  };
}

function spoken({ asesor, evidence }: ThreeValues): string {
  const one = asesor ?? evidence;
  return one ? RECAP.gapsValue(one.agency.name, valueText(one.claimed), valueText(one.other)) : '';
}

function drawings(report: RecapReport, composer: Composer): void {
  const { frame, gaps, leftOut } = report;
  for (let from = 0; from < gaps.length; from += MOST_IN_ONE) {
    const part = gaps.slice(from, from + MOST_IN_ONE);
    const height = part.length * GAP_ROW + 16;
    figure(composer, height, RECAP.gapsAlt(part.map(spoken).join('; ')), (top) => {
      const room = {
        labelLeft: PAPER.left,
        left: PAPER.left + LABELS,
        top,
        width: TEXT_WIDTH - LABELS - 8,
        max: frame.max,
      };
      drawGaps(composer.ink, room, part.map(gapRow), frameScale(frame));
    });
    composer.space(4);
  }
  const { legend } = RECAP;
  markLegend(composer, [
    { name: legend.claimed, draw: claimedMark },
    ...(leftOut ? [] : [{ name: legend.supported, draw: supportedMark }]),
    { name: legend.final, draw: finalMark },
  ]);
}

/** Claimed, supported and agreed values: drawn, and as the same rows in a table. */
export function recapGaps(report: RecapReport, composer: Composer): void {
  const mean = report.source.parts.asesor.index;
  composer.heading('H1', RECAP.chapters.gaps, { id: 'gaps', keepWith: 120 });
  composer.space(4);
  if (mean) {
    composer.paragraph(
      RECAP.gapsMean({
        n: mean.n,
        claimed: decimal(mean.claimed.text),
        other: decimal(mean.other.text),
        gap: decimal(mean.gap.text),
      }),
    );
    composer.space(3);
  }
  composer.paragraph(RECAP.gapsNote, { style: STYLES.small });
  composer.space(8);
  if (report.frame.known) drawings(report, composer);
  composer.space(6);
  const width = 54;
  printList(
    composer,
    report.tables.gaps,
    report.tables.gaps.columns.map((_, at) =>
      at === 0 ? { at, width: 'rest' as const, namesRow: true } : { at, width },
    ),
    { size: 7.8 },
  );
}
