import type { Composer } from './composer.ts';
import { PAPER, TEXT_WIDTH, type TextStyle } from './look.ts';

/** A piece of a page that is measured before it is drawn. */
export interface Piece {
  /** The room it needs on one page, in points. */
  readonly height: number;
  /** Draws it at the composer's place and moves on below it. */
  readonly draw: () => void;
  /** Never the last thing on a page: a heading, a caption. */
  readonly leads?: true;
}

const heightOf = (pieces: readonly Piece[]): number =>
  pieces.reduce((sum, { height }) => sum + height, 0);

/** A piece with the leading ones right before it: what may not be parted. */
function* runs(pieces: readonly Piece[]): Generator<readonly Piece[]> {
  let run: Piece[] = [];
  for (const piece of pieces) {
    run.push(piece);
    if (piece.leads) continue;
    yield run;
    run = [];
  }
  if (run.length > 0) yield run;
}

/**
 * Draws pieces below each other. Together they stay on one page while they need no
 * more than `whole`; else a page may end between any two, but not after one that leads.
 */
export function drawPieces(composer: Composer, pieces: readonly Piece[], whole: number): void {
  const height = heightOf(pieces);
  if (height <= whole) composer.ensure(height);
  for (const run of runs(pieces)) {
    composer.ensure(heightOf(run));
    for (const { draw } of run) draw();
  }
}

/** Empty room between two pieces. */
export function gap(composer: Composer, height: number): Piece {
  return {
    height,
    leads: true,
    draw: () => {
      composer.space(height);
    },
  };
}

/** A paragraph. */
export function textPiece(composer: Composer, text: string, style: TextStyle, indent = 0): Piece {
  const lines = composer.ink.lines(text, TEXT_WIDTH - indent, style);
  return {
    height: lines.length * style.size * style.leading,
    draw: () => {
      const node = composer.section.child('P');
      composer.printLines(lines, { style, x: PAPER.left + indent, node, keepWith: 0 });
    },
  };
}
