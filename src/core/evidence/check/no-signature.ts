import type { CheckContext } from './context.ts';
import { eachOpened } from './each-document.ts';
import type { Finding } from './finding.ts';
import { placesAsking } from './places.ts';

/** Less text than this is a cover or a caption: a signature may be drawn beside it. */
const FEWEST_LETTERS = 100;

/**
 * A readable text in which nothing looks like a signature page, where an item asks for an
 * established or signed document. Silent when a page has no text (it may be the scanned
 * signature page), for pictures, for kinds that are not read, and for very short texts.
 */
export function checkNoSignature(context: CheckContext): readonly Finding[] {
  return eachOpened(context, ({ document, facts }) => {
    if (facts.signatureMarks.length > 0) return undefined;
    if (facts.letters === null || facts.letters < FEWEST_LETTERS) return undefined;
    if (facts.textPages !== facts.pagesRead) return undefined;
    const places = placesAsking(context.rubric, document, ['ditetapkan', 'ditandatangani']);
    if (places.length === 0) return undefined;
    const { pages } = facts;
    return { check: 'no-signature', about: document.file.digest, places, values: { pages } };
  });
}
