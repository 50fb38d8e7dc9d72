import { expect, test } from 'vitest';
import { isSameAgency } from '#core/assessment/same-agency.ts';

const OPD = { name: 'Dinas A', shortName: '', code: '01', government: 'Kabupaten Uji' };

test.each([
  ['the same', {}, true],
  ['another spelling', { name: ' dinas  a', government: 'KABUPATEN UJI' }, true],
  ['renamed, by its code', { name: 'Dinas A dan B' }, true],
  ['another code', { code: '02' }, false],
  ['no code here: the name decides', { code: '' }, true],
  ['no code and another name', { code: '', name: 'Dinas B' }, false],
  ['the same name elsewhere', { government: 'Kota Uji' }, false],
])('%s', (_, change, same) => {
  expect(isSameAgency(OPD, { ...OPD, ...change })).toBe(same);
  expect(isSameAgency({ ...OPD, ...change }, OPD)).toBe(same);
});
