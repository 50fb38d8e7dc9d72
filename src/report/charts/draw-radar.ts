import type { Ink, Point } from '#report/layout/ink.ts';
import { COLOURS, STYLES } from '#report/layout/look.ts';
import { radarOutlines, radarPoint, radarRing, type RadarFrame } from '#report/geometry/radar.ts';
import type { ChartScale } from './scale.ts';

export interface Axis {
  readonly label: string;
  readonly value: number | null;
  /** What the evidence supports of it; null where nothing is attached. */
  readonly supported: number | null;
  /** The value as printed. */
  readonly text: string;
}

const LABEL_GAP = 9;

/** Dotted, so that it is told apart without colour. */
export const SUPPORTED_STROKE = { stroke: COLOURS.supported, thickness: 1.6, dash: [1.2, 2] };

function drawGrid(ink: Ink, frame: RadarFrame, axes: number, scale: ChartScale): void {
  for (const tick of scale.ticks) {
    ink.shape(radarRing(frame, axes, tick), { stroke: COLOURS.line, thickness: 0.5 });
  }
  for (const rim of radarRing(frame, axes, scale.max)) {
    ink.line(frame.centre, rim, { stroke: COLOURS.line, thickness: 0.5 });
  }
}

function drawLabel(ink: Ink, frame: RadarFrame, rim: Point, axis: Axis): void {
  const [name, value] = [STYLES.label, STYLES.small];
  const width = Math.max(ink.width(axis.label, name), ink.width(axis.text, value));
  const away = {
    x: (rim.x - frame.centre.x) / frame.radius,
    y: (rim.y - frame.centre.y) / frame.radius,
  };
  const centre = {
    x: rim.x + away.x * (LABEL_GAP + width / 2),
    y: rim.y + away.y * (LABEL_GAP + 5),
  };
  const left = (text: string, style: typeof name | typeof value): number =>
    centre.x - ink.width(text, style) / 2;
  ink.text(
    axis.label,
    { x: left(axis.label, name), y: centre.y - 1 },
    {
      ...name,
      colour: COLOURS.ink,
    },
  );
  ink.text(axis.text, { x: left(axis.text, value), y: centre.y + 8 }, value);
}

/** Draws a radar of values, what the evidence supports of them, and the target as a dashed ring. */
export function drawRadar(
  ink: Ink,
  frame: RadarFrame,
  axes: readonly Axis[],
  scale: ChartScale,
): void {
  drawGrid(ink, frame, axes.length, scale);
  const outlines = radarOutlines(
    frame,
    axes.map(({ value }) => value),
  );
  for (const { points, closed } of outlines) {
    if (closed) ink.shape(points, { fill: COLOURS.accentSoft });
  }
  drawGridOver(ink, frame, axes.length, scale);
  for (const { points, closed } of outlines) {
    ink.shape(points, { stroke: COLOURS.accent, thickness: 1.4 }, closed);
    for (const point of points) ink.circle(point, 2.1, { fill: COLOURS.accent });
  }
  const supported = axes.map((axis) => axis.supported);
  if (supported.some((value) => value !== null)) {
    for (const { points, closed } of radarOutlines(frame, supported)) {
      ink.shape(points, SUPPORTED_STROKE, closed);
    }
  }
  if (scale.target) {
    const ring = radarRing(frame, axes.length, scale.target.value);
    ink.shape(ring, { stroke: COLOURS.target, thickness: 1, dash: [4, 2.5] });
  }
  axes.forEach((axis, at) => {
    drawLabel(ink, frame, radarPoint(frame, at, axes.length, scale.max), axis);
  });
}

/** The rings once more and their numbers, so that the filled area does not hide the scale. */
function drawGridOver(ink: Ink, frame: RadarFrame, axes: number, scale: ChartScale): void {
  for (const tick of scale.ticks) {
    ink.shape(radarRing(frame, axes, tick), { stroke: COLOURS.line, thickness: 0.4 });
  }
  for (const tick of scale.ticks) {
    const at = radarPoint(frame, 0, axes, tick);
    const style = { ...STYLES.small, size: 6.5 };
    ink.text(String(tick), { x: at.x + 2, y: at.y + 6.5 }, style);
  }
}
