import { subtract, toNumber } from '#core/lib/ratio.ts';
import type { RecapReport } from '#core/report/recap.ts';
import type { AgencySheet, SheetGroup, SheetIndicator } from '#core/report/recap-sheet.ts';
import { KEY_TERMS, RECAP_HEADS } from '#core/report/recap-terms.ts';
import { drawRadar, SUPPORTED_STROKE } from '#report/charts/draw-radar.ts';
import type { Composer } from '#report/layout/composer.ts';
import { COLOURS, PAPER, STYLES } from '#report/layout/look.ts';
import { table } from '#report/layout/table.ts';
import { decimal, rounded } from '#report/words/format.ts';
import { RECAP } from '#report/words/recap-text.ts';
import { TEXT } from '#report/words/text.ts';
import { figure, markLegend } from './recap-figures.ts';
import { frameScale, valueNumber, valueText } from './recap-common.ts';
import { drawCards, type Card } from './score-cards.ts';

const { sheet: words } = RECAP;
const RADAR = { radius: 54, height: 150 };
/** Small, so that an agency stays on its one page. */
const SIZE = 7.4;
const FEWEST_AXES = 3;
/** Fewer top groups than this make a poor radar where there are inner ones. */
const POOR_AXES = 5;

function cardsOf({ source }: RecapReport, sheet: AgencySheet, isPublic: boolean): readonly Card[] {
  const { row, earlier } = sheet;
  const { withIndex } = source.head.counts;
  const rank = row.rank === null ? words.noRank : words.rank(row.rank, withIndex);
  return [
    {
      kicker: words.index,
      number: row.index.is === 'value' ? decimal(row.index.value.text) : TEXT.nothing,
      meaning: row.predikat ?? TEXT.nothing,
      why: row.tied ? `${rank}, ${words.tied}.` : `${rank}.`,
    },
    {
      kicker: words.claimed,
      number: sheet.claimed.is === 'value' ? decimal(sheet.claimed.value.text) : TEXT.nothing,
      meaning: isPublic ? '' : `${words.supported}: ${valueText(sheet.supported)}`,
      why: isPublic ? '' : `${words.documents(row.documents)}.`,
    },
    earlier
      ? {
          kicker: words.lastYear(earlier.year),
          number: earlier.index.is === 'value' ? decimal(earlier.index.value.text) : TEXT.nothing,
          meaning: earlier.predikat ?? TEXT.nothing,
          why: '',
        }
      : { kicker: RECAP.years, number: TEXT.nothing, meaning: '', why: words.noLastYear },
  ];
}

/** The groups of the radar: the top ones, or the inner ones where those are few. */
function axesOf({ groups }: AgencySheet): readonly SheetGroup[] {
  const top = groups.filter(({ depth }) => depth === 1);
  const inner = groups.filter(({ depth }) => depth === 2);
  return top.length < POOR_AXES && inner.length >= top.length ? inner : top;
}

function radar(report: RecapReport, sheet: AgencySheet, composer: Composer): void {
  const { ink } = composer;
  const axes = axesOf(sheet);
  if (axes.length < FEWEST_AXES) return;
  const spoken = axes.map(({ title, value, mean }) =>
    words.radarValue(title, valueText(value), mean ? decimal(mean.text) : TEXT.nothing),
  );
  const scale = frameScale(report.frame);
  figure(composer, RADAR.height, words.radarAlt(spoken.join('; ')), (top) => {
    const centre = { x: (PAPER.left + PAPER.right) / 2, y: top + RADAR.height / 2 };
    const points = axes.map(({ code, value, mean }) => ({
      label: code,
      value: valueNumber(value),
      supported: mean ? toNumber(mean.exact) : null,
      text: valueText(value),
    }));
    drawRadar(ink, { centre, radius: RADAR.radius, max: scale.max }, points, scale);
  });
  markLegend(composer, [
    {
      name: RECAP.legend.own,
      draw: (pen, { x, y }) => {
        pen.line({ x: x - 8, y }, { x: x + 6, y }, { stroke: COLOURS.accent, thickness: 2 });
      },
    },
    {
      name: RECAP.legend.mean,
      draw: (pen, { x, y }) => {
        pen.line({ x: x - 8, y }, { x: x + 6, y }, SUPPORTED_STROKE);
      },
    },
  ]);
}

function groupRows(report: RecapReport, sheet: AgencySheet) {
  const { digits } = report.frame.rounding;
  return sheet.groups.map(({ code, title, depth, value, mean }) => [
    { text: code, bold: depth === 1 },
    { text: title, bold: depth === 1, indent: (depth - 1) * 8 },
    { text: valueText(value), bold: true },
    mean ? decimal(mean.text) : TEXT.nothing,
    mean && value.is === 'value'
      ? rounded(subtract(value.value.exact, mean.exact), digits)
      : TEXT.nothing,
    String(mean?.n ?? 0),
  ]);
}

/** The strongest and the weakest indicators, with what each is on average. */
function indicators(composer: Composer, { strongest, weakest }: AgencySheet): void {
  const row = (place: string) => (one: SheetIndicator) => [
    place,
    one.code,
    one.title,
    { text: valueText(one.value), bold: true },
    one.mean ? decimal(one.mean.text) : TEXT.nothing,
    String(one.mean?.n ?? 0),
  ];
  table(composer, {
    size: SIZE,
    tinted: (at) => at >= strongest.length,
    columns: [
      { title: words.place, width: 58 },
      { title: RECAP_HEADS.code, width: 44 },
      { title: words.standing, width: 'rest', namesRow: true },
      { title: words.columns.value, width: 50, align: 'right' },
      { title: words.columns.mean, width: 56, align: 'right' },
      { title: words.columns.n, width: 34, align: 'right' },
    ],
    rows: [...strongest.map(row(words.strongest)), ...weakest.map(row(words.weakest))],
  });
}

/** One agency on one page: its numbers, its profile beside the mean, what stands out. */
export function agencyPage(report: RecapReport, sheet: AgencySheet, composer: Composer): void {
  const { row } = sheet;
  const isPublic = report.leftOut !== null;
  composer.heading('H2', row.agency.name, { id: `sheet-${row.id}`, keepWith: 120 });
  const facts = [
    row.agency.code,
    row.kind,
    row.group,
    row.batch,
    RECAP.stage(row.stage),
    KEY_TERMS[row.trust].toLowerCase(),
  ];
  composer.paragraph(facts.filter((one) => one !== '').join(' | '), { style: STYLES.small });
  composer.space(6);
  drawCards(composer, cardsOf(report, sheet, isPublic));
  radar(report, sheet, composer);
  composer.space(4);
  table(composer, {
    size: SIZE,
    columns: [
      { title: RECAP_HEADS.code, width: 44 },
      { title: words.groups, width: 'rest', namesRow: true },
      { title: words.columns.value, width: 50, align: 'right' },
      { title: words.columns.mean, width: 56, align: 'right' },
      { title: words.columns.difference, width: 50, align: 'right' },
      { title: words.columns.n, width: 34, align: 'right' },
    ],
    rows: groupRows(report, sheet),
  });
  composer.space(6);
  if (sheet.strongest.length === 0) {
    composer.paragraph(words.none, { style: STYLES.small });
    return;
  }
  indicators(composer, sheet);
  composer.paragraph(words.rule, { style: STYLES.small });
}
