import type { GuideReport } from '#core/report/guide.ts';
import { codeText } from '#core/report/paper-code.ts';
import type { ItemRow } from '#core/report/rejection-pareto.ts';
import { ratio, toNumber } from '#core/lib/ratio.ts';
import { VERDICT_TERMS } from '#core/review/review-terms.ts';
import { drawPareto, paretoHeight } from '#report/charts/draw-pareto.ts';
import { fieldList } from '#report/layout/blocks.ts';
import type { Composer } from '#report/layout/composer.ts';
import { COLOURS, PAPER, STYLES, TEXT_WIDTH } from '#report/layout/look.ts';
import { table } from '#report/layout/table.ts';
import { inGroups, percent } from '#report/words/format.ts';
import { GUIDE, REASON_ADVICE, reasonName } from '#report/words/guide-text.ts';
import { PAPER_TEXT, PAPER_TITLES } from '#report/words/paper-text.ts';

const { chapters, columns, labels } = GUIDE;
/** More items than this are a list nobody works through. */
const MOST_ITEMS = 40;

const part = (count: number, of: number): string =>
  of === 0 ? percent(ratio(0n)) : percent(ratio(BigInt(count), BigInt(of)));

/** Title, what it is made of, and how it was counted. */
export function guideOpening(guide: GuideReport, composer: Composer): void {
  const { pareto, rubric } = guide;
  composer.openSection();
  composer.navigation.setTarget('opening', 1, 0);
  composer.paragraph(PAPER_TITLES.PANDUAN, {
    style: { ...STYLES.cover, size: 21 },
    node: composer.section.child('H1'),
  });
  composer.paragraph(guide.agency ?? GUIDE.everybody, { style: STYLES.coverName });
  composer.space(10);
  const fields = [
    { label: labels.instrument, value: rubric.title },
    { label: labels.version, value: rubric.version },
    { label: labels.years, value: guide.years.join(', ') },
    { label: labels.periods, value: guide.periods.join('; ') },
    {
      label: PAPER_TEXT.codeLabel,
      value: codeText({ kind: 'PANDUAN', fingerprint: guide.fingerprint }),
    },
  ];
  fieldList(
    composer,
    fields.filter(({ value }) => value !== ''),
  );
  composer.space(6);
  composer.paragraph(GUIDE.intro(pareto));
  composer.space(3);
  composer.paragraph(GUIDE.meaning, { style: STYLES.small });
}

function legend(composer: Composer): void {
  const { ink } = composer;
  const y = composer.y + 4;
  ink.tagged(composer.section.child('Caption'), () => {
    const from = PAPER.left;
    ink.rectangle({ x: from, y: y - 6 }, { width: 18, height: 6 }, { fill: COLOURS.accent });
    ink.text(GUIDE.verdictLegend, { x: from + 23, y }, STYLES.small);
    const next = from + 43 + ink.width(GUIDE.verdictLegend, STYLES.small);
    const line = { stroke: COLOURS.target, thickness: 1.1 };
    ink.line({ x: next, y: y - 3 }, { x: next + 18, y: y - 3 }, line);
    ink.text(GUIDE.cumulativeLegend, { x: next + 23, y }, STYLES.small);
  });
  composer.y = y + 12;
}

