import { describe, expect, test } from 'vitest';
import { fromDecimal, ratio } from '#core/lib/ratio.ts';
import { predikatOf, show } from '#core/scoring/predikat.ts';
import { weightedMean } from '#core/scoring/weighted-mean.ts';
import { NAMED } from './published/named.ts';
import { verdictOf } from './published/verdict.ts';
import { SOURCES, WORKED_EXAMPLES } from './published/worked-examples.ts';
import { latestOf, LIMA, shippedRubric } from './shipped.ts';

const RUBRICS = new Map(
  ['spbe-59-2020', 'spbe-5-2018', 'pemdi-8-2026'].map((id) => {
    const name = latestOf(id);
    if (name === undefined) throw new Error(`no instrument ${id}`);
    return [id, shippedRubric(name)] as const;
  }),
);

const verdictOn = (id: string) => {
  const entry = WORKED_EXAMPLES.find((one) => one.id === id);
  if (!entry) throw new Error(`no published result ${id}`);
  return verdictOf(RUBRICS.get(entry.instrument) ?? null, entry);
};

describe('published results', () => {
  test('are these many, each with a name of its own and a source', () => {
    expect(new Set(WORKED_EXAMPLES.map(({ id }) => id)).size).toBe(79);
    expect(new Set(WORKED_EXAMPLES.map(({ source }) => source))).toEqual(
      new Set(Object.keys(SOURCES)),
    );
  });

  test('agree, or stand on the list of those that do not: nothing is in both or in neither', () => {
    const disagreeing = WORKED_EXAMPLES.filter(({ id }) => verdictOn(id).findings.length > 0);
    expect(disagreeing.map(({ id }) => id)).toEqual(Object.keys(NAMED));
    expect(WORKED_EXAMPLES.length - disagreeing.length).toBe(59);
  });
});

describe('those that agree were compared in something', () => {
  test.each(WORKED_EXAMPLES.filter(({ id }) => !Object.hasOwn(NAMED, id)))('$id', ({ id }) => {
    const { compared, findings } = verdictOn(id);
    expect(findings).toEqual([]);
    expect(compared).toBeGreaterThan(0);
  });
});

describe('those that do not agree differ in exactly these numbers', () => {
  test.each(Object.entries(NAMED))('%s', (id, { reason, findings }) => {
    expect(verdictOn(id).findings).toEqual(findings);
    expect(reason).toMatch(/^[A-Z].{30,}\.$/);
  });
});

test('the index of Denpasar 2019 is the same from the printed aspects as from the levels', () => {
  const rubric = RUBRICS.get('spbe-5-2018');
  const entry = WORKED_EXAMPLES.find(({ id }) => id === 'denpasar-2019');
  if (!rubric || !entry) throw new Error('nothing to compare');
  const groups = Object.fromEntries(
    Object.entries(entry.printed.groups ?? {}).filter(([code]) => code.startsWith('A')),
  );
  const again = { ...entry, id: 'again', given: 'aspects' as const, groups, exactIndex: undefined };
  expect(verdictOf(rubric, again)).toEqual({ compared: 7, findings: [] });
});

test('aspect 5 of Aceh Tengah 2026 is as printed when indicator 13 is 7/6', () => {
  const rubric = RUBRICS.get('pemdi-8-2026');
  const entry = WORKED_EXAMPLES.find(({ id }) => id === 'pemdi-aceh-tengah-2026');
  if (!rubric || !entry) throw new Error('nothing to compare');
  const thirteen = weightedMean([
    { weight: fromDecimal('5'), value: ratio(7n, 6n) },
    { weight: fromDecimal('5'), value: fromDecimal('1') },
  ]);
  expect(thirteen && show(rubric, thirteen).text).toBe(entry.printed.groups?.['A5']);
});

test('the printed categories of PeGI fit the bands taken over for lima-dimensi-opd', () => {
  const lima = shippedRubric(LIMA);
  const printed = WORKED_EXAMPLES.filter(({ instrument }) => instrument === 'pegi').flatMap(
    ({ printed: { index, predikat } }) => (index && predikat ? [{ index, predikat }] : []),
  );
  expect(printed).toHaveLength(2);
  for (const { index, predikat } of printed) {
    expect(predikatOf(lima, fromDecimal(index))).toBe(predikat);
  }
});
