import { useEffect } from 'react';
import type { AlikeGroup } from '#core/inventory/alike-types.ts';
import type { Application } from '#core/inventory/application.ts';
import { findAlikeInWorker } from '#worker/client.ts';
import { useMaking } from './use-making.ts';

interface Found {
  readonly groups: readonly AlikeGroup[];
}

/**
 * Groups of applications that do the same, found in a worker, anew whenever the inventory
 * changes; the list has to stay the same object as long as it says the same.
 */
export function useAlike(
  applications: readonly Application[] | undefined,
): ReturnType<typeof useMaking<Found>>['state'] {
  const { state, run } = useMaking<Found>();
  const find = (): void => {
    if (!applications) return;
    void run(async (_, signal) => ({ groups: await findAlikeInWorker(applications, signal) }));
  };
  // Only another inventory is searched anew; `run` is made at every render.
  // oxlint-disable-next-line react/exhaustive-deps
  useEffect(find, [applications]);
  return state;
}
