import type { Workspace } from '#core/workspace/workspace.ts';
import { createSample } from '#workflow/sample/create-sample.ts';
import { makeSampleInWorker } from '#worker/office-client.ts';
import { useMaking } from '#state/saving/use-making.ts';
import { useOffice } from './workspace.ts';

/** Makes a workspace of sample data, with progress and a way to stop it. */
export function useSample() {
  const office = useOffice();
  const { state, run, cancel } = useMaking<{ readonly workspace: Workspace }>();
  const make = (name: string): Promise<void> =>
    run(async (progress, signal) => {
      const made = await createSample(office, name, (database) =>
        makeSampleInWorker(database, progress, signal),
      );
      if (!made.ok) throw new Error(made.error.kind);
      return { workspace: made.value };
    });
  return { state, make, cancel };
}
