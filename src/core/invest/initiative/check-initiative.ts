import type { Estimate, Initiative, InitiativeCost, InitiativeRaise } from './catalogue.ts';
import type { IndicatorLadder } from '#core/invest/proposal/indicator-ladders.ts';
import type { CostFigure, CostPart, InitiativeFault } from './initiative-fault.ts';

const FIGURES: readonly CostFigure[] = ['low', 'likely', 'high'];
const MOST_WEEKS = 260;

/** Plain words with dashes between; the schema asks for the same. */
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

const isRupiah = (value: number): boolean => Number.isSafeInteger(value) && value >= 0;

function estimateFaults(part: CostPart, estimate: Estimate): readonly InitiativeFault[] {
  const figures = FIGURES.filter((figure) => !isRupiah(estimate[figure]));
  if (figures.length > 0) return [{ kind: 'cost-figures', part, figures }];
  const { low, likely, high } = estimate;
  return low <= likely && likely <= high ? [] : [{ kind: 'cost-order', part }];
}

function costFaults(cost: InitiativeCost | null): readonly InitiativeFault[] {
  if (!cost) return [{ kind: 'no-cost' }];
  const { oneOff, perYear, basis } = cost;
  const faults = [...estimateFaults('oneOff', oneOff), ...estimateFaults('perYear', perYear)];
  const isFree = oneOff.likely + perYear.likely === 0;
  if (faults.length === 0 && isFree) faults.push({ kind: 'zero-cost' });
  if (basis.trim() === '') faults.push({ kind: 'no-basis' });
  return faults;
}

function raiseFaults(
  { indicator, from, to }: InitiativeRaise,
  ladders: ReadonlyMap<string, IndicatorLadder>,
): readonly InitiativeFault[] {
  if (Number.isNaN(from)) return [{ kind: 'unreadable-raise', text: indicator }];
  const ladder = ladders.get(indicator);
  if (!ladder) return [{ kind: 'unknown-indicator', indicator }];
  const outside = [from, to].filter((level) => !ladder.levels.includes(level));
  if (outside.length > 0) {
    return outside.map((level) => ({ kind: 'outside-scale', indicator, level }));
  }
  return from < to ? [] : [{ kind: 'not-upward', indicator, from, to }];
}

/**
 * Everything that is wrong with one initiative by itself, whether or not it would pass its
 * schema. A figure that was not filled in is NaN.
 */
export function initiativeFaults(
  initiative: Initiative,
  ladders: ReadonlyMap<string, IndicatorLadder>,
): readonly InitiativeFault[] {
  const { id, title, raises, cost, weeks, budgetCode } = initiative;
  const faults: InitiativeFault[] = [];
  if (!ID.test(id)) faults.push({ kind: 'bad-id' });
  if (title.trim() === '') faults.push({ kind: 'no-title' });
  if (raises.length === 0) faults.push({ kind: 'raises-nothing' });
  faults.push(...raises.flatMap((raise) => raiseFaults(raise, ladders)), ...costFaults(cost));
  if (!Number.isInteger(weeks) || weeks < 1 || weeks > MOST_WEEKS) faults.push({ kind: 'weeks' });
  if (budgetCode && budgetCode.code.trim() === '') faults.push({ kind: 'no-code' });
  if (budgetCode && budgetCode.vintage.trim() === '') faults.push({ kind: 'no-vintage' });
  return faults;
}
