import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BLANK_ANSWER } from '#core/assessment/answer.ts';
import { assessmentSchema, YEAR_RANGE, type Assessment } from '#core/assessment/assessment.ts';
import { PERSON_ROLES } from '#core/assessment/person-roles.ts';

const file = {
  formatVersion: 1,
  id: '01890a5d-ac96-774b-bcce-b302099a8057',
  rubric: { id: 'lima-dimensi-opd', version: '1.0.0', digest: 'ab'.repeat(32) },
  kind: 'real',
  status: 'active',
  agency: {
    name: 'Dinas Komunikasi dan Informatika',
    shortName: 'Diskominfo',
    code: '0021',
    government: 'Kabupaten Contoh',
  },
  year: 2025,
  people: [{ role: 'coordinator', name: 'Ni Luh Ayu', position: 'Sekretaris' }],
  scope: null,
  origin: null,
  period: null,
  detailsRevision: 3,
  answers: {
    'k1.2': {
      revision: 5,
      rating: 'rated',
      criteria: ['k1.2.a'],
      lowest: false,
      stated: null,
      subject: '',
      reason: '',
      fact: 'Bidang aptika menjalankan …',
      analysis: 'Memenuhi tingkat 2 😀',
      notes: '',
      coverage: null,
      target: 3,
      done: true,
      edited: { at: '2025-03-04T05:06:07.890Z', by: 'Ayu' },
    },
    'k1.3': { ...BLANK_ANSWER },
  },
  createdAt: '2025-01-02T03:04:05Z',
  updatedAt: '2025-03-04T05:06:07.890Z',
};

/** The file with one place changed, `undefined` = taken out. */
function changed(path: readonly (string | number)[], value: unknown): unknown {
  const copy: unknown = structuredClone(file);
  let at = copy as Record<string | number, unknown>;
  for (const key of path.slice(0, -1)) at = at[key] as Record<string | number, unknown>;
  const last = path.at(-1) ?? '';
  if (value === undefined) delete at[last];
  else at[last] = value;
  return copy;
}
const accepts = (value: unknown): boolean => assessmentSchema.safeParse(value).success;

describe('a sound assessment', () => {
  test('comes back as it went out, through JSON too', () => {
    const read: Assessment = assessmentSchema.parse(file);
    expect(read).toEqual(file);
    expect(assessmentSchema.parse(JSON.parse(JSON.stringify(read)))).toEqual(file);
  });

  test('may have nobody and no answers yet', () => {
    expect(accepts(changed(['people'], []))).toBe(true);
    expect(accepts(changed(['answers'], {}))).toBe(true);
  });

  test('may name a role several times', () => {
    const filler = { role: 'filler', name: 'Budi', position: '' };
    expect(accepts(changed(['people'], [filler, filler]))).toBe(true);
  });

  test.each(PERSON_ROLES)('knows the role %s', (role) => {
    expect(accepts(changed(['people', 0, 'role'], role))).toBe(true);
  });

  test('keeps the leading zeros of a code and trims names', () => {
    const read = assessmentSchema.parse(changed(['agency', 'name'], '  Dinas Kesehatan '));
    expect(read.agency).toEqual({ ...file.agency, name: 'Dinas Kesehatan' });
    expect(read.agency.code).toBe('0021');
  });

  test('keeps any text as it was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const read = assessmentSchema.parse(changed(['answers', 'k1.2', 'fact'], text));
        expect(read.answers['k1.2']?.fact).toBe(text);
      }),
    );
  });

  test('takes 10,000 characters in a sentence', () => {
    const text = 'panjang '.repeat(1250);
    expect(accepts(changed(['answers', 'k1.2', 'notes'], text))).toBe(true);
  });
});

test('a file from before there were parts and stated values opens as it was meant', () => {
  const old: Record<string, unknown> = { ...file };
  delete old['scope'];
  delete old['origin'];
  delete old['period'];
  const { answers, ...rest } = assessmentSchema.parse(old);
  expect(rest).toMatchObject({ scope: null, origin: null, period: null });
  expect(Object.values(answers).map(({ stated, subject }) => [stated, subject])).toEqual(
    Object.keys(answers).map(() => [null, '']),
  );
});

