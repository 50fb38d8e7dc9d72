import type { SelfAssessmentReport } from '#core/report/self-assessment.ts';
import type { Person } from '#core/assessment/assessment.ts';
import { PERSON_ROLES, type PersonRole } from '#core/assessment/person-roles.ts';
import type { Composer } from '#report/layout/composer.ts';
import { COLOURS, PAPER, STYLES, TEXT_WIDTH } from '#report/layout/look.ts';
import { CHAPTERS, ROLE_NAMES, SIGNATURES } from '#report/words/text.ts';

const GAP = 34;
const ROOM_TO_SIGN = 56;
/** Contacts are named on the cover; they sign nothing. */
const SIGNING: readonly PersonRole[] = PERSON_ROLES.filter((role) => role !== 'contact');

interface Signer {
  readonly role: PersonRole;
  readonly name: string;
  readonly position: string;
}

function signersOf(people: readonly Person[]): readonly Signer[] {
  return SIGNING.flatMap((role): readonly Signer[] => {
    const own = people.filter((person) => person.role === role);
    return own.length > 0 || role === 'filler' ? own : [{ role, name: '', position: '' }];
  });
}

/** One place to sign; full names of any length are on the cover, here they wrap. */
function signature(composer: Composer, signer: Signer, x: number, width: number): void {
  const { ink } = composer;
  const print = (
    text: string,
    style: (typeof STYLES)['body'] | (typeof STYLES)['strong'],
  ): void => {
    const lines = ink.lines(text, width, style);
    if (lines.some((line) => line !== '')) {
      composer.printLines(lines, { style, x, node: composer.section.child('P'), keepWith: 0 });
    }
  };
  print(ROLE_NAMES[signer.role], STYLES.strong);
  print(signer.position, STYLES.body);
  composer.y += ROOM_TO_SIGN;
  const y = composer.y;
  ink.artifact(() => {
    ink.line({ x, y }, { x: x + width, y }, { stroke: COLOURS.quiet, thickness: 0.6 });
  });
  composer.y += 3;
  print(signer.name === '' ? SIGNATURES.name : signer.name, STYLES.strong);
  print(SIGNATURES.identity, STYLES.body);
}

function heightOf(composer: Composer, signer: Signer, width: number): number {
  const { ink } = composer;
  const step = STYLES.body.size * STYLES.body.leading;
  const texts = [ROLE_NAMES[signer.role], signer.position, signer.name, SIGNATURES.identity];
  const lines = texts.reduce((sum, text) => sum + ink.lines(text, width, STYLES.strong).length, 0);
  return lines * step + ROOM_TO_SIGN + 3;
}

/** Who signs, two beside each other; a name too long for that gets the full width. */
export function signatures(report: SelfAssessmentReport, composer: Composer): void {
  composer.heading('H1', CHAPTERS.signatures, { id: 'signatures', keepWith: 200 });
  composer.space(4);
  composer.paragraph(SIGNATURES.intro);
  composer.space(10);
  composer.paragraph(SIGNATURES.place);
  composer.space(16);
  const half = (TEXT_WIDTH - GAP) / 2;
  const signers = signersOf(report.assessment.people);
  const mostBeside = PAPER.bottom - PAPER.top;
  for (let at = 0; at < signers.length; at += 2) {
    const pair = signers.slice(at, at + 2);
    const height = Math.max(...pair.map((signer) => heightOf(composer, signer, half)));
    if (height > mostBeside / 2) {
      for (const signer of pair) {
        signature(composer, signer, PAPER.left, TEXT_WIDTH);
        composer.space(24);
      }
    } else {
      composer.ensure(height);
      const top = composer.y;
      pair.forEach((signer, column) => {
        composer.y = top;
        signature(composer, signer, PAPER.left + column * (half + GAP), half);
      });
      composer.y = top + height + 24;
    }
  }
}
