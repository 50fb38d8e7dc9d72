import { rowAxis } from './row-axis.ts';
import type { LegendEntry, Scene, Shape } from './scene.ts';

/** A sum of two parts, and the most it may be. */
export interface CeilingRow {
  readonly label: string;
  /** What is new, then what goes on. */
  readonly parts: readonly [number, number];
  /** null = there is none: no mark. */
  readonly ceiling: number | null;
  readonly figure: string;
}

const BAR = 16;

const mark = (x: number, y: number): Shape => ({
  kind: 'line',
  from: [x, y - BAR],
  to: [x, y + BAR],
  ink: 'target',
  thick: 3,
});

/** Bars of two parts over one scale, each against a mark that it should not pass. */
export function ceilingScene(rows: readonly CeilingRow[], width: number): Scene {
  const max = Math.max(1, ...rows.flatMap(({ parts: [a, b], ceiling }) => [a + b, ceiling ?? 0]));
  const axis = rowAxis({ width, max, labels: rows.map(({ label }) => label), right: 150 });
  return {
    width,
    height: axis.height,
    shapes: [
      ...axis.shapes,
      ...rows.flatMap(({ parts: [first, second], ceiling, figure }, at): readonly Shape[] => {
        const y = axis.middle(at);
        const bar = (from: number, to: number, fill: 'value' | 'level3'): readonly Shape[] =>
          to > from
            ? [
                {
                  kind: 'rect',
                  at: [axis.x(from), y - BAR / 2],
                  size: [Math.max(1, axis.x(to) - axis.x(from)), BAR],
                  fill,
                  edge: 'ink',
                },
              ]
            : [];
        return [
          ...bar(0, first, 'value'),
          ...bar(first, first + second, 'level3'),
          ...(ceiling === null ? [] : [mark(axis.x(ceiling), y)]),
          { kind: 'text', at: [width - 4, y + 4.5], text: figure, side: 'end', ink: 'ink' },
        ];
      }),
    ],
  };
}

/** What the parts and the mark mean. */
export function ceilingLegend(names: {
  readonly first: string;
  readonly second: string;
  readonly ceiling: string;
}): readonly LegendEntry[] {
  return [
    {
      name: names.first,
      shapes: [{ kind: 'rect', at: [4, 1], size: [28, 10], fill: 'value', edge: 'ink' }],
    },
    {
      name: names.second,
      shapes: [{ kind: 'rect', at: [4, 1], size: [28, 10], fill: 'level3', edge: 'ink' }],
    },
    {
      name: names.ceiling,
      shapes: [{ kind: 'line', from: [18, 0], to: [18, 12], ink: 'target', thick: 3 }],
    },
  ];
}
