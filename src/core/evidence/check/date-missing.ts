import type { CheckContext } from './context.ts';
import { eachOpened } from './each-document.ts';
import type { Finding } from './finding.ts';
import { placesAsking } from './places.ts';

/**
 * No date on the record and none in the file, where an item asks for one. A month with its
 * year is a date. Silent as soon as the person fills in the date of the document.
 */
export function checkDateMissing(context: CheckContext): readonly Finding[] {
  return eachOpened(context, ({ document, facts }) => {
    if (document.date !== '' || facts.dates.length > 0) return undefined;
    const places = placesAsking(context.rubric, document, [
      'bertanggal',
      'dalam periode',
      'menampilkan alamat dan tanggal',
    ]);
    if (places.length === 0) return undefined;
    const read = facts.letters !== null && facts.letters > 0;
    return { check: 'date-missing', about: document.file.digest, places, values: { read } };
  });
}
