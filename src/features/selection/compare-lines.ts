import type { ChoiceFigures } from '#core/invest/choice/choice-figures.ts';
import type { Alternative } from '#core/invest/choice/view-choice-compare.ts';
import type { ChoiceView } from '#core/invest/choice/view-choice.ts';
import { dateTime, integer } from '#ui/format.ts';
import { rupiah } from '#ui/rupiah.ts';
import { text } from './text.ts';
import { parts } from './text-parts.ts';

const words = parts.compare;

/** One column: a choice under the name it is shown by. */
export interface NamedAlternative {
  readonly name: string;
  readonly isKept: boolean;
  readonly one: Alternative;
}

/** One measure of every choice: as it is read, and as a number (null = there is none). */
interface Line {
  readonly what: string;
  readonly shown: (one: Alternative) => string;
  readonly amount: (one: Alternative) => number | null;
}

const money = (what: string, of: (figures: ChoiceFigures) => number): Line => ({
  what,
  shown: ({ figures }) => rupiah(of(figures)),
  amount: ({ figures }) => of(figures),
});
const count = (what: string, of: (figures: ChoiceFigures) => number): Line => ({
  what,
  shown: ({ figures }) => integer(of(figures)),
  amount: ({ figures }) => of(figures),
});
const points = (
  what: string,
  of: (figures: ChoiceFigures) => { readonly shown: string } | null,
): Line => ({
  what,
  shown: ({ figures }) => of(figures)?.shown ?? text.common.none,
  amount: ({ figures }) => {
    const gain = of(figures);
    return gain ? Number(gain.shown.replace(',', '.')) : null;
  },
});

/** What choices are measured by, in the order it is read. */
export function linesOf(view: ChoiceView): readonly Line[] {
  return [
    ...Array.from({ length: view.years }, (_, at) =>
      money(words.spent(view.firstYear + at), ({ spent }) => spent[at] ?? 0),
    ),
    money(words.total, ({ total }) => total),
    money(words.afterwards, ({ afterwards }) => afterwards),
    points(text.now.gain, ({ gain }) => gain),
    ...(view.hasPriorities ? [points(text.now.weighted, ({ weighted }) => weighted)] : []),
    points(text.now.mean, ({ mean }) => mean),
    count(text.now.good(view.goal), ({ good }) => good),
    count(text.now.chosen, ({ chosen }) => chosen),
    count(words.faults, ({ faults }) => faults.length),
  ];
}

/** Where a choice comes from, and what is known of it. */
export function originText({ by, at, isStale, isProven }: Alternative): string {
  return [
    text.now.by[by],
    ...(isProven ? [text.now.proven.toLowerCase()] : []),
    ...(isStale ? [words.stale] : []),
    ...(at === null ? [] : [dateTime(at)]),
  ].join(', ');
}
