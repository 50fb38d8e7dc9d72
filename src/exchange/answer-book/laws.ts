import type { Indicator, Rubric } from '#core/rubric/types.ts';
import { findIndicator } from '#core/rubric/walk.ts';
import { externalValue, fitsScale } from '#core/scoring/stated-value.ts';
import { YES, type AnswerField } from '#core/spreadsheet/cell.ts';
import type { SheetCell } from '#core/spreadsheet/compare-cells.ts';
import { sameText } from '#core/spreadsheet/same-text.ts';
import { RATING_WORDS } from '#core/spreadsheet/terms.ts';
import type { AnswerBookProblem } from './model.ts';

type Fault = Extract<AnswerBookProblem, { readonly cell: string }>;

/** What the sheets say of one indicator together. */
interface Said {
  readonly indicator: Indicator;
  readonly fields: ReadonlyMap<AnswerField, SheetCell>;
  readonly ticked: boolean;
}

const PLAIN = /^\d{1,6}(?:\.\d{1,6})?$/;
const comma = (decimal: string): string => decimal.replace('.', ',');
const isChanged = ({ sheet, base }: SheetCell): boolean => !sameText(sheet, base);

function faultAt(cell: SheetCell, kind: Fault['kind'], expected: string): Fault {
  const [sheet = '', address = ''] = cell.address.split('!');
  const word = RATING_WORDS.find(([value]) => value === cell.sheet)?.[1];
  return { kind, sheet, cell: address, found: word ?? comma(cell.sheet), expected };
}

/** What a field of an indicator may hold, in words; null where the value is sound. */
type Law = (value: string, indicator: Indicator, scales: Rubric['scales']) => string | null;

const decimals = (from: string, to: string): string => `${comma(from)} – ${comma(to)}`;

const LAWS: Partial<Record<AnswerField, Law>> = {
  target: (value, { levels }) => {
    const known = levels.map(({ level }) => String(level));
    return known.includes(value) ? null : known.join(' / ');
  },
  value: (value, indicator, scales) => {
    const scale = scales[indicator.scale];
    if (PLAIN.test(value) && fitsScale(scale, value)) return null;
    const digits = scale?.fraction?.digits ?? 0;
    return decimals((scale?.min ?? 0).toFixed(digits), (scale?.max ?? 0).toFixed(digits));
  },
  external: (value, { external }) => {
    if (!external) return '';
    const sound = PLAIN.test(value) && externalValue(external, value) !== null;
    return sound ? null : decimals(external.min, external.max);
  },
};

function rangeFault(rubric: Rubric, indicator: Indicator, cell: SheetCell): Fault | null {
  if (cell.place.of !== 'answer' || cell.sheet === '') return null;
  const { field } = cell.place;
  if (field === 'rating' && cell.sheet === 'not-applicable' && !indicator.mayBeNotApplicable) {
    return faultAt(cell, 'not-applicable-here', wordsWithout('not-applicable'));
  }
  const expected = LAWS[field]?.(cell.sheet, indicator, rubric.scales) ?? null;
  return expected === null ? null : faultAt(cell, 'out-of-range', expected);
}

const wordsWithout = (value: string): string =>
  RATING_WORDS.filter(([one]) => one !== value)
    .map(([, word]) => word)
    .join(' / ');

/** A rating that somebody typed has to go with what is ticked and stated beside it. */
function claimFault({ fields, ticked }: Said): Fault | null {
  const rating = fields.get('rating');
  if (!rating || !isChanged(rating)) return null;
  const said = (field: AnswerField): string => fields.get(field)?.sheet ?? '';
  const claims =
    ticked || said('lowest') === YES || said('value') !== '' || said('external') !== '';
  if (rating.sheet === 'rated' && !claims) return faultAt(rating, 'rated-without-claim', '');
  return rating.sheet === 'blank' && claims ? faultAt(rating, 'blank-with-claim', '') : null;
}

function bothStated({ fields }: Said): readonly Fault[] {
  const filled = (['value', 'external'] as const).flatMap((field) => {
    const cell = fields.get(field);
    return cell && cell.sheet !== '' ? [cell] : [];
  });
  if (filled.length < 2) return [];
  return filled.filter(isChanged).map((cell) => faultAt(cell, 'one-of-two', ''));
}

/**
 * What the instrument does not allow, at the cells that somebody changed. A cell that is
 * as it was exported is never wrong.
 */
export function lawProblems(rubric: Rubric, cells: readonly SheetCell[]): readonly Fault[] {
  const said = new Map<string, { fields: Map<AnswerField, SheetCell>; ticked: boolean }>();
  for (const cell of cells) {
    const { place, sheet } = cell;
    if (place.of !== 'answer' && place.of !== 'criterion') continue;
    const one = said.get(place.indicator) ?? { fields: new Map(), ticked: false };
    said.set(place.indicator, one);
    if (place.of === 'answer') one.fields.set(place.field, cell);
    else one.ticked ||= sheet === YES;
  }
  return [...said].flatMap(([id, { fields, ticked }]): readonly Fault[] => {
    const indicator = findIndicator(rubric, id)?.indicator;
    if (!indicator) return [];
    const one = { indicator, fields, ticked };
    const ranges = [...fields.values()]
      .filter(isChanged)
      .flatMap((cell) => rangeFault(rubric, indicator, cell) ?? []);
    return [...ranges, ...bothStated(one), ...[claimFault(one)].filter((fault) => fault !== null)];
  });
}
