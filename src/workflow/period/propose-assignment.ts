import type { AssignmentOrder, Seat } from '#core/assignment/order.ts';
import type { Result } from '#core/lib/result.ts';
import { divideWork, type DivideFailure } from '#solver/divide-work.ts';
import { prepareHighs, type Solve } from '#solver/run-highs.ts';

export type { DivideFailure };

let solver: Promise<Solve> | undefined;

/** Reads the solver, once in a worker's life; a failed reading is tried again. */
export function readSolver(): Promise<Solve> {
  solver ??= prepareHighs().catch((error: unknown) => {
    solver = undefined;
    throw error;
  });
  return solver;
}

/**
 * Proposes who reads what: the same order gives the same plan. Nothing is stored. Takes up to
 * some seconds, so it belongs into a worker.
 */
export async function proposeAssignment(
  order: AssignmentOrder,
): Promise<Result<readonly Seat[], DivideFailure>> {
  return divideWork(order, await readSolver());
}
