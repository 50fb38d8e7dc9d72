import type { FileFacts } from '#core/evidence/file-facts.ts';
import type { CheckContext } from './context.ts';
import { dayOf, periodOf } from './days.ts';
import { eachDocument } from './each-document.ts';
import type { Finding } from './finding.ts';
import { placesAsking } from './places.ts';

/** The date that lies outside; undefined when one lies inside, or when there is none at all. */
function outside(day: string, facts: FileFacts | undefined, year: number): string | undefined {
  const { first, last } = periodOf(year);
  if (day !== '') {
    if (day >= first && day <= last) return undefined;
    // A report may be written after the period it is about.
    return day > last && facts?.years.includes(year) ? undefined : day;
  }
  const dates = facts?.dates ?? [];
  return dates.some((date) => date.startsWith(`${year}-`)) ? undefined : dates.at(-1);
}

/**
 * A document dated outside the year of assessment (1 January to 31 December), where an item
 * asks for one of the period. Without a date of its own, any date of the year in the text
 * will do. Silent for a later document whose text names the year: it reports about it; and
 * silent without any date, which is a remark of its own.
 */
export function checkDateOutsidePeriod(context: CheckContext): readonly Finding[] {
  const { year } = context.assessment;
  return eachDocument(context, ({ document, facts }) => {
    const date = outside(dayOf(document, facts), facts, year);
    if (date === undefined) return undefined;
    const places = placesAsking(context.rubric, document, ['dalam periode']);
    if (places.length === 0) return undefined;
    const about = `${document.file.digest} ${date} ${year}`;
    return { check: 'date-outside-period', about, places, values: { date, year } };
  });
}
