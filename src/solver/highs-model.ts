import type { Highs, ModelData } from 'highs';
import type { PlanColumn, PlanRow, Term } from './plan-draft.ts';

/** The rows as one sparse matrix, row by row. */
function matrixOf(rows: readonly PlanRow[], numCols: number) {
  const starts = [0];
  const indices: number[] = [];
  const values: number[] = [];
  for (const { terms } of rows) {
    for (const [times, column] of terms) {
      indices.push(column);
      values.push(times);
    }
    starts.push(indices.length);
  }
  return {
    format: 'csr' as const,
    numRows: rows.length,
    numCols,
    starts: Int32Array.from(starts),
    indices: Int32Array.from(indices),
    values: Float64Array.from(values),
  };
}

/** A model as the solver takes it: the sum of `aim` is to be as large as can be. */
export function modelData(
  { constants }: Highs,
  columns: readonly PlanColumn[],
  rows: readonly PlanRow[],
  aim: readonly Term[],
): ModelData {
  const { integer } = constants.variableType;
  const costs = new Float64Array(columns.length);
  for (const [times, column] of aim) costs[column] = (costs[column] ?? 0) + times;
  return {
    numCols: columns.length,
    numRows: rows.length,
    sense: constants.objectiveSense.maximize,
    colCost: costs,
    colLower: Float64Array.from(columns, ({ low }) => low),
    colUpper: Float64Array.from(columns, ({ high }) => high),
    rowLower: Float64Array.from(rows, ({ low }) => low),
    rowUpper: Float64Array.from(rows, ({ high }) => high),
    matrix: matrixOf(rows, columns.length),
    integrality: new Int32Array(columns.length).fill(integer),
  };
}
