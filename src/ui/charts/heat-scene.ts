import { wrapWords } from './chart-data.ts';
import type { Ink, LegendEntry, Scene, Shape } from './scene.ts';

/** How strongly a cell is tinted, 0 = lowest; null = nothing to tint. */
type HeatStep = 0 | 1 | 2 | 3 | 4 | null;

export interface HeatRow {
  readonly label: string;
  readonly cells: readonly { readonly text: string; readonly step: HeatStep }[];
}

const INKS = ['level0', 'level1', 'level2', 'level3', 'level4'] as const satisfies readonly Ink[];
const LABEL = 210;
const ROW = 24;
const HEAD = 26;

/** A grid of tinted figures; only for pictures, on the screen it is a table. */
export function heatScene(
  columns: readonly string[],
  rows: readonly HeatRow[],
  width: number,
): Scene {
  const cell = (width - LABEL) / Math.max(1, columns.length);
  const size = Math.min(12, Math.max(6, cell / 3));
  const middle = (at: number): number => LABEL + (at + 0.5) * cell;
  return {
    width,
    height: HEAD + rows.length * ROW + 12,
    shapes: [
      ...columns.map((text, at): Shape => ({
        kind: 'text',
        at: [middle(at), HEAD - 9],
        text,
        side: 'middle',
        ink: 'ink',
        size,
        bold: true,
      })),
      ...rows.flatMap(({ label, cells }, row): readonly Shape[] => {
        const top = HEAD + row * ROW;
        const [name = ''] = wrapWords(label, 34, 1);
        return [
          {
            kind: 'text',
            at: [LABEL - 8, top + 16],
            text: name,
            side: 'end',
            ink: 'ink',
            size: 11,
          },
          ...cells.flatMap(({ text, step }, at): readonly Shape[] => [
            {
              kind: 'rect',
              at: [LABEL + at * cell, top],
              size: [cell - 1, ROW - 1],
              fill: step === null ? 'paper' : INKS[step],
              edge: 'line',
            },
            { kind: 'text', at: [middle(at), top + 16], text, side: 'middle', ink: 'ink', size },
          ]),
        ];
      }),
    ],
  };
}

/** The tints with the values they stand for. */
export function heatLegend(names: readonly string[]): readonly LegendEntry[] {
  return INKS.flatMap((fill, at) => {
    const name = names[at];
    return name === undefined
      ? []
      : [
          {
            name,
            shapes: [{ kind: 'rect', at: [4, 0.5], size: [28, 11], fill, edge: 'soft' } as const],
          },
        ];
  });
}
