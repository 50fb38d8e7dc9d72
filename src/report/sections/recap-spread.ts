import { toNumber } from '#core/lib/ratio.ts';
import type { RecapReport } from '#core/report/recap.ts';
import { drawColumns } from '#report/charts/draw-columns.ts';
import { drawSpread, SPREAD_ROW, type SpreadRow } from '#report/charts/draw-spread.ts';
import type { Composer } from '#report/layout/composer.ts';
import { PAPER, STYLES, TEXT_WIDTH } from '#report/layout/look.ts';
import { decimal } from '#report/words/format.ts';
import { RECAP } from '#report/words/recap-text.ts';
import { figure } from './recap-figures.ts';
import { frameScale, printList } from './recap-common.ts';

const COLUMNS_HEIGHT = 150;
const SIZE = 7.8;
const LABELS = 150;
/** Height of a row of the table below the boxes, and of all that stands around both. */
const TABLE_ROW = 17;
const AROUND = 90;
/** More than this is not kept together on one page. */
const MOST_KEPT = 480;

function distribution(report: RecapReport, composer: Composer): void {
  const { bins } = report.source.parts.summary;
  const columns = bins.map(({ from, to, count }) => ({
    label: RECAP.binsLabel(decimal(from.text), decimal(to.text)),
    count,
  }));
  const spoken = columns.map(({ label, count }) => `${label}: ${count}`).join('; ');
  figure(composer, COLUMNS_HEIGHT, RECAP.binsAlt(spoken), (top) => {
    const box = { left: PAPER.left, top, width: TEXT_WIDTH, height: COLUMNS_HEIGHT };
    drawColumns(composer.ink, box, columns);
  });
  composer.space(6);
  printList(
    composer,
    report.tables.bins,
    [
      { at: 0, width: 110, namesRow: true },
      { at: 1, width: 110 },
      { at: 2, width: 'rest', bold: true },
      { at: 3, width: 110 },
    ],
    { size: SIZE },
  );
  composer.space(3);
  composer.paragraph(RECAP.binsRule, { style: STYLES.small });
}

function boxes(report: RecapReport, composer: Composer): void {
  const { frame, source } = report;
  const rows = source.parts.spread.flatMap(({ at, label, five }): readonly SpreadRow[] => {
    if (!five) return [];
    const group = frame.groups[at];
    return [
      {
        label: group ? `${group.code} ${group.title}` : label,
        least: toNumber(five.least.exact),
        lower: toNumber(five.lower.exact),
        median: toNumber(five.median.exact),
        upper: toNumber(five.upper.exact),
        most: toNumber(five.most.exact),
      },
    ];
  });
  if (rows.length === 0) return;
  const spoken = source.parts.spread.flatMap(({ at, label, five }) =>
    five
      ? [
          RECAP.spreadValue(
            frame.groups[at]?.title ?? label,
            decimal(five.least.text),
            decimal(five.median.text),
            decimal(five.most.text),
          ),
        ]
      : [],
  );
  const height = rows.length * SPREAD_ROW + 16;
  figure(composer, height, RECAP.spreadAlt(spoken.join('; ')), (top) => {
    const room = {
      labelLeft: PAPER.left,
      left: PAPER.left + LABELS,
      top,
      width: TEXT_WIDTH - LABELS - 8,
      max: frame.max,
    };
    drawSpread(composer.ink, room, rows, frameScale(frame));
  });
  composer.space(3);
  composer.paragraph(RECAP.spreadNote, { style: STYLES.small });
  composer.space(6);
  printList(
    composer,
    report.tables.spread,
    [
      { at: 0, width: 34 },
      { at: 1, width: 'rest', namesRow: true },
      { at: 2, width: 54 },
      { at: 4, width: 54, bold: true },
      { at: 5, width: 48 },
      { at: 6, width: 46 },
      { at: 7, width: 44 },
      { at: 8, width: 46 },
      { at: 9, width: 48 },
    ],
    { size: SIZE },
  );
}

/** How the indices lie, how many reach each band, and how far every group is spread. */
export function recapSpread(report: RecapReport, composer: Composer): void {
  const chapter = composer.heading('H1', RECAP.chapters.spread, { id: 'spread' });
  composer.space(4);
  composer.paragraph(RECAP.meanOf(report.source.head.counts, report.chosen), {
    style: STYLES.small,
  });
  composer.space(6);
  composer.heading('H2', RECAP.binsTitle, { id: 'bins', under: chapter, keepWith: 150 });
  composer.space(4);
  distribution(report, composer);
  if (report.tables.predikats.rows.length > 0) {
    composer.space(10);
    printList(
      composer,
      report.tables.predikats,
      [
        { at: 0, width: 'rest', namesRow: true },
        { at: 1, width: 80, bold: true },
        { at: 2, width: 80 },
      ],
      {
        size: SIZE,
        above: () => {
          composer.heading('H2', RECAP.predikatTitle, { id: 'predikat', under: chapter });
          composer.space(3);
        },
      },
    );
  }
  composer.space(12);
  const height = report.tables.spread.rows.length * (SPREAD_ROW + TABLE_ROW) + AROUND;
  composer.heading('H2', RECAP.spreadTitle, {
    id: 'boxes',
    under: chapter,
    keepWith: height > MOST_KEPT ? 160 : height,
  });
  composer.space(4);
  boxes(report, composer);
}
