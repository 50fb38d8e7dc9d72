import { expect, test } from 'vitest';
import { asesorOf, assignmentsOf, conflictOf, isMine } from '#core/assignment/assigned.ts';
import { periodSchema } from '#core/period/period.ts';
import { agencyRow, KEY, periodOf, SOUND } from '../period/sample.ts';

const asesor = { institution: '', key: '', role: 'member' as const, conflicts: [] };
const reading = { groups: [], double: false, despite: '', byHand: true };

const period = periodOf({
  ...SOUND,
  agencies: [
    ...SOUND.agencies,
    agencyRow({ id: 'k', name: 'Dinas Komunikasi dan Informatika', shortName: 'Diskominfo' }),
  ],
  asesors: [
    { ...asesor, id: 's', name: 'Asesor Satu', institution: 'Inspektorat', key: KEY('1') },
    {
      ...asesor,
      id: 't',
      name: 'Asesor Dua',
      institution: 'DISKOMINFO',
      conflicts: [
        { agency: 'a', reason: 'former-unit', note: 'Sampai 2024 ' },
        { agency: 'c', reason: 'family', note: '' },
      ],
    },
    { ...asesor, id: 'u', name: 'Asesor Dua', institution: 'Universitas' },
  ],
  assignments: [
    { ...reading, asesor: 'u', agency: 'b', double: true },
    { ...reading, asesor: 's', agency: 'a' },
    { ...reading, asesor: 's', agency: 'b', groups: ['kebijakan'] },
    { ...reading, asesor: 't', agency: 'k', despite: ' Tidak ada yang lain ' },
    { ...reading, asesor: 's', agency: 'c' },
  ],
});

const [health, social, kominfo] = period.agencies;
if (!health || !social || !kominfo) throw new Error('no agencies');

test('what travels has its shape, and says nothing of agencies that are not invited', () => {
  expect(periodSchema.parse(period)).toEqual(period);
  expect(JSON.stringify(period)).not.toContain('Dinas Pangan');
});

test('the readers of an agency, in the order of the asesors, by its code or by its name', () => {
  const named = (agency: Parameters<typeof assignmentsOf>[1]) =>
    assignmentsOf(period, agency).map(({ asesor: { name, institution }, groups, double }) => ({
      who: `${name}, ${institution}`,
      groups,
      double,
    }));
  expect(named(social)).toEqual([
    { who: 'Asesor Satu, Inspektorat', groups: ['kebijakan'], double: false },
    { who: 'Asesor Dua, Universitas', groups: [], double: true },
  ]);
  expect(named({ name: 'Dinkes', code: '0102' })).toEqual(named(health));
  expect(named({ name: 'dinas  kesehatan', code: '' })).toHaveLength(1);
  expect(named({ name: 'Dinas Lain', code: '' })).toEqual([]);
  expect(assignmentsOf(period, kominfo)[0]?.despite).toBe('Tidak ada yang lain');
});

test('somebody is told by the key, else by a name that only one bears', () => {
  const who = (name: string, digit: string | null) =>
    asesorOf(period, { name, key: digit === null ? null : KEY(digit) })?.institution;
  expect(who('Siapa pun', '1')).toBe('Inspektorat');
  expect(who('asesor satu', null)).toBe('Inspektorat');
  expect(who('Asesor Satu', '2')).toBeUndefined();
  expect(who('Asesor Dua', null)).toBeUndefined();
  expect(isMine(period, health, { name: '', key: KEY('1') })).toBe(true);
  expect(isMine(period, kominfo, { name: '', key: KEY('1') })).toBe(false);
});

test('a conflict is what was written down, or the institution that is the agency itself', () => {
  const two = {
    ...period,
    asesors: period.asesors.filter(({ institution }) => institution !== 'Universitas'),
  };
  const who = { name: 'Asesor Dua', key: null };
  expect(conflictOf(two, who, health)).toEqual({ reason: 'former-unit', note: 'Sampai 2024' });
  expect(conflictOf(two, who, kominfo)).toEqual({ reason: 'own-agency', note: '' });
  expect(conflictOf(two, who, social)).toBeUndefined();
  expect(conflictOf(two, { name: 'Orang lain', key: null }, health)).toBeUndefined();
});
