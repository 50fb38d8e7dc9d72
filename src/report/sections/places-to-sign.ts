import type { PersonRole } from '#core/assessment/person-roles.ts';
import { ROLE_TERMS } from '#core/glossary.ts';
import type { Composer } from '#report/layout/composer.ts';
import { COLOURS, PAPER, STYLES, TEXT_WIDTH, type TextStyle } from '#report/layout/look.ts';
import { SIGNATURES } from '#report/words/text.ts';

const GAP = 34;
const ROOM_TO_SIGN = 56;

/** Somebody who signs; an empty name is filled in by hand. */
export interface Signer {
  readonly role: PersonRole;
  readonly name: string;
  readonly position: string;
}

interface Text {
  readonly text: string;
  readonly style: TextStyle;
}

/** The lines above and below the room for the signature. */
function textsOf({ role, name, position }: Signer): Record<'above' | 'below', readonly Text[]> {
  return {
    above: [
      { text: ROLE_TERMS[role], style: STYLES.strong },
      { text: position, style: STYLES.body },
    ],
    below: [
      name.trim() === ''
        ? { text: SIGNATURES.name, style: STYLES.body }
        : { text: name, style: STYLES.strong },
      { text: SIGNATURES.identity, style: STYLES.body },
    ],
  };
}

function heightOf(composer: Composer, texts: readonly Text[], width: number): number {
  return texts.reduce((sum, { text, style }) => {
    const lines = composer.ink.lines(text, width, style);
    return sum + (text.trim() === '' ? 0 : lines.length * style.size * style.leading);
  }, 0);
}

function print(composer: Composer, texts: readonly Text[], x: number, width: number): void {
  for (const { text, style } of texts) {
    const lines = composer.ink.lines(text, width, style);
    if (lines.some((line) => line !== '')) {
      composer.printLines(lines, { style, x, node: composer.section.child('P'), keepWith: 0 });
    }
  }
}

/** One place to sign; `lowered` moves the line down to that of the neighbour. */
function signature(
  composer: Composer,
  signer: Signer,
  at: { readonly x: number; readonly width: number; readonly lowered: number },
): void {
  const { ink } = composer;
  const { x, width } = at;
  const { above, below } = textsOf(signer);
  print(composer, above, x, width);
  composer.y += ROOM_TO_SIGN + at.lowered;
  const { y } = composer;
  ink.artifact(() => {
    ink.line({ x, y }, { x: x + width, y }, { stroke: COLOURS.quiet, thickness: 0.6 });
  });
  composer.y += 3;
  print(composer, below, x, width);
}

/** Room to sign, two beside each other; a name too long for that gets the full width. */
export function placesToSign(composer: Composer, signers: readonly Signer[]): void {
  const half = (TEXT_WIDTH - GAP) / 2;
  const mostBeside = PAPER.bottom - PAPER.top;
  for (let at = 0; at < signers.length; at += 2) {
    const pair = signers.slice(at, at + 2);
    const rooms = pair.map((signer) => {
      const { above, below } = textsOf(signer);
      return { above: heightOf(composer, above, half), below: heightOf(composer, below, half) };
    });
    const above = Math.max(...rooms.map((room) => room.above));
    const height = above + ROOM_TO_SIGN + 3 + Math.max(...rooms.map((room) => room.below));
    if (height > mostBeside / 2) {
      for (const signer of pair) {
        signature(composer, signer, { x: PAPER.left, width: TEXT_WIDTH, lowered: 0 });
        composer.space(24);
      }
    } else {
      composer.ensure(height);
      const top = composer.y;
      pair.forEach((signer, column) => {
        composer.y = top;
        const lowered = above - (rooms[column]?.above ?? above);
        signature(composer, signer, {
          x: PAPER.left + column * (half + GAP),
          width: half,
          lowered,
        });
      });
      composer.y = top + height + 24;
    }
  }
}
