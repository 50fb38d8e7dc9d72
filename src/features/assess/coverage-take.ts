import type { Coverage } from '#core/assessment/answer.ts';
import { mergeUnits, removeUnits, type IncomingUnit } from '#core/evidence/coverage-units.ts';
import { say } from '#state/saving/toasts.ts';
import type { Change } from './change.ts';
import { COVERAGE } from './text-coverage.ts';

/**
 * Puts names into the list and returns the sentence that says what came of it; many at
 * once can be taken back.
 */
export function takeUnits(
  shown: Coverage | null,
  incoming: readonly IncomingUnit[],
  onChange: Change,
): string {
  const { added, known } = mergeUnits(shown, incoming);
  onChange((before) => ({ ...before, coverage: mergeUnits(before.coverage, incoming).coverage }));
  if (added.length > 1) {
    const names = new Set(added);
    say(COVERAGE.taken(added.length), {
      label: COVERAGE.undo,
      run: () =>
        onChange((before) => ({ ...before, coverage: removeUnits(before.coverage, names) })),
    });
  }
  return COVERAGE.added(added.length, known);
}
