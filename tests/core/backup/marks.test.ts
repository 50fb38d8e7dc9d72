import { describe, expect, test } from 'vitest';
import { marksOf, oldestOf, WORK_TABLES, type Work } from '#core/backup/marks.ts';
import { contentsNamedBy, contentsOfPackage } from '#core/backup/references.ts';

const NOTHING = Object.fromEntries(WORK_TABLES.map((name) => [name, []])) as unknown as Work;
const work = (change: Partial<Work>): Work => ({ ...NOTHING, ...change });
const mark = (change: Partial<Work>): string => JSON.stringify(marksOf(work(change)));

const answered = (revision: number) => ({
  id: 'a',
  status: 'active',
  detailsRevision: 0,
  updatedAt: '2026-01-01T00:00:00.000Z',
  answers: { k1: { revision }, k2: { revision: 4 } },
});

describe('the marks of stored work', () => {
  const TOLD_BY_REVISION = [
    'documents',
    'reviews',
    'messages',
    'consensus',
    'roster',
    'applications',
    'facilities',
    'initiatives',
    'prices',
    'plans',
    'clearances',
  ] as const;

  test.each(WORK_TABLES)('change when a row of %s comes', (table) => {
    const row = { id: 'one', digest: 'one' };
    expect(mark({ [table]: [row] })).not.toBe(mark({}));
    expect(mark({ [table]: [row] })).not.toBe(mark({ [table]: [{ id: 'two', digest: 'two' }] }));
  });

  test.each(TOLD_BY_REVISION)(
    'change with the revision of a row of %s, not with its words',
    (table) => {
      const row = { id: 'one', revision: 1, note: 'a' };
      expect(mark({ [table]: [{ ...row, revision: 2 }] })).not.toBe(mark({ [table]: [row] }));
      expect(mark({ [table]: [{ ...row, note: 'b' }] })).toBe(mark({ [table]: [row] }));
    },
  );

  test.each(['contacts', 'periods'] as const)('change with anything of %s', (table) => {
    const row = { id: 'one', note: 'a' };
    expect(mark({ [table]: [{ ...row, note: 'b' }] })).not.toBe(mark({ [table]: [row] }));
  });

  test('change with the state of an import and with each answer of an assessment', () => {
    expect(mark({ imports: [{ id: 'i', state: 'done' }] })).not.toBe(
      mark({ imports: [{ id: 'i', state: 'undone' }] }),
    );
    expect(mark({ assessments: [answered(2)] })).not.toBe(mark({ assessments: [answered(1)] }));
    for (const change of [{ status: 'deleted' }, { detailsRevision: 1 }, { updatedAt: '2027' }]) {
      expect(mark({ assessments: [{ ...answered(1), ...change }] })).not.toBe(
        mark({ assessments: [answered(1)] }),
      );
    }
  });

  test.each(WORK_TABLES)('do not change with the order in which %s are stored', (table) => {
    const rows = ['b', 'a', 'c'].map((id) => ({ id, digest: id, revision: 1 }));
    expect(mark({ [table]: rows })).toBe(mark({ [table]: rows.toReversed() }));
  });

  test('do not change with the order of answers, and bear damaged rows', () => {
    const { answers, ...rest } = answered(1);
    const turned = { ...rest, answers: Object.fromEntries(Object.entries(answers).reverse()) };
    expect(mark({ assessments: [turned] })).toBe(mark({ assessments: [answered(1)] }));
    expect(() =>
      marksOf(work({ assessments: [null, 7, 'x', {}], documents: [undefined] })),
    ).not.toThrow();
  });
});

describe('the oldest of all work', () => {
  const FIELDS = {
    assessments: 'createdAt',
    documents: 'addedAt',
    rubrics: 'addedAt',
    agencyLists: 'importedAt',
    contacts: 'addedAt',
    periods: 'createdAt',
    packages: 'at',
    reviews: 'createdAt',
    messages: 'createdAt',
    consensus: 'createdAt',
    roster: 'addedAt',
    applications: 'addedAt',
    facilities: 'addedAt',
    datasets: 'addedAt',
    imports: 'at',
    setAside: 'at',
    initiatives: 'addedAt',
    prices: 'addedAt',
    plans: 'createdAt',
    clearances: 'addedAt',
  } as const satisfies Record<keyof Work, string>;

  test.each(Object.entries(FIELDS))('%s were made at %s', (table, field) => {
    const rows = ['2026-03-01T00:00:00.000Z', '2026-02-01T00:00:00.000Z'].map((at) => ({
      [field]: at,
    }));
    const later = [{ createdAt: '2026-04-01T00:00:00.000Z' }];
    expect(oldestOf(work({ plans: later, [table]: rows }))).toBe('2026-02-01T00:00:00.000Z');
  });

  test('a period that was taken counts from when it was taken', () => {
    expect(oldestOf(work({ periods: [{ takenAt: '2026-02-01T00:00:00.000Z' }] }))).toBe(
      '2026-02-01T00:00:00.000Z',
    );
  });

  test('what is no moment is passed over; nothing at all is empty', () => {
    expect(oldestOf(NOTHING)).toBe('');
    const odd = [{ createdAt: 'kemarin' }, { createdAt: 0 }, null, {}];
    expect(oldestOf(work({ assessments: odd }))).toBe('');
    const sound = { createdAt: '2026-02-01T00:00:00.000Z' };
    expect(oldestOf(work({ assessments: [...odd, sound] }))).toBe(sound.createdAt);
  });
});

describe('contents that a record names', () => {
  const one = 'a'.repeat(64);
  const two = 'b'.repeat(64);

  test('are all digests at any depth, each once', () => {
    const row = {
      digest: one,
      earlier: [{ file: { digest: two } }, { digest: one }],
      digests: 'c',
    };
    expect(contentsNamedBy(row)).toEqual([one, two]);
  });

  test.each([
    null,
    7,
    'x',
    {},
    [],
    { digest: 'short' },
    { digest: 1 },
    { other: one },
    { digest: `${one}0` },
  ])('cannot be told of %j', (row) => {
    expect(contentsNamedBy(row)).toBeUndefined();
  });

  test('of a package are those of its entries, not its own fingerprint', () => {
    expect(contentsOfPackage({ digest: two, entries: [{ name: 'x', digest: one }] })).toEqual([
      one,
    ]);
    expect(contentsOfPackage({ digest: two })).toBeUndefined();
    expect(contentsOfPackage(null)).toBeUndefined();
  });
});
