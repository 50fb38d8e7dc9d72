import { rowAxis } from './row-axis.ts';
import type { LegendEntry, Scene, Shape } from './scene.ts';

/** Two values of one thing, and how far they are apart. */
export interface DumbbellRow {
  readonly label: string;
  /** Null = at least one of them is missing: nothing is drawn. */
  readonly pair: { readonly first: number; readonly second: number } | null;
  readonly figure: string;
}

const dot = (x: number, y: number, radius = 6): Shape => ({
  kind: 'dot',
  at: [x, y],
  radius,
  fill: 'value',
  edge: 'value',
});
const diamond = (x: number, y: number, radius = 7): Shape => ({
  kind: 'diamond',
  at: [x, y],
  radius,
  fill: 'paper',
  edge: 'target',
});

/** Pairs over one scale: a filled dot, a hollow diamond, and what lies between. */
export function dumbbellScene(
  rows: readonly DumbbellRow[],
  scale: { readonly min: number; readonly max: number },
  width: number,
): Scene {
  const axis = rowAxis({
    width,
    min: scale.min,
    max: scale.max,
    labels: rows.map(({ label }) => label),
    right: 92,
  });
  return {
    width,
    height: axis.height,
    shapes: [
      ...axis.shapes,
      ...rows.flatMap(({ pair, figure }, at): readonly Shape[] => {
        const y = axis.middle(at);
        const marks: readonly Shape[] = pair
          ? [
              {
                kind: 'line',
                from: [axis.x(pair.first), y],
                to: [axis.x(pair.second), y],
                ink: 'soft',
                thick: 3,
              },
              dot(axis.x(pair.first), y),
              diamond(axis.x(pair.second), y),
            ]
          : [];
        return [
          ...marks,
          { kind: 'text', at: [width - 4, y + 4.5], text: figure, side: 'end', ink: 'ink' },
        ];
      }),
    ],
  };
}

/** What the two marks mean. */
export function dumbbellLegend(first: string, second: string): readonly LegendEntry[] {
  return [
    { name: first, shapes: [dot(18, 6, 4)] },
    { name: second, shapes: [diamond(18, 6, 5)] },
  ];
}
