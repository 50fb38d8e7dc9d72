import type { Attendant } from '#core/review/meeting.ts';
import type { Composer } from '#report/layout/composer.ts';
import { COLOURS, PAPER, STYLES, TEXT_WIDTH, type TextStyle } from '#report/layout/look.ts';
import { ATTENDANT_ROLES, MINUTES } from '#report/words/minutes-text.ts';

/** Somebody who signs; an empty name is written in by hand. */
export type MinutesSigner = Pick<Attendant, 'name' | 'institution' | 'role'>;

const GAP = 26;
const BOX = 62;
const AFTER = 18;

interface Line {
  readonly text: string;
  readonly style: TextStyle;
}

function linesOf({ name, institution, role }: MinutesSigner): Record<'above' | 'below', Line[]> {
  const isNamed = name.trim() !== '';
  return {
    above: [
      { text: ATTENDANT_ROLES[role], style: STYLES.strong },
      { text: institution, style: STYLES.body },
    ],
    below: [
      { text: isNamed ? name : MINUTES.name, style: isNamed ? STYLES.strong : STYLES.body },
      { text: MINUTES.identity, style: STYLES.body },
    ],
  };
}

function heightOf(composer: Composer, lines: readonly Line[], width: number): number {
  return lines.reduce((sum, { text, style }) => {
    const count = text.trim() === '' ? 0 : composer.ink.lines(text, width, style).length;
    return sum + count * style.size * style.leading;
  }, 0);
}

function write(composer: Composer, lines: readonly Line[], x: number, width: number): void {
  for (const { text, style } of lines) {
    if (text.trim() === '') continue;
    const node = composer.section.child('P');
    composer.printLines(composer.ink.lines(text, width, style), { style, x, node, keepWith: 0 });
  }
}

/** An empty area with a dashed edge that says what it is for; nothing is signed here. */
function emptyBox(composer: Composer, x: number, width: number): void {
  const { ink } = composer;
  const [y, style] = [composer.y, { ...STYLES.small, size: 6.5 }];
  ink.artifact(() => {
    ink.rectangle(
      { x, y },
      { width, height: BOX },
      { stroke: COLOURS.faint, thickness: 0.6, dash: [3, 2.5] },
    );
  });
  ink.tagged(composer.section.child('P'), () => {
    ink.text(ink.oneLine(MINUTES.electronic, width - 10, style), { x: x + 5, y: y + 10 }, style);
  });
  composer.y = y + BOX + 5;
}

/** One place to sign; its box lies `above` points below its top, level with its neighbour's. */
function block(
  composer: Composer,
  signer: MinutesSigner,
  at: { readonly x: number; readonly width: number; readonly top: number; readonly above: number },
): void {
  const { above, below } = linesOf(signer);
  composer.y = at.top;
  write(composer, above, at.x, at.width);
  composer.y = Math.max(composer.y, at.top + at.above) + 4;
  emptyBox(composer, at.x, at.width);
  write(composer, below, at.x, at.width);
}

/** Places to sign for everybody, two beside each other; a text too long for that goes alone. */
export function signatureBoxes(composer: Composer, signers: readonly MinutesSigner[]): void {
  const half = (TEXT_WIDTH - GAP) / 2;
  const heights = (signer: MinutesSigner, width: number) => {
    const { above, below } = linesOf(signer);
    return { above: heightOf(composer, above, width), below: heightOf(composer, below, width) };
  };
  for (let at = 0; at < signers.length; at += 2) {
    const pair = signers.slice(at, at + 2);
    const rooms = pair.map((signer) => heights(signer, half));
    const above = Math.max(...rooms.map((room) => room.above));
    const height = above + BOX + 12 + Math.max(...rooms.map((room) => room.below));
    if (height > (PAPER.bottom - PAPER.top) / 2) {
      for (const signer of pair) {
        composer.ensure(Math.min(BOX * 3, PAPER.bottom - PAPER.top));
        const own = { x: PAPER.left, width: TEXT_WIDTH, top: composer.y, above: 0 };
        block(composer, signer, own);
        composer.space(AFTER);
      }
    } else {
      composer.ensure(height);
      const top = composer.y;
      pair.forEach((signer, column) => {
        block(composer, signer, { x: PAPER.left + column * (half + GAP), width: half, top, above });
      });
      composer.y = top + height;
      composer.space(AFTER);
    }
  }
}
