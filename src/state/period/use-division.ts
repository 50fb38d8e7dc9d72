import type { AssignmentOrder } from '#core/assignment/order.ts';
import { proposeAssignmentInWorker } from '#worker/client.ts';
import { useMaking } from '#state/saving/use-making.ts';

/** What came of asking for a division, and what exactly was asked. */
interface Proposal {
  readonly order: AssignmentOrder;
  readonly outcome: Awaited<ReturnType<typeof proposeAssignmentInWorker>>;
}

interface Division {
  readonly state: ReturnType<typeof useMaking<Proposal>>['state'];
  readonly propose: (order: AssignmentOrder) => Promise<void>;
  readonly cancel: () => void;
}

/** Has the work divided in a worker; nothing is stored. */
export function useDivision(): Division {
  const { state, run, cancel } = useMaking<Proposal>();
  const propose: Division['propose'] = (order) =>
    run(async (_progress, signal) => ({
      order,
      outcome: await proposeAssignmentInWorker(order, signal),
    }));
  return { state, propose, cancel };
}
