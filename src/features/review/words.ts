import { roundHalfUp, fromDecimal } from '#core/lib/ratio.ts';
import type { EvidenceDocument } from '#core/evidence/document.ts';
import type { Finding } from '#core/review/finding.ts';
import type { Indicator, Rubric } from '#core/rubric/types.ts';
import { decimal } from '#ui/format.ts';
import { text } from './text.ts';

/** What a document is called: its title, or the name of its file while it has none. */
export function documentName({ title, file }: EvidenceDocument): string {
  return title.trim() || file.name;
}

/** The first page that matters: "3, 5-7" → 3; the first page where nothing can be read. */
export function firstPage(pages: string): number {
  const found = /\d{1,5}/.exec(pages);
  return found ? Math.max(1, Number(found[0])) : 1;
}

/** A finding as people read it: "3 – Terukur", "3,40", "Tidak berlaku"; empty = nothing is said. */
export function findingText(rubric: Rubric, indicator: Indicator, finding: Finding): string {
  if (finding.is === 'open') return '';
  if (finding.is === 'not-applicable') return text.level.notApplicable;
  const scale = rubric.scales[indicator.scale];
  const label = scale?.labels[finding.value] ?? '';
  if (label !== '') return `${finding.value} – ${label}`;
  const digits = (finding.value.split('.')[1] ?? '').length;
  const most = scale?.fraction?.digits ?? rubric.rounding.digits;
  const shown = digits > most ? roundHalfUp(fromDecimal(finding.value), most) : finding.value;
  return decimal(shown);
}

/** The same without the name of the level, for a narrow column. */
export function findingNumber(rubric: Rubric, indicator: Indicator, finding: Finding): string {
  return findingText(rubric, indicator, finding).split(' – ')[0] ?? '';
}
