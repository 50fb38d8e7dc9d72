import type { DocumentDetails } from '#core/evidence/document.ts';
import { FIELD_NAMES, text } from './text-document.ts';

/** One detail on which two versions differ, as each of them says it. */
export interface DifferingDetail {
  readonly label: string;
  readonly mine: string;
  readonly stored: string;
}

const NAMES = Object.keys(FIELD_NAMES) as readonly (keyof DocumentDetails)[];

/** A day the Indonesian way: "2026-03-01" → "1 Maret 2026". */
function dayText(day: string): string {
  if (day === '') return '';
  return new Intl.DateTimeFormat('id-ID', { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );
}

function said(details: DocumentDetails, name: keyof DocumentDetails): string {
  switch (name) {
    case 'date':
    case 'validUntil':
      return dayText(details[name]);
    case 'standing':
      return text.standings[details.standing];
    case 'informationClass':
      return text.classes[details.informationClass];
    case 'exclusion': {
      const { exclusion } = details;
      if (!exclusion) return '';
      const lines = [
        [text.basis, exclusion.basis],
        [text.until, dayText(exclusion.until)],
      ];
      return lines
        .filter(([, value]) => value !== '')
        .map(([label, value]) => `${label}: ${value}`)
        .join('\n');
    }
    case 'title':
    case 'number':
    case 'unit':
    case 'pages':
    case 'note':
      return details[name];
  }
}

/** The details on which two versions differ, in the order of the form. */
export function differingDetails(
  mine: DocumentDetails,
  stored: DocumentDetails,
): readonly DifferingDetail[] {
  return NAMES.map((name) => ({
    label: text.fields[name],
    mine: said(mine, name),
    stored: said(stored, name),
  })).filter((detail) => detail.mine !== detail.stored);
}
