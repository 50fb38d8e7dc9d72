import type { SearchProgress } from '#core/invest/choice/search-types.ts';
import { gapOf, type ChoiceView } from '#core/invest/choice/view-choice.ts';
import { hundredths } from '#state/plans/choice-text.ts';
import { text } from './text.ts';

const THREE = new Intl.NumberFormat('id-ID', {
  minimumFractionDigits: 3,
  maximumFractionDigits: 3,
});
const ONE = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 1 });

/** Seconds with at most one decimal. */
export const oneDecimal = (value: number): string => ONE.format(value);

/** How far a search is: the best found, the bound, what lies between, and the seconds. */
export function progressWords(
  { objective, scale }: Pick<ChoiceView, 'objective' | 'scale'>,
  { seconds, found, bound }: SearchProgress,
): string {
  const { search } = text;
  const shown = (units: number): string =>
    objective === 'good' ? ONE.format(Math.floor(units)) : THREE.format(units / scale);
  const isBound = bound !== null && Number.isFinite(bound);
  return [
    found === null ? search.none : search.found(shown(found)),
    ...(isBound ? [search.bound(shown(bound))] : []),
    ...(isBound && found !== null
      ? [search.gap(hundredths(gapOf(Math.floor(found), Math.ceil(bound))))]
      : []),
    search.seconds(Math.floor(seconds)),
  ].join(' · ');
}
