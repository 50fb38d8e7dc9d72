import fc from 'fast-check';
import { expect, it } from 'vitest';
import { applicationSchema } from '#core/inventory/application.ts';
import { blankApplication } from '#core/inventory/blank-application.ts';
import { blankFacility } from '#core/inventory/facility-table.ts';
import { facilitySchema } from '#core/inventory/facility.ts';
import { isSurelyApplication, isSurelyFacility } from '#core/inventory/surely-inventory.ts';
import { denpasarApplications } from '../../support/denpasar.ts';

const AT = '2026-11-22T08:00:00.000Z';
const application = { ...blankApplication('a', AT), name: 'Arsip', contracts: [] };
const facility = { ...blankFacility({ at: AT, newId: () => 'a' }), agency: 'Dinas A' };

const odd = fc.oneof(
  fc.constantFrom('', ' x', 'active', 'umum', 'yes', null, undefined, true, 0, -1, 0.5, 1e300, NaN),
  fc.constantFrom(
    '2026-02-28T00:00:00.000Z',
    '2026-02-30T00:00:00.000Z',
    '2026-00-10T00:00:00.000Z',
  ),
  fc.constantFrom([], ['SSO'], [7], [{ year: 2020, title: '', value: null, funds: '' }], [{}]),
  fc.anything(),
);

it.each([
  ['application', application, applicationSchema, isSurelyApplication],
  ['facility', facility, facilitySchema, isSurelyFacility],
] as const)('a row that surely is an %s is one by the schema', (_, base, schema, isSurely) => {
  expect(isSurely(base)).toBe(true);
  fc.assert(
    fc.property(fc.constantFrom(...Object.keys(base), 'more'), odd, (field, value) => {
      const row = { ...base, [field]: value };
      if (isSurely(row)) expect(schema.safeParse(row)).toEqual({ success: true, data: row });
      const { [field as 'id']: gone, ...without } = base;
      expect(isSurely(without)).toBe(gone === undefined);
    }),
    { numRuns: 800 },
  );
});

it('knows nearly every row of a real list', () => {
  const real = denpasarApplications();
  expect(real.every(isSurelyApplication)).toBe(true);
});
