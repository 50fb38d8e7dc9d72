import type { CheckContext } from './context.ts';
import { eachDocument } from './each-document.ts';
import type { Finding } from './finding.ts';

/**
 * A file with no bytes, or a document with nothing in it. Speaks for every document, linked
 * or not: nobody can use such a file. Silent until the file has been read.
 */
export function checkEmpty(context: CheckContext): readonly Finding[] {
  return eachDocument(context, ({ document, facts }) => {
    if (facts?.state !== 'empty') return undefined;
    const { digest, size } = document.file;
    return { check: 'empty', about: digest, places: document.supports, values: { size } };
  });
}
