import { expect, test } from 'vitest';
import { NOTHING_SAID } from '#core/period/draft.ts';
import { filterAgencies, sortIntake, withEntries } from '#core/period/agency-rows.ts';
import { pastedAgencies } from '#core/period/pasted-agencies.ts';
import { readPastedAgencies } from '#workflow/period/read-pasted-agencies.ts';
import { SOUND } from './sample.ts';

const entry = (name: string, code = '') => ({ name, code, shortName: '', group: '' });

test('a list is sorted into new, here, repeated and renamed; only the new ones come', () => {
  const list = [
    entry('Dinas Kesehatan', '0102'),
    entry('Dinas Kesehatan dan KB', '0102'),
    entry('Dinas Perhubungan', '0110'),
    entry('DINAS PERHUBUNGAN', '0110'),
    entry('Dinas Sosial dan Anak', '0105'),
  ];
  const { fresh, here, repeated, renamed } = sortIntake(SOUND, list);
  expect(fresh).toEqual([list[2]]);
  expect(here).toEqual([list[0]]);
  expect(repeated).toEqual([list[1], list[3]]);
  expect(renamed).toEqual([{ entry: list[4], name: 'Dinas Sosial' }]);
  const rows = withEntries(SOUND, list, () => 'baru');
  expect(rows.slice(0, 3)).toEqual(SOUND.agencies);
  expect(rows.slice(3)).toEqual([
    {
      id: 'baru',
      invited: true,
      name: 'Dinas Perhubungan',
      shortName: '',
      code: '0110',
      batch: '',
      extension: '',
      ...NOTHING_SAID,
    },
  ]);
});

test('pasted lines: commas stay in names, codes keep their zeros, empty names are told', () => {
  const text = '0102\tDinas Kesehatan\tDinkes\r\n\r\nDinas A, B, dan C\n0107;\n"Dinas D";04.01';
  expect(pastedAgencies(text)).toEqual({
    entries: [
      { code: '0102', name: 'Dinas Kesehatan', shortName: 'Dinkes', group: '' },
      { code: '', name: 'Dinas A, B, dan C', shortName: '', group: '' },
      { code: '04.01', name: 'Dinas D', shortName: '', group: '' },
    ],
    skippedLines: [4],
  });
});

test('pasted with titles of columns it is read by them', () => {
  expect(readPastedAgencies('kode_opd,nama_opd\n007,Dinas Uji\n').entries).toEqual([
    { code: '007', name: 'Dinas Uji', shortName: '', group: '' },
  ]);
});

test('the filter finds words whatever their case, and what is not in a batch', () => {
  const ids = (query: string, show: string) =>
    filterAgencies(SOUND.agencies, { query, show }).map(({ id }) => id);
  expect(ids('SOSIAL dinas', 'all')).toEqual(['b']);
  expect(ids('0102', 'all')).toEqual(['a']);
  expect(ids('', 'invited')).toEqual(['a', 'b']);
  expect(ids('', 'not-invited')).toEqual(['c']);
  expect(ids('', 'no-batch')).toEqual(['b']);
  expect(ids('', 'extended')).toEqual(['b']);
  expect(ids('', 'g1')).toEqual(['a']);
});