describe('the origin', () => {
  const origin = { assessment: file.id, rubric: file.rubric };

  test('names an assessment and its instrument, and comes back as it went out', () => {
    expect(assessmentSchema.parse(changed(['origin'], origin)).origin).toEqual(origin);
  });

  test.each([
    ['without an instrument', { assessment: file.id }],
    ['of an id that is no UUID', { ...origin, assessment: 'lama' }],
    ['of an instrument without a digest', { ...origin, rubric: { id: 'x', version: '1.0.0' } }],
    ['with an unknown key', { ...origin, at: '2025-01-02T03:04:05Z' }],
    ['that is a text', file.id],
  ])('%s is refused', (_, value) => {
    expect(accepts(changed(['origin'], value))).toBe(false);
  });
});

describe('the year', () => {
  test.each([2000, 2001, 2025, 2099, 2100])('may be %i', (year) => {
    expect(assessmentSchema.parse(changed(['year'], year)).year).toBe(year);
  });

  test.each([1899, 1999, 2101, 0, -2025, 20_255, 2025.5, Number.NaN, '2025', null, undefined])(
    'may not be %s',
    (year) => {
      expect(accepts(changed(['year'], year))).toBe(false);
    },
  );

  test('range is the one that is published', () => {
    expect(YEAR_RANGE).toEqual({ min: 2000, max: 2100 });
  });
});

describe('refused', () => {
  test.each<readonly [string, readonly (string | number)[], unknown]>([
    ['another format', ['formatVersion'], 2],
    ['an id that is no UUID', ['id'], 'penilaian-1'],
    ['an empty id', ['id'], ''],
    ['a short digest', ['rubric', 'digest'], 'ab'.repeat(31)],
    ['a digest in capitals', ['rubric', 'digest'], 'AB'.repeat(32)],
    ['an unknown kind', ['kind'], 'official'],
    ['an unknown status', ['status'], 'final'],
    ['an agency without a name', ['agency', 'name'], ''],
    ['an agency with a blank name', ['agency', 'name'], '   '],
    ['a code that is a number', ['agency', 'code'], 21],
    ['an unknown role', ['people', 0, 'role'], 'asesor'],
    ['a person without a name', ['people', 0, 'name'], ' '],
    ['a negative revision', ['detailsRevision'], -1],
    ['half a revision', ['detailsRevision'], 1.5],
    ['a local time', ['createdAt'], '2025-01-02T03:04:05'],
    ['a time with an offset', ['createdAt'], '2025-01-02T03:04:05+07:00'],
    ['a day that does not exist', ['updatedAt'], '2025-02-30T03:04:05Z'],
    ['a date only', ['updatedAt'], '2025-02-03'],
    ['answers in a list', ['answers'], []],
    ['people as a record', ['people'], {}],
  ])('%s', (_, path, value) => {
    expect(accepts(changed(path, value))).toBe(false);
  });

  test.each([
    [['zz']],
    [['rubric', 'zz']],
    [['agency', 'zz']],
    [['people', 0, 'zz']],
    [['answers', 'k1.2', 'zz']],
    [['answers', 'k1.2', 'edited', 'zz']],
  ])('an unknown key at %j', (path) => {
    expect(accepts(changed(path, 1))).toBe(false);
  });

  test.each(Object.keys(file).filter((key) => !['scope', 'origin', 'period'].includes(key)))(
    'a file without %s',
    (key) => {
      expect(accepts(changed([key], undefined))).toBe(false);
    },
  );

  test.each([null, undefined, 'teks', 7, [], {}])('%j', (value) => {
    expect(accepts(value)).toBe(false);
  });

  test('with the place of what is wrong', () => {
    const found = assessmentSchema.safeParse(changed(['answers', 'k1.2', 'rating'], 'maybe'));
    expect(found.error?.issues.map(({ path }) => path)).toEqual([['answers', 'k1.2', 'rating']]);
  });
});
