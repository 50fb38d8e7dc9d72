import type { SelfAssessmentReport } from '#core/report/self-assessment.ts';
import type { Person } from '#core/assessment/assessment.ts';
import { PERSON_ROLES, type PersonRole } from '#core/assessment/person-roles.ts';
import type { Composer } from '#report/layout/composer.ts';
import { CHAPTERS, SIGNATURES } from '#report/words/text.ts';
import { placesToSign, type Signer } from './places-to-sign.ts';

/** Contacts are named on the cover; they sign nothing. */
const SIGNING: readonly PersonRole[] = PERSON_ROLES.filter((role) => role !== 'contact');

function signersOf(people: readonly Person[]): readonly Signer[] {
  return SIGNING.flatMap((role): readonly Signer[] => {
    const own = people.filter((person) => person.role === role);
    return own.length > 0 || role === 'filler' ? own : [{ role, name: '', position: '' }];
  });
}

/** Who signs the report. */
export function signatures(report: SelfAssessmentReport, composer: Composer): void {
  composer.heading('H1', CHAPTERS.signatures, { id: 'signatures', keepWith: 200 });
  composer.space(4);
  composer.paragraph(SIGNATURES.intro);
  composer.space(10);
  composer.paragraph(SIGNATURES.place);
  composer.space(16);
  placesToSign(composer, signersOf(report.assessment.people));
}
