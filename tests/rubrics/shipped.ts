import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseRubric } from '#core/rubric/parse.ts';
import type { Rubric } from '#core/rubric/types.ts';

const FOLDER = join(import.meta.dirname, '../../rubrics');

/** The text of a file in `rubrics/`. */
export function textOf(file: string): string {
  return readFileSync(join(FOLDER, file), 'utf8');
}

/** The names of all shipped instruments, such as `lima-dimensi-opd@1.0.0`. */
export const SHIPPED: readonly string[] = readdirSync(FOLDER)
  .filter((file) => /@\d+\.\d+\.\d+\.json$/.test(file))
  .map((file) => file.replace(/\.json$/, ''));

/** The raw data of a shipped instrument. */
export function dataOf(name: string): unknown {
  return JSON.parse(textOf(`${name}.json`)) as unknown;
}

const parsedOnce = new Map<string, Rubric>();

/** A shipped instrument, parsed once for all who ask; a flaw in it fails the test that asks. */
export function shippedRubric(name: string): Rubric {
  const known = parsedOnce.get(name);
  if (known) return known;
  const parsed = parseRubric(dataOf(name));
  if (!parsed.ok) throw new Error(`${name}: ${JSON.stringify(parsed.error, null, 1)}`);
  parsedOnce.set(name, parsed.value);
  return parsed.value;
}

/** The newest shipped version of an instrument; undefined when none is shipped. */
export function latestOf(id: string): string | undefined {
  return SHIPPED.filter((name) => name.startsWith(`${id}@`))
    .toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true }))
    .at(-1);
}

/**
 * The numbers of an instrument as its source has them, one line each, written down apart
 * from the file: so that two changes that make up for each other are noticed.
 */
export function frozenNumbers(name: string): string {
  return readFileSync(join(import.meta.dirname, `${name}.numbers.txt`), 'utf8');
}

export const LIMA = 'lima-dimensi-opd@1.0.0';
export const SPBE = 'spbe-59-2020@1.0.0';
