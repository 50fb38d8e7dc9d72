import { fold } from '#core/lib/fold.ts';
import { isExpired, searchedText, type RegisterRow } from './register.ts';

type Document = RegisterRow['document'];

/** What of the list is shown; every part has to hold. */
export interface RegisterFilter {
  /** Words that all have to occur, whatever their case and accents. */
  readonly query: string;
  /** Id of a group or an indicator of the instrument that is supported; empty = any or none. */
  readonly place: string;
  readonly informationClass: 'all' | 'unsaid' | Exclude<Document['informationClass'], ''>;
  readonly standing: 'all' | 'unsaid' | Exclude<Document['standing'], ''>;
  readonly link: 'all' | 'linked' | 'unlinked';
  /** On the day of looking. A document without an end is in force. */
  readonly force: 'all' | 'in-force' | 'expired';
}

/** The filter that lets everything through. */
export const EVERY_DOCUMENT: RegisterFilter = {
  query: '',
  place: '',
  informationClass: 'all',
  standing: 'all',
  link: 'all',
  force: 'all',
};

function said(wanted: string, value: string): boolean {
  if (wanted === 'all') return true;
  return value === (wanted === 'unsaid' ? '' : wanted);
}

/** The rows that a filter lets through on a day (YYYY-MM-DD), in the order given. */
export function filterRegister(
  rows: readonly RegisterRow[],
  filter: RegisterFilter,
  day: string,
): readonly RegisterRow[] {
  const { place, informationClass, standing, link, force } = filter;
  const words = fold(filter.query)
    .split(/\s+/)
    .filter((word) => word !== '');
  return rows.filter((row) => {
    const { document, supports } = row;
    return (
      said(informationClass, document.informationClass) &&
      said(standing, document.standing) &&
      (link === 'all' || supports.length > 0 === (link === 'linked')) &&
      (force === 'all' || isExpired(document, day) === (force === 'expired')) &&
      (place === '' ||
        supports.some(({ indicator, groups }) => indicator === place || groups.includes(place))) &&
      words.every((word) => searchedText(row).text.includes(word))
    );
  });
}
