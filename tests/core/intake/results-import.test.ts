import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rowCount, rowsIn } from '#core/intake/row-count.ts';
import {
  dealtWith,
  fatesOf,
  parseResultsImport,
  resultsImportSchema,
} from '#core/intake/results-import.ts';

const FILE = {
  path: 'hasil/dinas.zip',
  size: 10,
  changed: 1.5,
  fate: 'taken',
  detail: 'final',
  id: 'a'.repeat(64),
  results: 1,
  odd: ['unsigned'],
};
const ACCOUNT = {
  id: 'hasil-impor:1',
  at: '2026-11-22T03:04:05.678Z',
  endedAt: null,
  source: 'hasil',
  total: 2,
  state: 'running',
  kept: 0,
  files: [FILE, { ...FILE, id: null, odd: [] }],
};

/** Something else at one place, or nothing at all, or more than there should be. */
const other = fc.constantFrom<unknown>(
  undefined,
  null,
  '',
  'x',
  -1,
  1.5,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  2 ** 60,
  [],
  ['unsigned', 'x'],
  {},
  'b'.repeat(64),
  'B'.repeat(64),
  'here',
);
const broken = (row: Readonly<Record<string, unknown>>) =>
  fc
    .tuple(fc.constantFrom(...Object.keys(row), 'lain'), fc.constantFrom('put', 'cut'), other)
    .map(([key, how, value]) =>
      how === 'put'
        ? { ...row, [key]: value }
        : Object.fromEntries(Object.entries(row).filter(([name]) => name !== key)),
    );

test('an account is read as its schema says', () => {
  expect(parseResultsImport(ACCOUNT)).toEqual(ACCOUNT);
  const files = broken(FILE).map((file) => ({ ...ACCOUNT, files: [FILE, file] }));
  fc.assert(
    fc.property(fc.oneof(files, broken(ACCOUNT), other), (row) => {
      expect(parseResultsImport(row)).toEqual(resultsImportSchema.safeParse(row).data);
    }),
    { numRuns: 500 },
  );
});

test('how many files met which fate, and which of them are not looked at again', () => {
  const [taken, unread] = [FILE, { ...FILE, path: 'rusak.zip', fate: 'unreadable' }];
  const account = parseResultsImport({ ...ACCOUNT, files: [taken, unread, { ...FILE, size: 11 }] });
  if (!account) throw new Error('no account');
  expect(fatesOf(account)).toMatchObject({ taken: 2, unreadable: 1 });
  expect(Object.values(fatesOf(account)).reduce((sum, count) => sum + count, 0)).toBe(3);
  const isKnown = dealtWith(account);
  expect([isKnown(taken), isKnown(unread)]).toEqual([true, false]);
  expect(isKnown({ ...taken, changed: 2 })).toBe(false);
  expect(isKnown({ ...taken, size: 12 })).toBe(false);
  expect(isKnown({ ...taken, path: 'lain.zip' })).toBe(false);
  expect([null, 7, 'x', []].map(parseResultsImport)).toEqual(Array(4).fill(undefined));
});

test('a set of many rows counts as many', () => {
  expect(rowCount([])).toBe(0);
  expect(rowCount([{}, { rows: [] }, { rows: [{}, {}, {}] as never }])).toBe(4);
  expect([rowsIn({ rows: [1, 2] }), rowsIn({ rows: 3 }), rowsIn(null)]).toEqual([2, 1, 1]);
});
