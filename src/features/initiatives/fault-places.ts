import type { Initiative, InitiativeRaise } from '#core/invest/initiative/catalogue.ts';
import type { InitiativeProblem } from '#core/invest/initiative/initiative-fault.ts';

type Fault = InitiativeProblem['fault'];

/** Where a field of the form stands. */
export type FieldPlace = readonly (string | number)[];

type Raises = readonly InitiativeRaise[];
type Places = {
  readonly [K in Fault['kind']]: (
    fault: Extract<Fault, { readonly kind: K }>,
    raises: Raises,
  ) => readonly FieldPlace[];
};

const raisesOf = (raises: Raises, indicator: string, end: string): readonly FieldPlace[] =>
  raises.flatMap((raise, at) => (raise.indicator === indicator ? [['raises', at, end]] : []));

const TITLE = (): readonly FieldPlace[] => [['title']];
const REQUIRES = (): readonly FieldPlace[] => [['requires']];
const EXCLUDES = (): readonly FieldPlace[] => [['excludes']];

const PLACES: Places = {
  'bad-id': TITLE,
  'no-title': TITLE,
  'duplicate-id': TITLE,
  'raises-nothing': () => [['raises']],
  'unreadable-raise': ({ text }, raises) => raisesOf(raises, text, 'indicator'),
  'unknown-indicator': ({ indicator }, raises) => raisesOf(raises, indicator, 'indicator'),
  'outside-scale': ({ indicator, level }, raises) =>
    raises.flatMap((raise, at): readonly FieldPlace[] => {
      if (raise.indicator !== indicator) return [];
      const ends = (['from', 'to'] as const).filter((end) => raise[end] === level);
      return ends.map((end) => ['raises', at, end]);
    }),
  'not-upward': ({ indicator }, raises) => raisesOf(raises, indicator, 'to'),
  'no-cost': () => [['costKnown']],
  'zero-cost': () => [['oneOff', 'likely']],
  'cost-figures': ({ part, figures }) => figures.map((figure) => [part, figure]),
  'cost-order': ({ part }) => [[part, 'likely']],
  'no-basis': () => [['basis']],
  weeks: () => [['weeks']],
  'no-code': () => [['code']],
  'no-vintage': () => [['codeVintage']],
  'other-list': () => [['codeVintage']],
  ring: REQUIRES,
  'unknown-required': REQUIRES,
  'unknown-excluded': EXCLUDES,
  'excludes-itself': EXCLUDES,
  'excludes-required': EXCLUDES,
};

/** The fields of the form that a problem is about. */
export function placesOf(fault: Fault, { raises }: Initiative): readonly FieldPlace[] {
  const places = PLACES[fault.kind] as (one: Fault, all: Raises) => readonly FieldPlace[];
  return places(fault, raises);
}
