/** A thread of its own: the library looks at its clock too seldom to be stopped from inside. */
import { parentPort, workerData } from 'node:worker_threads';
import solver from 'javascript-lp-solver';

const { columns, rows, aim, tolerance } = workerData;
const name = (at) => `x${at}`;
const bounds = (low, high) => ({
  ...(Number.isFinite(low) && { min: low }),
  ...(Number.isFinite(high) && { max: high }),
});

/** The model as the library takes it: columns by name, each with its share in every row. */
const variables = Object.fromEntries(columns.map((_, at) => [name(at), { aim: 0, [`c${at}`]: 1 }]));
for (const [times, column] of aim) variables[name(column)].aim += times;
rows.forEach(({ terms }, at) => {
  for (const [times, column] of terms) variables[name(column)][`r${at}`] = times;
});
const constraints = Object.fromEntries([
  ...columns.map(({ low, high }, at) => [`c${at}`, bounds(low, high)]),
  ...rows.map(({ low, high }, at) => [`r${at}`, bounds(low, high)]),
]);
const found = solver.Solve({
  optimize: 'aim',
  opType: 'max',
  constraints,
  variables,
  ints: Object.fromEntries(columns.map((_, at) => [name(at), 1])),
  options: { tolerance },
});
const values = columns.map((_, at) => Math.round(found[name(at)] ?? 0));
parentPort.postMessage({ isFeasible: found.feasible === true, values }, []);
