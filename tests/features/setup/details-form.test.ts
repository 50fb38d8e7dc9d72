import { expect, test } from 'vitest';
import { compareDetails } from '#features/setup/compare-details.ts';
import { sameForm, toDetails, toForm } from '#features/setup/form-schema.ts';
import { text } from '#features/setup/text.ts';
import { DETAILS } from '../../support/scenario.ts';

const FORM = toForm(DETAILS);

test('a form holds what is stored, there and back', () => {
  expect(toDetails(FORM)).toEqual(DETAILS);
});

test('spaces around a text are no change; everything else is', () => {
  expect(sameForm(FORM, { ...FORM, name: ` ${FORM.name} ` })).toBe(true);
  expect(sameForm(FORM, { ...FORM, year: '2031' })).toBe(false);
  expect(sameForm(FORM, { ...FORM, people: [] })).toBe(FORM.people.length === 0);
});

test('two versions: every field, with the differences marked', () => {
  const people = [{ role: 'head', name: 'Ayu', position: 'Kepala' } as const];
  const compared = compareDetails(FORM, { ...FORM, name: 'Dinas Lain', people });
  expect(compared).toHaveLength(6);
  expect(compared.filter(({ differs }) => differs).map(({ label }) => label)).toEqual([
    text.agency.name,
    text.people.legend,
  ]);
  expect(compared.at(-1)?.stored).toEqual(['Kepala perangkat daerah: Ayu, Kepala']);
});
