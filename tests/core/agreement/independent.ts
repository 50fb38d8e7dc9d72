/**
 * The same statistics once more, by other ways: every pair of values is enumerated, kappa is
 * a matrix of weights times shares, and the ICC comes from least squares and variance
 * components. Nothing here is imported from the code under test.
 */

type Row = readonly (number | null)[];

const present = (row: Row): number[] => row.filter((one): one is number => one !== null);
const sum = (values: readonly number[]): number => values.reduce((all, one) => all + one, 0);

/** Alpha by enumerating all pairs: mean difference within units over mean difference of all. */
export function alphaByPairs(rows: readonly Row[], metric: string): number {
  const units = rows.map(present).filter((unit) => unit.length > 1);
  const all = units.flat();
  const difference = (a: number, b: number): number => {
    if (a === b) return 0;
    if (metric === 'nominal') return 1;
    if (metric === 'interval') return (a - b) * (a - b);
    const [low, high] = a < b ? [a, b] : [b, a];
    const between = all.filter((one) => one >= low && one <= high).length;
    const ends = all.filter((one) => one === low).length + all.filter((one) => one === high).length;
    return (between - ends / 2) ** 2;
  };
  let within = 0;
  for (const unit of units) {
    for (let i = 0; i < unit.length; i += 1) {
      for (let j = 0; j < unit.length; j += 1) {
        if (i !== j) within += difference(unit[i] ?? 0, unit[j] ?? 0) / (unit.length - 1);
      }
    }
  }
  let between = 0;
  for (let i = 0; i < all.length; i += 1) {
    for (let j = 0; j < all.length; j += 1) {
      if (i !== j) between += difference(all[i] ?? 0, all[j] ?? 0);
    }
  }
  return 1 - within / all.length / (between / (all.length * (all.length - 1)));
}

/** Kappa by weights of agreement over a matrix of shares (Cohen 1968): (po − pe) ÷ (1 − pe). */
export function kappaByMatrix(
  pairs: readonly (readonly [number, number])[],
  scale: readonly number[],
  power: 1 | 2,
): number {
  const width = (scale.at(-1) ?? 0) - (scale[0] ?? 0);
  const weight = (a: number, b: number): number => 1 - (Math.abs(a - b) / width) ** power;
  const shares = scale.map((a) =>
    scale.map((b) => pairs.filter(([x, y]) => x === a && y === b).length / pairs.length),
  );
  const rowShare = shares.map(sum);
  const columnShare = scale.map((_, j) => sum(shares.map((row) => row[j] ?? 0)));
  let observed = 0;
  let expected = 0;
  scale.forEach((a, i) => {
    scale.forEach((b, j) => {
      observed += weight(a, b) * (shares[i]?.[j] ?? 0);
      expected += weight(a, b) * (rowShare[i] ?? 0) * (columnShare[j] ?? 0);
    });
  });
  return (observed - expected) / (1 - expected);
}

/** Solves a small system of positive definite equations, one unknown after the other. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const [first = [], ...others] = matrix;
  const [y = 0, ...rest] = right;
  const [pivot = 1, ...row] = first;
  if (others.length === 0) return [y / pivot];
  const factors = others.map(([head = 0]) => head / pivot);
  const smaller = others.map(([, ...tail], i) =>
    tail.map((one, j) => one - (factors[i] ?? 0) * (row[j] ?? 0)),
  );
  const solved = solve(
    smaller,
    rest.map((one, i) => one - (factors[i] ?? 0) * y),
  );
  return [(y - sum(row.map((one, j) => one * (solved[j] ?? 0)))) / pivot, ...solved];
}

/** What least squares on these columns of dummies leaves over. */
function residual(design: readonly (readonly number[])[], y: readonly number[]): number {
  const width = design[0]?.length ?? 0;
  const columns = Array.from({ length: width }, (_, j) => design.map((row) => row[j] ?? 0));
  const dot = (a: readonly number[], b: readonly number[]): number =>
    sum(a.map((one, at) => one * (b[at] ?? 0)));
  const beta = solve(
    columns.map((a) => columns.map((b) => dot(a, b))),
    columns.map((a) => dot(a, y)),
  );
  return sum(design.map((row, i) => ((y[i] ?? 0) - dot(row, beta)) ** 2));
}

/**
 * The six ICCs of a complete table: sums of squares as differences between models that are
 * fitted by least squares, mean squares turned into variance components, and those into
 * shares of variance (McGraw & Wong 1996, tables 2 to 4).
 */
export function iccByComponents(rows: readonly (readonly number[])[]): Record<string, number> {
  const n = rows.length;
  const k = rows[0]?.length ?? 0;
  const cells = rows.flatMap((row, i) => row.map((y, j) => ({ i, j, y })));
  const y = cells.map((cell) => cell.y);
  const unit = (i: number): number[] =>
    Array.from({ length: n - 1 }, (_, at) => (i === at + 1 ? 1 : 0));
  const rater = (j: number): number[] =>
    Array.from({ length: k - 1 }, (_, at) => (j === at + 1 ? 1 : 0));
  const justMean = residual(
    cells.map(() => [1]),
    y,
  );
  const byUnit = residual(
    cells.map(({ i }) => [1, ...unit(i)]),
    y,
  );
  const byRater = residual(
    cells.map(({ j }) => [1, ...rater(j)]),
    y,
  );
  const byBoth = residual(
    cells.map(({ i, j }) => [1, ...unit(i), ...rater(j)]),
    y,
  );
  const rest = byBoth / ((n - 1) * (k - 1));
  const within = byUnit / (n * (k - 1));
  const msUnits = (justMean - byUnit) / (n - 1);
  const msRaters = (justMean - byRater) / (k - 1);
  const one = { units: (msUnits - within) / k, error: within };
  const two = { units: (msUnits - rest) / k, raters: (msRaters - rest) / n, error: rest };
  return {
    'ICC(1,1)': one.units / (one.units + one.error),
    'ICC(1,k)': one.units / (one.units + one.error / k),
    'ICC(2,1)': two.units / (two.units + two.raters + two.error),
    'ICC(2,k)': two.units / (two.units + (two.raters + two.error) / k),
    'ICC(3,1)': two.units / (two.units + two.error),
    'ICC(3,k)': two.units / (two.units + two.error / k),
  };
}
