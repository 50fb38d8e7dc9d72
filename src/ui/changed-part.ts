/** Two texts cut where they begin and cease to differ; whole words only. */
export interface ChangedPart {
  readonly start: string;
  readonly before: string;
  readonly after: string;
  readonly end: string;
}

const WORDS = /\s+|[^\s]+/g;

/** What two texts have in common at both ends, and what differs between. */
export function changedPart(before: string, after: string): ChangedPart {
  const a = before.match(WORDS) ?? [];
  const b = after.match(WORDS) ?? [];
  const most = Math.min(a.length, b.length);
  let head = 0;
  while (head < most && a[head] === b[head]) head += 1;
  let tail = 0;
  while (tail < most - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail += 1;
  return {
    start: a.slice(0, head).join(''),
    before: a.slice(head, a.length - tail).join(''),
    after: b.slice(head, b.length - tail).join(''),
    end: a.slice(a.length - tail).join(''),
  };
}
