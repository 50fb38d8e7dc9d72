import { placedGroups, radarGroups } from '#core/report/chart-groups.ts';
import { toNumber } from '#core/lib/ratio.ts';
import type { Rubric } from '#core/rubric/types.ts';
import type { ScoreTerms } from '#core/score-terms.ts';
import type { GroupTrace, Score } from '#core/scoring/score.ts';
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

/** A score drawn by its groups, with another one beside it, and the words for both. */
export interface Profile {
  readonly rubric: Rubric;
  readonly terms: ScoreTerms;
  readonly score: Score;
  /** null = there is no other. */
  readonly second: Score | null;
  readonly words: {
    readonly value: string;
    readonly second: string;
    /** Both values of a group, spoken. */
    readonly both: (value: string, second: string) => string;
    readonly radarAlt: (values: string, target: string) => string;
    readonly barsAlt: (values: string, target: string) => string;
  };
}

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
function bothValues({ second }: Profile) {
  const others = new Map(second && placedGroups(second).map(({ group }) => [group.id, group]));
  return (group: GroupTrace) => {
    const other = shownValue(others.get(group.id));
    return { ...shownValue(group), supported: other.value, supportedText: other.text };
  };
}

function spoken(profile: Profile, groups: readonly GroupTrace[]): string {
  const both = bothValues(profile);
  return groups
    .map((group) => {
      const { text, supported, supportedText } = both(group);
      const words = supported === null ? text : profile.words.both(text, supportedText);
      return `${group.title} ${words}`;
    })
    .join('; ');
}

function legend(
  ink: Ink,
  y: number,
  words: Pick<Profile['words'], 'value' | 'second'> & {
    readonly target: string;
    readonly hasSecond: boolean;
  },
): void {
  const style = STYLES.small;
  const line = (x: number): readonly [{ x: number; y: number }, { x: number; y: number }] => [
    { x, y: y - 2.6 },
    { x: x + 18, y: y - 2.6 },
  ];
  ink.line(...line(PAPER.left), { stroke: COLOURS.accent, thickness: 2 });
  ink.text(words.value, { x: PAPER.left + 23, y }, style);
  let x = PAPER.left + 23 + ink.width(words.value, style) + 20;
  if (words.hasSecond) {
    ink.line(...line(x), SUPPORTED_STROKE);
    ink.text(words.second, { x: x + 23, y }, style);
    x += 23 + ink.width(words.second, style) + 20;
  }
  if (words.target === '') return;
  ink.line(...line(x), { stroke: COLOURS.target, thickness: 1, dash: [4, 2.5] });
  ink.text(words.target, { x: x + 23, y }, style);
}

/** Draws radar and bars side by side, each a figure with its words. */
export function profileCharts(profile: Profile, composer: Composer): void {
  const { ink } = composer;
  const { score } = profile;
  const scale = chartScale(profile.rubric);
  const target = scale.target
    ? SUMMARY.target(scale.target.label, scale.target.text, profile.terms)
    : '';
  const axes = radarGroups(score);
  const withRadar = axes.length >= FEWEST_AXES;
  const left = PAPER.left + (withRadar ? RADAR.width + 20 : 0);
  const both = bothValues(profile);
  const rows = placedGroups(score).map(({ group, depth }) => ({
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
    const words = profile.words.radarAlt(spoken(profile, axes), target);
    ink.tagged(figure(words, PAPER.left, RADAR.width), () => {
      const points = axes.map((group) => ({ label: group.code, ...both(group) }));
      drawRadar(ink, { centre, radius: RADAR.radius, max: scale.max }, points, scale);
    });
  }
  const words = profile.words.barsAlt(
    spoken(
      profile,
      placedGroups(score).map(({ group }) => group),
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
    legend(ink, composer.y, { ...profile.words, target, hasSecond: profile.second !== null });
  });
  composer.y += 14;
}
