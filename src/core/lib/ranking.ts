/** Things of which the first is always at hand; adding and taking cost little among many. */
export interface Ranking<T> {
  readonly add: (one: T) => void;
  /** The first, taken out; undefined = nothing is left. */
  readonly take: () => T | undefined;
}

/** A binary heap. @param isBefore whether one comes before the other; a strict order. */
export function ranking<T>(isBefore: (one: T, other: T) => boolean): Ranking<T> {
  const heap: T[] = [];
  const put = (at: number, one: T): void => {
    heap[at] = one;
  };
  const rise = (one: T): void => {
    let at = heap.length;
    while (at > 0) {
      const above = (at - 1) >> 1;
      const other = heap[above];
      if (other === undefined || !isBefore(one, other)) break;
      put(at, other);
      at = above;
    }
    put(at, one);
  };
  const sink = (one: T): void => {
    let at = 0;
    for (;;) {
      let below = 2 * at + 1;
      let next = heap[below];
      const right = heap[below + 1];
      if (next === undefined) break;
      if (right !== undefined && isBefore(right, next)) [below, next] = [below + 1, right];
      if (!isBefore(next, one)) break;
      put(at, next);
      at = below;
    }
    put(at, one);
  };
  return {
    add: rise,
    take: () => {
      const [first] = heap;
      const last = heap.pop();
      if (last !== undefined && heap.length > 0) sink(last);
      return first;
    },
  };
}
