import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogueSchema, type Catalogue } from '#core/invest/initiative/catalogue.ts';
import { indicatorLadders, type IndicatorLadder } from '#core/invest/proposal/indicator-ladders.ts';
import { latestOf, shippedRubric } from '../rubrics/shipped.ts';

const FOLDER = join(import.meta.dirname, '../../catalogues');

/** The text of a file in `catalogues/`. */
export function textOf(file: string): string {
  return readFileSync(join(FOLDER, file), 'utf8');
}

/** The names of all shipped catalogues of initiatives, such as `inisiatif-tik@1.0.0`. */
export const CATALOGUES: readonly string[] = readdirSync(FOLDER)
  .filter((file) => /^(?!kode-).*@\d+\.\d+\.\d+\.json$/.test(file))
  .map((file) => file.replace(/\.json$/, ''));

/** The raw data of a shipped catalogue. */
export function dataOf(name: string): unknown {
  return JSON.parse(textOf(`${name}.json`)) as unknown;
}

/** A shipped catalogue, parsed; a flaw in its form fails the test that asks. */
export function catalogueOf(name: string): Catalogue {
  return catalogueSchema.parse(dataOf(name));
}

/** The indicators of the newest shipped version of an instrument. */
export function shippedLadders(rubric: string): readonly IndicatorLadder[] {
  const name = latestOf(rubric);
  if (name === undefined) throw new Error(`no instrument ${rubric}`);
  return indicatorLadders(shippedRubric(name));
}

export const TIK = 'inisiatif-tik@1.0.0';
