import { Worker } from 'node:worker_threads';
import { instanceOf } from './lib/invest-instances.mjs';
import { searchRows } from './investment-search.mjs';

/** Of one office: small enough that the rivals have a chance. */
const SIZE = { proposals: 40, years: 2, agencies: 6, indicators: 10 };
const INSTANCES = 12;
const SECONDS = 10;

/** What javascript-lp-solver makes of the very rows of our model; null = nothing in time. */
function theirs({ columns, rows, aims }) {
  const data = {
    columns: columns.map(({ low, high }) => ({ low, high })),
    rows,
    aim: aims.at(-1),
    tolerance: 0,
  };
  const thread = new Worker(new URL('./lib/jslp-thread.mjs', import.meta.url), {
    workerData: data,
  });
  return new Promise((resolve) => {
    const late = setTimeout(() => end(null), SECONDS * 1000);
    const end = (found) => {
      clearTimeout(late);
      void thread.terminate().then(() => resolve(found));
    };
    thread.once('message', end);
    thread.once('error', () => end(null));
  });
}

async function compareOn(app, highs, order) {
  const { solve, model, startsIn, checkStarts, greedy, reach } = {
    solve: app.solvePlan.solvePlan,
    model: app.planModel.planModel(order, true),
    startsIn: app.planStarts.startsIn,
    checkStarts: app.checkStarts.checkStarts,
    greedy: app.greedy.greedyPlan(order),
    reach: app.reach,
  };
  const worth = (starts) => reach.meritOf(order, starts)[0];
  const clock = () => performance.now() / 1000;
  const limits = { seconds: SECONDS, clock, effort: 'full' };
  const ours = solve(highs, order, limits, () => undefined);
  const isSound = ours.ok && checkStarts(order, ours.value.starts).length === 0;
  if (!isSound) throw new Error('bench: no plan');
  const other = await theirs(model);
  const starts = other?.isFeasible ? startsIn(model.starts, Float64Array.from(other.values)) : null;
  return {
    ours: worth(ours.value.starts),
    isProven: ours.value.isProven,
    greedy: greedy.faults.length === 0 ? worth(greedy.starts) : 0,
    other: starts && checkStarts(order, starts).length === 0 ? worth(starts) : null,
    isBroken: starts !== null && checkStarts(order, starts).length > 0,
  };
}

/**
 * Investment plans: what ours are worth against ranking and cutting and against
 * javascript-lp-solver on the same orders, and how long a large one takes in the worker.
 */
export async function investmentRows(app) {
  const highs = await app.planSolver.loadPlanSolver();
  const all = [];
  for (let seed = 1; seed <= INSTANCES; seed += 1) {
    all.push(await compareOn(app, highs, instanceOf(seed, SIZE)));
  }
  const sum = (some, of) => some.reduce((total, one) => total + one[of], 0);
  const solved = all.filter(({ other }) => other !== null);
  const proven = all.filter(({ isProven }) => isProven).length;
  const broken = all.filter(({ isBroken }) => isBroken).length;
  const row = (what, some, of, against, note) => ({
    what,
    ours: sum(some, 'ours'),
    baseline: sum(some, of),
    unit: 'units of gain',
    against,
    note: `${note}; above 1 is better`,
  });
  const nothing = INSTANCES - solved.length - broken;
  return [
    row(
      `${INSTANCES} plans of 40 proposals: what they are worth`,
      all,
      'greedy',
      'rank and cut',
      `${proven} proved optimal; javascript-lp-solver had nothing after ${SECONDS} s in ${nothing}`,
    ),
    ...(solved.length > 0
      ? [
          row(
            `${solved.length} of these plans: what they are worth`,
            solved,
            'other',
            'javascript-lp-solver 1.0.3',
            `it broke a constraint in ${broken} and had nothing after ${SECONDS} s in ${nothing}`,
          ),
        ]
      : []),
    ...(await searchRows(app)),
  ];
}
