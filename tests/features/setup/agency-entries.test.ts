import { describe, expect, test } from 'vitest';
import type { AgencyList } from '#core/assessment/agency-list.ts';
import { carried, offeredEntries } from '#features/setup/agency-entries.ts';

const entry = (name: string, code: string) => ({ name, code, shortName: '', group: '' });
const list = (id: string, ...entries: AgencyList['entries']): AgencyList => ({
  id,
  fileName: `${id}.csv`,
  importedAt: '2026-01-05T01:00:00.000Z',
  entries,
});

test('all lists are offered; the same agency comes once', () => {
  const offered = offeredEntries([
    list('a', entry('Dinas A', '1'), entry('Dinas B', '2')),
    list('b', entry('Dinas B', '2'), entry('Dinas B', '9')),
  ]);
  expect(offered.map(({ name, code }) => `${name} ${code}`)).toEqual([
    'Dinas A 1',
    'Dinas B 2',
    'Dinas B 9',
  ]);
});

describe('what a field holds after the name has changed', () => {
  test.each([
    ['is filled from the list', '', undefined, '007', '007'],
    ['follows to another entry', '007', '007', '008', '008'],
    ['is cleared when the name matches nothing', '007', '007', undefined, ''],
    ['stays when the person wrote it', '99', '007', undefined, '99'],
    ['stays when it was there before any entry', '99', undefined, '007', '99'],
    ['stays blank', '', undefined, undefined, ''],
  ])('%s', (_, current, before, now, expected) => {
    expect(carried(current, before, now)).toBe(expected);
  });
});
