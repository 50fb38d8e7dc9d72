import type { PlanSolver } from '#solver/load-plan-solver.ts';

let solver: Promise<PlanSolver> | undefined;

/** Reads the solver, once in a worker's life; a failed reading is tried again. */
export function readPlanSolver(): Promise<PlanSolver> {
  solver ??= import('#solver/load-plan-solver.ts')
    .then(({ loadPlanSolver }) => loadPlanSolver())
    .catch((error: unknown) => {
      solver = undefined;
      throw error;
    });
  return solver;
}
