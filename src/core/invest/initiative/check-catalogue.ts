import type { Initiative } from './catalogue.ts';
import { initiativeFaults } from './check-initiative.ts';
import { relationProblems } from './check-relations.ts';
import type { IndicatorLadder } from '#core/invest/proposal/indicator-ladders.ts';
import type { InitiativeProblem } from './initiative-fault.ts';

/**
 * All problems of a catalogue, or of initiatives that stand beside each other at a desk, at once:
 * each by itself, then between them. Empty = it is sound.
 *
 * @param ladders the indicators that are raised.
 */
export function checkInitiatives(
  initiatives: readonly Initiative[],
  ladders: readonly IndicatorLadder[],
): readonly InitiativeProblem[] {
  const byId = new Map(ladders.map((one) => [one.id, one] as const));
  return [
    ...initiatives.flatMap((one) =>
      initiativeFaults(one, byId).map((fault): InitiativeProblem => ({ id: one.id, fault })),
    ),
    ...relationProblems(initiatives),
  ];
}
