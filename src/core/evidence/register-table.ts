import { TERMS } from '#core/glossary.ts';
import type { ListColumn, ListTable } from './list-table.ts';
import {
  CLASS_TERMS,
  fileTypeTerm,
  LIST_NAMES,
  REGISTER_HEADS as HEADS,
  STANDING_TERMS,
} from './register-terms.ts';
import { supportedIndicators, type RegisterRow, type SupportedPlace } from './register.ts';

const column = (head: string, width: number, holds: ListColumn['holds'] = 'text'): ListColumn => ({
  head,
  width,
  holds,
});

const COLUMNS: readonly ListColumn[] = [
  column(HEADS.number, 6, 'number'),
  column(HEADS.name, 48),
  column(HEADS.reference, 24),
  column(HEADS.date, 12, 'day'),
  column(HEADS.standing, 12),
  column(HEADS.validUntil, 14, 'day'),
  column(HEADS.unit, 30),
  column(HEADS.pages, 14),
  column(HEADS.informationClass, 16),
  column(HEADS.exclusionBasis, 30),
  column(HEADS.exclusionUntil, 18, 'day'),
  column(HEADS.supports, 40),
  column(HEADS.items, 60),
  column(HEADS.note, 40),
  column(HEADS.fileName, 36),
  column(HEADS.type, 14),
  column(HEADS.size, 14, 'number'),
  column(HEADS.digest, 66),
  column(HEADS.added, 14, 'day'),
  column(HEADS.edited, 14, 'day'),
];

const itemText = ({ code, item }: SupportedPlace): readonly string[] =>
  item ? [`${code} ${TERMS.level.toLowerCase()} ${item.level}: ${item.text}`] : [];

/**
 * The list of evidence for a file: everything that is said about each document.
 * @param localDay the calendar day (YYYY-MM-DD) of an ISO 8601 time where the person is.
 */
export function registerTable(
  rows: readonly RegisterRow[],
  localDay: (iso: string) => string,
): ListTable {
  return {
    name: LIST_NAMES.evidence,
    columns: COLUMNS,
    rows: rows.map((row) => {
      const { document, name, number, supports } = row;
      const { standing, informationClass, file, edited } = document;
      const exclusion = informationClass === 'dikecualikan' ? document.exclusion : null;
      return [
        number,
        name,
        document.number,
        document.date,
        standing === '' ? '' : STANDING_TERMS[standing],
        document.validUntil,
        document.unit,
        document.pages,
        informationClass === '' ? '' : CLASS_TERMS[informationClass],
        exclusion?.basis ?? '',
        exclusion?.until ?? '',
        supportedIndicators(row)
          .map(({ code, title }) => `${code} ${title}`)
          .join('\n'),
        supports.flatMap(itemText).join('\n'),
        document.note,
        file.name,
        fileTypeTerm(file.type),
        file.size,
        file.digest,
        localDay(document.addedAt),
        edited ? localDay(edited.at) : '',
      ];
    }),
  };
}
