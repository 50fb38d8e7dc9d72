import { describe, expect, test } from 'vitest';
import { budgetCodesSchema } from '#core/invest/initiative/budget-code.ts';
import { formSchemaFor, fromForm, toForm } from '#features/initiatives/form-schema.ts';
import { PLAIN_NAMES } from '#features/initiatives/text-faults.ts';
import { shippedLadders, TIK, catalogueOf, dataOf } from '../catalogues/shipped.ts';

const { initiatives } = catalogueOf(TIK);
const codes = budgetCodesSchema.parse(dataOf('kode-anggaran@1.0.1'));
const one = initiatives.find(({ id }) => id === 'pusat-data-bersama');
if (!one) throw new Error('not in the catalogue');
const others = initiatives.filter(({ id }) => id !== one.id);
const schema = formSchemaFor({
  id: one.id,
  others,
  ladders: shippedLadders('lima-dimensi-opd'),
  names: PLAIN_NAMES,
  codes,
});
const typed = toForm(one);
const places = (said: Partial<typeof typed>) =>
  schema.safeParse({ ...typed, ...said }).error?.issues.map(({ path }) => path.join('.')) ?? [];

describe('the form of an initiative', () => {
  test('takes a shipped one as it is, and gives it back the same', () => {
    expect(places({})).toEqual([]);
    expect(fromForm(one.id, typed)).toEqual(one);
  });

  test('reads costs as people type them, and refuses what is none', () => {
    const oneOff = { low: 'Rp 500 jt', likely: '0,7 M', high: '1.000.000.000' };
    expect(fromForm(one.id, { ...typed, oneOff }).cost?.oneOff).toEqual({
      low: 500_000_000,
      likely: 700_000_000,
      high: 1_000_000_000,
    });
    expect(places({ oneOff: { low: '-5', likely: '', high: '1' } })).toEqual([
      'oneOff.low',
      'oneOff.likely',
    ]);
  });

  test('refuses a code of another list than the one that is said, at that field', () => {
    expect(places({ code: '2.16.03.2.02.0044', codeVintage: 'kepmendagri-900' })).toEqual([
      'codeVintage',
    ]);
    expect(places({ code: '2.16.03.2.02.0044', codeVintage: 'sipd-2027' })).toEqual([]);
  });

  test('refuses what raises nothing, and rings of prerequisites', () => {
    expect(places({ raises: [] })).toEqual(['raises']);
    const backup = others.find(({ requires }) => requires.includes(one.id));
    expect(places({ requires: [{ of: backup?.id ?? '' }] })).toEqual(['requires']);
  });
});
