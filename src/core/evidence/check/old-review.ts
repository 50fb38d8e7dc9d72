import type { EvidenceDocument } from '#core/evidence/document.ts';
import type { FileFacts } from '#core/evidence/file-facts.ts';
import type { CheckContext } from './context.ts';
import { dayOf, earlier, periodOf, yearsBefore } from './days.ts';
import { eachDocument } from './each-document.ts';
import type { Finding } from './finding.ts';
import { namesReview } from './names-review.ts';

/** PermenPANRB 59/2020: a report of a review counts for less than two years. */
const YEARS = 2;

function isReview({ title, file }: EvidenceDocument, facts: FileFacts | undefined): boolean {
  return namesReview(title) || namesReview(file.name) || (facts?.reviewMarks.length ?? 0) > 0;
}

/**
 * A report that reviews, evaluates or audits, more than two years old on the day that
 * counts: the end of the period, or today while the period runs. Silent for documents that
 * are linked to nothing, for minutes and reports of other kinds, and without a date.
 */
export function checkOldReview(context: CheckContext): readonly Finding[] {
  const counts = earlier(periodOf(context.assessment.year).last, context.today);
  return eachDocument(context, ({ document, facts }) => {
    const date = dayOf(document, facts);
    if (date === '' || date >= yearsBefore(counts, YEARS)) return undefined;
    if (document.supports.length === 0 || !isReview(document, facts)) return undefined;
    const about = `${document.file.digest} ${date}`;
    return { check: 'old-review', about, places: document.supports, values: { date } };
  });
}
