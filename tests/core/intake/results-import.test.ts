import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseResultsImport, resultsImportSchema } from '#core/intake/results-import.ts';

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
