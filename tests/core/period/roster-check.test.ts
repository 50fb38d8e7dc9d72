import { expect, test } from 'vitest';
import { rosterOddities, rosterOfPeriod } from '#core/period/roster-check.ts';
import { followProposal, rosterProposals } from '#core/roster/proposals.ts';
import { trenggalek } from '../roster/trenggalek.ts';
import { agencyRow, SOUND } from './sample.ts';

const roster = trenggalek();
const ended = roster.map((row) => {
  const ends = rosterProposals(roster).find((one) => one.kind === 'ends' && one.row.id === row.id);
  return ends ? followProposal(ends) : row;
});

test('absent, renamed and ended agencies of a period are named, with who came after', () => {
  const draft = {
    ...SOUND,
    agencies: [
      agencyRow({ id: '1', name: 'Inspektorat', code: '4' }),
      agencyRow({ id: '2', name: 'Dinas Pendidikan Nasional', code: '43' }),
      agencyRow({ id: '3', name: 'Dinas Pendidikan, Pemuda dan Olahraga' }),
      agencyRow({ id: '4', name: 'Dinas Antah Berantah' }),
      agencyRow({ id: '5', name: '' }),
    ],
  };
  const found = rosterOddities(draft, ended).map((odd) => [
    odd.row.id,
    odd.kind,
    odd.kind === 'other-years' ? odd.successors.map(({ code }) => code) : '',
  ]);
  expect(found).toEqual([
    ['2', 'renamed', ''],
    ['3', 'other-years', ['43', '47']],
    ['4', 'absent', ''],
  ]);
});

test('without a roster, or without a year, nothing is odd', () => {
  expect(rosterOddities(SOUND, [])).toEqual([]);
  expect(rosterOddities({ ...SOUND, year: '20' }, ended)).toEqual([]);
  expect(rosterOfPeriod({ ...SOUND, year: '' }, ended)).toBeNull();
});
