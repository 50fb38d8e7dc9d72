/** A colour by what it stands for; the screen takes it from the theme, a picture from LOOK. */
export type Ink =
  | 'ink'
  | 'soft'
  | 'line'
  | 'paper'
  | 'value'
  | 'target'
  | 'supported'
  | 'level0'
  | 'level1'
  | 'level2'
  | 'level3'
  | 'level4';

type Point = readonly [x: number, y: number];

/** One mark of a drawing, in pixels of its scene. */
export type Shape =
  | {
      readonly kind: 'rect';
      readonly at: Point;
      readonly size: Point;
      readonly fill: Ink;
      readonly edge?: Ink;
    }
  | {
      readonly kind: 'line';
      readonly from: Point;
      readonly to: Point;
      readonly ink: Ink;
      readonly thick: number;
      readonly dash?: string;
    }
  | {
      readonly kind: 'dot' | 'diamond';
      readonly at: Point;
      readonly radius: number;
      readonly fill: Ink;
      readonly edge: Ink;
    }
  | {
      readonly kind: 'text';
      readonly at: Point;
      readonly text: string;
      readonly side: 'start' | 'middle' | 'end';
      readonly ink: Ink;
      readonly size?: number;
      readonly bold?: boolean;
      /** Keeps what lies behind away from the letters. */
      readonly halo?: boolean;
    };

/** A drawing as plain marks: shown on the screen and written into a picture from the same. */
export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
}

/** A mark and what it means; marks differ in shape, not in colour alone. Drawn in 36 × 12. */
export interface LegendEntry {
  readonly name: string;
  readonly shapes: readonly Shape[];
}

/** Size of text that does not say another. */
export const TEXT_SIZE = 13;

/** Below this width labels stand above their row, not beside it. */
export const NARROW = 560;

/** The corners of a diamond, as SVG wants them. */
export function diamondPoints([x, y]: Point, radius: number): string {
  const corners: readonly Point[] = [
    [x, y - radius],
    [x + radius, y],
    [x, y + radius],
    [x - radius, y],
  ];
  return corners.map((corner) => corner.join(',')).join(' ');
}
