/** What may go wrong, as it is counted. */
export const TROUBLES = ['kills', 'clocks', 'fights', 'damaged'] as const;
type Counted = (typeof TROUBLES)[number];

/** What went wrong in a run, in order, and how often of each kind. */
export class Diary {
  readonly #lines: (readonly [Counted, string])[] = [];

  note(kind: Counted, what: string): void {
    this.#lines.push([kind, what]);
  }

  count(kind: Counted): number {
    return this.#lines.filter(([noted]) => noted === kind).length;
  }

  /** One line for each, for whoever looks for the cause of what came after. */
  toString(): string {
    return this.#lines.map(([, what]) => what).join('\n');
  }
}
