import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { compare, fromDecimal, fromInteger } from '#core/lib/ratio.ts';
import { inYear } from '#core/rubric/in-year.ts';
import { predikatOf, show } from '#core/scoring/predikat.ts';
import { near } from './published/comparison.ts';
import { meanOfPrinted } from './published/from-groups.ts';
import { indicesBehind, valuesBehind } from './published/whole-levels.ts';
import { latestOf, shippedRubric } from './shipped.ts';

const FILE = join(import.meta.dirname, '../fixtures/published/spbe-nasional-2023.csv');

const number = z.string().regex(/^\d(?:\.\d\d?)?$/);
const rowSchema = z.strictObject({
  instansi: z.string().min(1),
  kebijakan: number,
  tata_kelola: number,
  manajemen: number,
  layanan: number,
  indeks: number,
  predikat: z.string(),
});

const { data } = Papa.parse(readFileSync(FILE, 'utf8'), { header: true, skipEmptyLines: true });
const ROWS = z.array(rowSchema).parse(data);

const rubric = shippedRubric(latestOf('spbe-59-2020') ?? '');
const in2023 = inYear(rubric, 2023);
const behind = valuesBehind(rubric);

/** As printed: two digits, the rest of the file's numbers were shortened ("2.0"). */
const printed = (text: string) => show(rubric, fromDecimal(text)).text;

const domains = (row: (typeof ROWS)[number]) => ({
  D1: printed(row.kebijakan),
  D2: printed(row.tata_kelola),
  D3: printed(row.manajemen),
  D4: printed(row.layanan),
});

/** The exact indices that fit all five printed numbers of a row. */
const exactIndices = (row: (typeof ROWS)[number]) =>
  indicesBehind(rubric, behind, domains(row)).filter(
    (exact) => show(rubric, exact).text === printed(row.indeks),
  );

/** Blank indicators were counted as zero there: domain 4 was printed as 0.30. */
const BELOW_THE_SCALE = ['Pemerintah Kab. Banyuasin'];

describe('SPBE 2023, 621 agencies', () => {
  test('are all there, each once', () => {
    expect(ROWS).toHaveLength(621);
    expect(new Set(ROWS.map(({ instansi }) => instansi)).size).toBe(621);
  });

  test('the index of every agency is the mean of its domains, within 0.01', () => {
    const wrong = ROWS.flatMap((row) => {
      const mean = meanOfPrinted(rubric.groups, domains(row));
      const found = mean ? near('index', row.indeks, mean, 'domains') : 'no mean';
      return found === null ? [] : [`${row.instansi}: ${found}`];
    });
    expect(wrong).toEqual([]);
  });

  test('the predikat of every agency is read from the rounded index, as in that year', () => {
    expect(in2023.rounding.predikatOn).toBe('rounded');
    const wrong = ROWS.filter(
      ({ indeks, predikat }) => predikatOf(in2023, fromDecimal(indeks)) !== predikat,
    );
    expect(wrong).toEqual([]);
  });

  test('24, 90, 274, 186 and 47 of them have the five predikat', () => {
    const counts = rubric.predikat.map(
      ({ label }) => ROWS.filter(({ predikat }) => predikat === label).length,
    );
    expect(counts).toEqual([24, 90, 274, 186, 47]);
  });

  test('whole levels stand behind every printed row: domains, index half up, and predikat', () => {
    const impossible = ROWS.filter(
      (row) => !exactIndices(row).some((exact) => predikatOf(in2023, exact) === row.predikat),
    );
    expect(impossible.map(({ instansi }) => instansi)).toEqual(BELOW_THE_SCALE);
  });

  test('every domain lies on the scale, but for the one that is named', () => {
    const outside = ROWS.filter((row) =>
      Object.values(domains(row)).some(
        (text) =>
          compare(fromDecimal(text), fromInteger(1)) < 0 ||
          compare(fromDecimal(text), fromInteger(5)) > 0,
      ),
    );
    expect(outside.map(({ instansi }) => instansi)).toEqual(BELOW_THE_SCALE);
    expect(outside.map(({ layanan }) => layanan)).toEqual(['0.3']);
  });

  test('the rule of that year matters: read from the unrounded index, two would differ', () => {
    const different = ROWS.filter((row) => {
      const labels = exactIndices(row).map((exact) => predikatOf(rubric, exact));
      return labels.length > 0 && !labels.includes(row.predikat);
    });
    expect(different.map(({ instansi }) => instansi)).toEqual([
      'Pemerintah Kab. Nias Barat',
      'Pemerintah Kab. Boven Digoel',
    ]);
  });
});
