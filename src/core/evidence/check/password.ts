import type { CheckContext } from './context.ts';
import { eachDocument } from './each-document.ts';
import type { Finding } from './finding.ts';

/**
 * A file that asks for a password before it opens. Speaks for every document, linked or
 * not. Silent for a file that only forbids editing or printing: it can be read.
 */
export function checkPassword(context: CheckContext): readonly Finding[] {
  return eachDocument(context, ({ document, facts }) => {
    if (facts?.state !== 'password') return undefined;
    const { digest, name } = document.file;
    return { check: 'password', about: digest, places: document.supports, values: { name } };
  });
}
