import { useEffect, useState } from 'react';
import type { AlikeGroup } from '#core/inventory/alike-types.ts';
import type { Application } from '#core/inventory/application.ts';
import { findAlikeInWorker } from '#worker/office-client.ts';
import { useMaking } from './use-making.ts';

/** What was found; the last answer stays while the next one is looked for. */
interface AlikeSearch {
  /** Undefined until the first answer is there. */
  readonly groups: readonly AlikeGroup[] | undefined;
  readonly failed: boolean;
}

/**
 * Groups of applications that do the same, found in a worker, anew whenever the inventory
 * changes; the list has to stay the same object as long as it says the same.
 */
export function useAlike(applications: readonly Application[]): AlikeSearch {
  const { state, run } = useMaking<{ readonly done: true }>();
  const [groups, setGroups] = useState<readonly AlikeGroup[]>();
  const find = (): void =>
    void run(async (_, signal) => {
      setGroups(await findAlikeInWorker(applications, signal));
      return { done: true };
    });
  // Only another inventory is searched anew; `run` is made at every render.
  // oxlint-disable-next-line react/exhaustive-deps
  useEffect(find, [applications]);
  return { groups, failed: state.kind === 'failed' };
}
