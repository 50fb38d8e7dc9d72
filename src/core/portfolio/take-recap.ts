import type { Rubric } from '#core/rubric/types.ts';
import type { Outcome } from './outcome.ts';
import type { Recap } from './recap.ts';
import { screenFor } from './screen.ts';

const withOddity = (outcome: Outcome, code: string): Outcome => ({
  ...outcome,
  oddities: [...new Set([...outcome.oddities, code])].sort(),
});

/**
 * The results of a recap as they are taken here: as it says, and odd where a value does not
 * follow from the levels (`scores-differ`) or where the instrument to see that by is not here
 * (`instrument-unknown`). One is never refused for the sake of another.
 */
export function takeRecap({ outcomes }: Recap, rubric: Rubric | null): readonly Outcome[] {
  if (!rubric) return outcomes.map((one) => withOddity(one, 'instrument-unknown'));
  const holds = screenFor(rubric);
  return outcomes.map((one) => (holds(one) ? one : withOddity(one, 'scores-differ')));
}
