import type { AssessmentId } from '#core/lib/ids.ts';
import type { IndicatorPart, SubmitPlace } from '#core/submit/problem.ts';
import { paths } from '#state/paths.ts';

/** Ids of the fields on the page of an indicator. */
const FIELDS: Readonly<Record<IndicatorPart, string | undefined>> = {
  rating: 'ladder-title',
  subject: 'subject',
  fact: 'fact',
  analysis: 'analysis',
  reason: 'reason',
  coverage: 'coverage-title',
  evidence: 'ladder-title',
  done: undefined,
};

/** Where to put something right. */
interface Target {
  readonly href: string;
  /** The field that takes the focus once the page is there. */
  readonly field: string | undefined;
}

/** The address of a place; null = it is on this page. */
export function targetOf(id: AssessmentId, place: SubmitPlace): Target | null {
  const page = (href: string): Target => ({ href, field: undefined });
  switch (place.at) {
    case 'indicator':
      return { href: paths.indicator(id, place.id), field: FIELDS[place.part] };
    case 'document':
      return page(paths.document(id, place.id));
    case 'sent':
      return page(paths.sent(id, place.id));
    case 'period':
      return page(paths.period(place.id));
    case 'details':
      return page(paths.details(id));
    case 'tasks':
      return page(paths.tasks(id));
    case 'remarks':
      return page(paths.findings(id));
    case 'keys':
      return page(paths.keys);
    case 'journal':
      return page(paths.journal(id));
    case 'storage':
      return page(paths.dataCare);
    case 'sealing':
      return null;
  }
}

const TRIES = 40;
const WAIT_MS = 50;

/** Gives the focus to a field of the page that is being opened, as soon as it is there. */
export function focusWhenThere(field: string, tries = TRIES): void {
  setTimeout(() => {
    const found = document.getElementById(field);
    if (found) {
      found.focus({ preventScroll: true });
      found.scrollIntoView({ block: 'center' });
    } else if (tries > 0) focusWhenThere(field, tries - 1);
  }, WAIT_MS);
}
