import { useOpenPeriod } from './period-context.ts';
import { placeOf } from './problem-place.ts';
import { problemText } from './text-problems.ts';

/**
 * What is wrong with a control. What is only missing is said once sending was tried: a form
 * that was just begun is not full of mistakes.
 */
export function useProblemAt(): (field: string) => string | undefined {
  const { problems, tried } = useOpenPeriod();
  return (field) => {
    const found = problems.find((problem) => placeOf(problem).field === field);
    if (!found) return undefined;
    const isGap = /-(missing|none)$/.test(found.kind) || found.kind === 'year-wrong';
    return isGap && !tried ? undefined : problemText(found);
  };
}
