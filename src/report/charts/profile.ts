import { placedGroups, radarGroups, supportedGroups } from '#core/report/chart-groups.ts';
import type { SelfAssessmentReport } from '#core/report/self-assessment.ts';
import { toNumber } from '#core/lib/ratio.ts';
import type { GroupTrace } from '#core/scoring/score.ts';
import type { Composer } from '#report/layout/composer.ts';
import { COLOURS, PAPER, STYLES } from '#report/layout/look.ts';
import type { Ink } from '#report/layout/ink.ts';
import { decimal } from '#report/words/format.ts';
import { SUMMARY } from '#report/words/summary-text.ts';
import { TEXT } from '#report/words/text.ts';
import { BAR_HEIGHT, drawBars, planBars } from './draw-bars.ts';
import { drawRadar, SUPPORTED_STROKE } from './draw-radar.ts';
import { chartScale } from './scale.ts';

const RADAR = { width: 216, radius: 74 };
const BARS = { label: 108, end: 34 };
/** A radar needs at least a triangle. */
const FEWEST_AXES = 3;

interface ShownValue {
  readonly value: number | null;
  readonly text: string;
}

function shownValue(group: GroupTrace | undefined): ShownValue {
  return group?.value
    ? { value: toNumber(group.value.exact), text: decimal(group.value.text) }
    : { value: null, text: TEXT.nothing };
}

/** Both values of a group, by its id. */
function bothValues({ sheet }: SelfAssessmentReport) {
  const supported = supportedGroups(sheet);
  return (group: GroupTrace) => {
    const backed = shownValue(supported?.get(group.id));
    return { ...shownValue(group), supported: backed.value, supportedText: backed.text };
  };
}

function spoken(report: SelfAssessmentReport, groups: readonly GroupTrace[]): string {
  const both = bothValues(report);
  return groups
    .map((group) => {
      const { text, supported, supportedText } = both(group);
      const words = supported === null ? text : SUMMARY.both(text, supportedText);
      return `${group.title} ${words}`;
    })
    .join('; ');
}

function legend(
  ink: Ink,
  y: number,
  words: { readonly target: string; readonly hasSupported: boolean },
): void {
  const style = STYLES.small;
  const line = (x: number): readonly [{ x: number; y: number }, { x: number; y: number }] => [
    { x, y: y - 2.6 },
    { x: x + 18, y: y - 2.6 },
  ];
  ink.line(...line(PAPER.left), { stroke: COLOURS.accent, thickness: 2 });
  ink.text(SUMMARY.valueLegend, { x: PAPER.left + 23, y }, style);
  let x = PAPER.left + 23 + ink.width(SUMMARY.valueLegend, style) + 20;
  if (words.hasSupported) {
    ink.line(...line(x), SUPPORTED_STROKE);
    ink.text(SUMMARY.supportedLegend, { x: x + 23, y }, style);
    x += 23 + ink.width(SUMMARY.supportedLegend, style) + 20;
  }
  if (words.target === '') return;
  ink.line(...line(x), { stroke: COLOURS.target, thickness: 1, dash: [4, 2.5] });
  ink.text(words.target, { x: x + 23, y }, style);
}

/** Draws radar and bars side by side, each a figure with its words. */
export function profileCharts(report: SelfAssessmentReport, composer: Composer): void {
  const { ink } = composer;
  const { claimed } = report.sheet;
  const scale = chartScale(report.rubric);
  const target = scale.target
    ? SUMMARY.target(scale.target.label, scale.target.text, report.terms)
    : '';
  const axes = radarGroups(claimed);
  const withRadar = axes.length >= FEWEST_AXES;
  const left = PAPER.left + (withRadar ? RADAR.width + 20 : 0);
  const both = bothValues(report);
  const rows = placedGroups(claimed).map(({ group, depth }) => ({
    label: `${group.code} ${group.title}`,
    depth,
    ...both(group),
  }));
  const plan = planBars(ink, rows, BARS.label);
  const height = Math.max(plan.total + 14, withRadar ? 2 * RADAR.radius + 56 : 0);
  composer.ensure(height + 30);
  const top = composer.y;
  const figure = (words: string, x: number, width: number): Parameters<Ink['tagged']>[0] =>
    composer.section.child('Figure', {
      alt: words,
      box: [x, PAPER.height - top - height, x + width, PAPER.height - top],
    });
  if (withRadar) {
    const centre = { x: PAPER.left + RADAR.width / 2, y: top + height / 2 };
    const words = SUMMARY.radarAlt(spoken(report, axes), target);
    ink.tagged(figure(words, PAPER.left, RADAR.width), () => {
      const points = axes.map((group) => ({ label: group.code, ...both(group) }));
      drawRadar(ink, { centre, radius: RADAR.radius, max: scale.max }, points, scale);
    });
  }
  const words = SUMMARY.barsAlt(
    spoken(
      report,
      placedGroups(claimed).map(({ group }) => group),
    ),
    target,
  );
  ink.tagged(figure(words, left, PAPER.right - left), () => {
    const frame = {
      labelLeft: left,
      valueRight: PAPER.right,
      left: left + BARS.label,
      top: top + (height - plan.total - 14) / 2,
      width: PAPER.right - left - BARS.label - BARS.end,
      max: scale.max,
      barHeight: BAR_HEIGHT,
    };
    drawBars(ink, frame, rows, plan, scale);
  });
  composer.y = top + height + 14;
  ink.tagged(composer.section.child('Caption'), () => {
    const hasSupported = report.sheet.supported.kind === 'scored';
    legend(ink, composer.y, { target, hasSupported });
  });
  composer.y += 14;
}
