import type { CheckContext } from './context.ts';
import { eachDocument } from './each-document.ts';
import type { Finding } from './finding.ts';

/**
 * A file that cannot be opened: cut off, or damaged inside. Speaks for every document,
 * linked or not. Silent for kinds whose inside is not read here, and until it was read.
 */
export function checkCorrupt(context: CheckContext): readonly Finding[] {
  return eachDocument(context, ({ document, facts }) => {
    if (facts?.state !== 'corrupt') return undefined;
    const { digest, name } = document.file;
    return { check: 'corrupt', about: digest, places: document.supports, values: { name } };
  });
}
