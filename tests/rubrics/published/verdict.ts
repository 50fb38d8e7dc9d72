import { fromDecimal, roundHalfUp, subtract } from '#core/lib/ratio.ts';
import { inYear } from '#core/rubric/in-year.ts';
import type { Rubric } from '#core/rubric/types.ts';
import { predikatOf } from '#core/scoring/predikat.ts';
import { same, type Comparison } from './comparison.ts';
import { fromAspects, fromDomains, fromPrinted } from './from-groups.ts';
import { fromLevels } from './from-levels.ts';
import type { WorkedExample } from './worked-examples.ts';

/** What the engine says to a published result: how much was compared, and every disagreement. */
export interface Verdict {
  readonly compared: number;
  readonly findings: readonly string[];
}

/** What can still be checked where an index was printed and nothing below it. */
function fromIndex(rubric: Rubric, { printed }: WorkedExample): readonly Comparison[] {
  const { index, predikat, previousIndex, delta } = printed;
  if (index === undefined) return [];
  const exact = fromDecimal(index);
  return [
    `index: printed ${index}, nothing to compute it from`,
    ...(predikat === undefined
      ? []
      : [same('predikat', predikat, predikatOf(rubric, exact), 'index')]),
    ...(previousIndex === undefined || delta === undefined
      ? []
      : [
          same(
            'delta',
            delta,
            roundHalfUp(subtract(exact, fromDecimal(previousIndex)), rubric.rounding.digits),
            'indices',
          ),
        ]),
  ];
}

const BY_GIVEN = {
  indicators: fromLevels,
  aspects: fromAspects,
  domains: fromDomains,
  nothing: fromIndex,
} as const satisfies Record<
  WorkedExample['given'],
  (rubric: Rubric, entry: WorkedExample) => readonly Comparison[]
>;

function rest(rubric: Rubric, { printed, predikatOn }: WorkedExample): readonly Comparison[] {
  const band = rubric.predikat.find(({ label }) => label === printed.predikat);
  return [
    ...(predikatOn === undefined
      ? []
      : [same('predikat read from', predikatOn, rubric.rounding.predikatOn, 'the instrument')]),
    ...(printed.alias === undefined
      ? []
      : [same('alias', printed.alias, band?.alias ?? 'none', 'the instrument')]),
    ...(printed.indexClaimed === undefined
      ? []
      : [`claimed index: printed ${printed.indexClaimed}, nothing to compute it from`]),
  ];
}

function withoutInstrument({ printed }: WorkedExample): readonly string[] {
  const { groupPredikat = {}, groups = {}, ...whole } = printed;
  return Object.entries({ ...whole, ...groups, ...groupPredikat }).map(
    ([what, text]) => `${what}: printed ${text}, no instrument`,
  );
}

/** Compares all that was printed in one result with what the engine makes of it. */
export function verdictOf(rubric: Rubric | null, entry: WorkedExample): Verdict {
  if (!rubric) return { compared: 0, findings: withoutInstrument(entry) };
  const then = entry.year === null ? rubric : inYear(rubric, entry.year);
  const all = [
    ...BY_GIVEN[entry.given](then, entry),
    ...fromPrinted(then, entry),
    ...rest(then, entry),
  ];
  return { compared: all.length, findings: all.filter((one) => one !== null) };
}