/** The chart of reasons and its table twin. */
export function guideReasons({ pareto }: GuideReport, composer: Composer): void {
  const { ink } = composer;
  composer.space(14);
  composer.heading('H2', chapters.chart, { id: 'reasons', keepWith: 80 });
  composer.space(6);
  if (pareto.reasons.length === 0) {
    composer.paragraph(GUIDE.none);
    return;
  }
  const bars = pareto.reasons.map(({ reason, verdicts, cumulative }) => ({
    label: reasonName(reason),
    count: verdicts,
    cumulative: toNumber(cumulative),
  }));
  const height = paretoHeight(bars);
  composer.ensure(height + 20);
  const top = composer.y;
  const spoken = pareto.reasons.map(({ reason, verdicts, cumulative }) =>
    GUIDE.chartValue(reasonName(reason), verdicts, percent(cumulative)),
  );
  const node = composer.section.child('Figure', {
    alt: GUIDE.chartAlt(spoken.join('; ')),
    box: [PAPER.left, PAPER.height - top - height, PAPER.right, PAPER.height - top],
  });
  ink.tagged(node, () => {
    const frame = { left: PAPER.left, top, width: TEXT_WIDTH, labels: 150, counts: 34 };
    drawPareto(ink, frame, bars);
  });
  composer.y = top + height;
  legend(composer);
  table(composer, {
    columns: [
      { title: columns.rank, width: 28, align: 'right' },
      { title: columns.reason, width: 'rest', namesRow: true },
      { title: columns.verdicts, width: 76, align: 'right' },
      { title: columns.share, width: 52, align: 'right' },
      { title: columns.cumulative, width: 58, align: 'right' },
      { title: columns.pieces, width: 68, align: 'right' },
      { title: columns.agencies, width: 58, align: 'right' },
    ],
    rows: pareto.reasons.map((row, at) => [
      String(at + 1),
      reasonName(row.reason),
      GUIDE.ofAll(row.verdicts, pareto.notFull),
      part(row.verdicts, pareto.notFull),
      percent(row.cumulative),
      GUIDE.ofAll(row.pieces, pareto.pieces),
      GUIDE.ofAll(row.agencies, pareto.agencies),
    ]),
  });
}

/** Every verdict there is, those in full included. */
export function guideKinds({ pareto }: GuideReport, composer: Composer): void {
  table(composer, {
    above: () => {
      composer.space(12);
      composer.heading('H2', chapters.kinds, { id: 'kinds' });
      composer.space(3);
    },
    columns: [
      { title: columns.kind, width: 'rest', namesRow: true },
      { title: columns.verdicts, width: 110, align: 'right' },
      { title: columns.share, width: 70, align: 'right' },
    ],
    rows: pareto.kinds.map(({ kind, verdicts }) => [
      VERDICT_TERMS[kind],
      GUIDE.ofAll(verdicts, pareto.verdicts),
      part(verdicts, pareto.verdicts),
    ]),
  });
}

function itemText({ indicator, item }: ItemRow): string {
  return item ? GUIDE.item(item.level, item.text) : GUIDE.wholeIndicator(indicator.title);
}

/** Which evidence items went wrong most, with the reasons, and what to do about each reason. */
export function guideItems({ pareto }: GuideReport, composer: Composer): void {
  if (pareto.items.length === 0) return;
  composer.space(12);
  composer.heading('H2', chapters.items, { id: 'items', keepWith: 90 });
  composer.space(3);
  table(composer, {
    size: 8,
    columns: [
      { title: columns.code, width: 34 },
      { title: columns.item, width: 'rest', namesRow: true },
      { title: columns.of, width: 62, align: 'right' },
      { title: columns.agencies, width: 34, align: 'right' },
      { title: columns.reasons, width: 150 },
    ],
    rows: pareto.items
      .slice(0, MOST_ITEMS)
      .map((row) => [
        row.indicator.code,
        itemText(row),
        GUIDE.ofAll(row.notFull, row.of),
        String(row.agencies),
        row.reasons
          .map(({ reason, verdicts }) => GUIDE.reasonCount(reasonName(reason), verdicts))
          .join(', '),
      ]),
  });
  composer.space(12);
  composer.heading('H2', chapters.advice, { id: 'advice', keepWith: 40 });
  composer.space(3);
  pareto.reasons.forEach(({ reason }, at) => {
    const text = GUIDE.advice(reasonName(reason), REASON_ADVICE[reason]);
    composer.paragraph(`${at + 1}. ${text}`, { indent: 8 });
    composer.space(2);
  });
}

/** The results that were counted, each with its whole fingerprint. */
export function guideCounted(guide: GuideReport, composer: Composer): void {
  composer.space(14);
  composer.heading('H2', chapters.counted, { id: 'counted', keepWith: 60 });
  composer.space(4);
  fieldList(
    composer,
    guide.counted.map(({ agency, interim, fingerprint }) => ({
      label: GUIDE.countedLine(agency, interim),
      value: inGroups(fingerprint),
    })),
    { style: STYLES.small },
  );
  composer.space(6);
  composer.paragraph(PAPER_TEXT.verify, { style: STYLES.small });
}
