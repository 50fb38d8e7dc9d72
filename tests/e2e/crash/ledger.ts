/**
 * What was done and what the screen called stored. A place is anything that has one
 * value at a time: a text, a tick, a file. What is on disk must be the value that was
 * acknowledged last, or one that was tried after it.
 */
export class Ledger {
  readonly #tried = new Map<string, string[]>();
  readonly #acknowledged = new Map<string, number>();
  #count = 0;

  /** How many values the screen has called stored so far. */
  get acknowledged(): number {
    return this.#count;
  }

  /** Written down before it is done: a power cut may come at any moment. */
  try(place: string, value: string): void {
    const values = this.#tried.get(place) ?? [];
    values.push(value);
    this.#tried.set(place, values);
  }

  /** The screen has said that the newest value of each of these places is stored. */
  acknowledge(places: readonly string[]): void {
    for (const place of places) {
      this.#acknowledged.set(place, (this.#tried.get(place)?.length ?? 0) - 1);
      this.#count += 1;
    }
  }

  /** After a kill: what is on disk now is what counts from here on. */
  settle(found: (place: string) => string | undefined): void {
    for (const place of this.#tried.keys()) {
      const value = found(place);
      if (value !== undefined) this.#tried.set(place, [value]);
      else this.#tried.delete(place);
      if (this.#acknowledged.has(place)) this.#acknowledged.set(place, 0);
    }
  }

  /** Every acknowledged value that is neither there nor replaced by a later one. */
  lost(found: (place: string) => string | undefined): readonly string[] {
    return [...this.#acknowledged].flatMap(([place, at]) => {
      const allowed = (this.#tried.get(place) ?? []).slice(at);
      const value = found(place);
      if (value !== undefined && allowed.includes(value)) return [];
      return [`${place}: ${JSON.stringify(value)} is none of ${JSON.stringify(allowed)}`];
    });
  }
}
