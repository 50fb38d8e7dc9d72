import { fromDecimal, roundHalfUp } from '#core/lib/ratio.ts';
import { TERMS } from '#core/glossary.ts';
import type { Finding } from '#core/review/finding.ts';
import type { Indicator, Rubric } from '#core/rubric/types.ts';

/** A finding as a number or a word: "3", "3,40", "Tidak berlaku"; "–" where nothing is said. */
export function findingNumber(rubric: Rubric, indicator: Indicator, finding: Finding): string {
  if (finding.is === 'open') return '–';
  if (finding.is === 'not-applicable') return TERMS.notApplicable;
  const digits = (finding.value.split('.')[1] ?? '').length;
  const most = rubric.scales[indicator.scale]?.fraction?.digits ?? rubric.rounding.digits;
  const shown = digits > most ? roundHalfUp(fromDecimal(finding.value), most) : finding.value;
  return shown.replace('.', ',');
}

/** The same with the name of the level, where it is one: "3 – Terukur". */
export function findingWords(rubric: Rubric, indicator: Indicator, finding: Finding): string {
  const number = findingNumber(rubric, indicator, finding);
  const name =
    finding.is === 'value' ? rubric.scales[indicator.scale]?.labels[finding.value] : undefined;
  return name === undefined ? number : `${number} – ${name}`;
}
