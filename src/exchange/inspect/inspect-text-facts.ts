import type { TextFacts } from '#core/evidence/file-facts.ts';
import { findAcronyms, findAgencies } from './inspect-agencies.ts';
import { findDates, findEndOfForce, findSigningDay, findYears } from './inspect-dates.ts';
import { countLetters, type TextPages } from './inspect-lines.ts';
import { findDraftMarks, findReviewMarks, findSignatureMarks } from './inspect-marks.ts';
import { minHash } from './inspect-minhash.ts';

/** What the text of a document tells. Of the text itself nothing is kept but these few words. */
export function textFacts(pages: TextPages): TextFacts {
  const lines = pages.flat().map(({ text }) => text);
  const whole = lines.join(' ');
  return {
    letters: countLetters(whole),
    draftMarks: findDraftMarks(pages),
    signatureMarks: findSignatureMarks(whole),
    reviewMarks: findReviewMarks(pages),
    dates: findDates(whole),
    signedOn: findSigningDay(lines),
    validUntil: findEndOfForce(whole),
    years: findYears(whole),
    agencies: findAgencies(lines),
    acronyms: findAcronyms(whole),
    shingles: minHash(whole),
  };
}
