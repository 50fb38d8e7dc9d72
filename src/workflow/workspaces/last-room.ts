import type { Result } from '#core/lib/result.ts';
import { keepReserve, releaseReserve } from '#storage/browser/reserve.ts';
import type { StorageTrouble } from '#workflow/attempt.ts';

/** Keeps a little room back for the last words on a full disk; whether it is kept now. */
export function keepLastRoom(): Promise<boolean> {
  return keepReserve();
}

function isFull(failure: { readonly kind: string } | StorageTrouble): boolean {
  return 'failure' in failure && failure.failure.kind === 'quota';
}

/**
 * Runs a small saving verb. On a full disk the room that was kept back is given up and
 * the verb runs once more; `spent` is told when that stored it.
 */
export async function saveInLastRoom<T, E extends { readonly kind: string }>(
  save: () => Promise<Result<T, E | StorageTrouble>>,
  spent: () => void,
): Promise<Result<T, E | StorageTrouble>> {
  const outcome = await save();
  if (outcome.ok || !isFull(outcome.error) || !(await releaseReserve())) return outcome;
  const again = await save();
  if (again.ok) spent();
  return again;
}
