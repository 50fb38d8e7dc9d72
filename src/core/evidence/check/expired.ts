import type { CheckContext } from './context.ts';
import { periodOf } from './days.ts';
import { eachDocument } from './each-document.ts';
import type { Finding } from './finding.ts';
import { placesAsking } from './places.ts';

/**
 * A document whose last day in force (as the person says, else as the text says) lies before
 * today or before the end of the period, where an item asks for one that is in force. Silent
 * without such a day, and on the last day itself.
 */
export function checkExpired(context: CheckContext): readonly Finding[] {
  const { last } = periodOf(context.assessment.year);
  return eachDocument(context, ({ document, facts }) => {
    const until = document.validUntil === '' ? (facts?.validUntil ?? '') : document.validUntil;
    if (until === '' || (until >= last && until >= context.today)) return undefined;
    const places = placesAsking(context.rubric, document, ['masih berlaku']);
    if (places.length === 0) return undefined;
    const before = until < context.today ? 'today' : 'period-end';
    const about = `${document.file.digest} ${until} ${last}`;
    return { check: 'expired', about, places, values: { until, before } };
  });
}
