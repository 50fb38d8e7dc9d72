import loadHighs, { type Highs } from 'highs';

/** The solver of plans, ready to be asked. */
export type PlanSolver = Highs;

/** Reads the solver's code. Rejects when it cannot be read. */
export function loadPlanSolver(): Promise<PlanSolver> {
  return loadHighs();
}
