import type { Coverage, CoverageUnit } from '#core/assessment/answer.ts';

/** A name that somebody brings; null = nothing was said about its coverage. */
export interface IncomingUnit {
  readonly name: string;
  readonly covered: boolean | null;
}

/** A name as it is kept: without spaces around it, one space inside. */
export function tidyName(name: string): string {
  return name.trim().replaceAll(/\s+/g, ' ');
}

/** What makes two names the same: neither case nor spacing. */
export function unitKey(name: string): string {
  return tidyName(name).normalize('NFC').toLowerCase();
}

/**
 * The names in pasted text, one a line; of a line with tabs (from a spreadsheet) the
 * first cell that has a letter, so that running numbers are left out.
 */
export function namesInText(text: string): readonly string[] {
  const cellOf = (line: string): string =>
    line.split('\t').find((cell) => /\p{L}/u.test(cell)) ?? line;
  return text.split(/\r\n|\r|\n/).map((line) => tidyName(cellOf(line)));
}

/** Null when nothing is left: an empty list is no list. */
function listOf(units: readonly CoverageUnit[]): Coverage | null {
  return units.length === 0 ? null : { units };
}

/** What merging names into a list would do, and the list it leads to. */
interface Merged {
  readonly coverage: Coverage | null;
  /** The names that are new, as the list spells them. */
  readonly added: readonly string[];
  /** Names that were there already, here or earlier among the incoming ones. */
  readonly known: number;
  /** Of those, the ones that come with another coverage; the list's own stays. */
  readonly otherwise: number;
}

/**
 * Puts names into a list, after those that are there. A name that is there already
 * stays as it is, with its tick; blank names are left out.
 */
export function mergeUnits(before: Coverage | null, incoming: readonly IncomingUnit[]): Merged {
  const units = [...(before?.units ?? [])];
  const here = new Map(units.map((unit) => [unitKey(unit.name), unit]));
  let known = 0;
  let otherwise = 0;
  for (const { name, covered } of incoming) {
    const key = unitKey(name);
    const own = here.get(key);
    if (key === '') continue;
    if (own) {
      known += 1;
      if (covered !== null && covered !== own.covered) otherwise += 1;
      continue;
    }
    const unit = { name: tidyName(name), covered: covered ?? false };
    here.set(key, unit);
    units.push(unit);
  }
  const added = units.slice(before?.units.length ?? 0).map(({ name }) => name);
  return { coverage: listOf(units), added, known, otherwise };
}

/** Ticks or unticks the named units. */
export function coverUnits(
  before: Coverage | null,
  names: ReadonlySet<string>,
  covered: boolean,
): Coverage | null {
  return listOf(
    (before?.units ?? []).map((unit) => (names.has(unit.name) ? { ...unit, covered } : unit)),
  );
}

/** Takes the named units out of the list. */
export function removeUnits(before: Coverage | null, names: ReadonlySet<string>): Coverage | null {
  return listOf((before?.units ?? []).filter((unit) => !names.has(unit.name)));
}

/** Puts a removed unit back at its place, unless the name has come back meanwhile. */
export function restoreUnit(
  before: Coverage | null,
  unit: CoverageUnit,
  position: number,
): Coverage | null {
  const units = before?.units ?? [];
  if (units.some(({ name }) => unitKey(name) === unitKey(unit.name))) return before;
  return listOf([...units.slice(0, position), unit, ...units.slice(position)]);
}
