import type { EvaluationReport } from '#core/report/evaluation.ts';
import type { PaperCode } from '#core/report/paper-code.ts';
import { WITHHELD } from '#core/report/public-edition.ts';
import { VALUE } from '#report/words/evaluation-text.ts';

/** A text of the record, or the words for one that this edition does not print. */
export function shown(text: string): string {
  return text === WITHHELD ? VALUE.withheld : text;
}

/** The code of the report's pages. */
export function codeOf({ edition, origin }: EvaluationReport): PaperCode {
  return {
    kind: edition === 'public' ? 'LHE-PUBLIK' : 'LHE',
    fingerprint: origin.fingerprint,
  };
}

/** Texts that stand there at all, as labelled values. */
export function filledTexts(
  fields: readonly { readonly label: string; readonly value: string }[],
): readonly { readonly label: string; readonly value: string }[] {
  return fields
    .map(({ label, value }) => ({ label, value: shown(value) }))
    .filter(({ value }) => value.trim() !== '');
}
