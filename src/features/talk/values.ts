import type { Finding } from '#core/review/finding.ts';
import { levelsOf, type ValueChoice } from '#core/review/value-choices.ts';
import type { Rubric } from '#core/rubric/types.ts';
import { findingText } from './names.ts';
import { text } from './text.ts';

/** What can be chosen as the value of an indicator, in words. */
export function valueWords(
  rubric: Rubric,
  indicator: string | null,
  also: readonly Finding[],
): readonly { readonly key: string; readonly finding: Finding; readonly words: string }[] {
  return levelsOf(rubric, indicator, also).map(({ finding, label }: ValueChoice) => ({
    key: finding.is === 'value' ? finding.value : finding.is,
    finding,
    words: text.value.level(findingText(finding), label),
  }));
}
