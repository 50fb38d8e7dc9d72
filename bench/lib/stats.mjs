/** @param {readonly number[]} values @param {number} part 0..1 */
export function quantile(values, part) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(part * sorted.length) - 1)] ?? Number.NaN;
}

/** @param {readonly number[]} values */
const median = (values) => quantile(values, 0.5);

/**
 * Runs two rivals in turns after a warm-up, so that a busy machine is unfair to both alike.
 * @template A, B
 * @param {number} rounds
 * @param {() => A | Promise<A>} ours
 * @param {() => B | Promise<B>} theirs
 */
export async function sideBySide(rounds, ours, theirs) {
  const times = { ours: [], theirs: [] };
  let results = { ours: await ours(), theirs: await theirs() };
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now();
    const mine = await ours();
    const middle = performance.now();
    const other = await theirs();
    times.ours.push(middle - start);
    times.theirs.push(performance.now() - middle);
    results = { ours: mine, theirs: other };
  }
  return { ours: median(times.ours), theirs: median(times.theirs), results };
}
