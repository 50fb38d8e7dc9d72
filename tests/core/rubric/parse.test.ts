import { describe, expect, test } from 'vitest';
import type { RubricProblem } from '#core/rubric/problem.ts';
import { parseRubric } from '#core/rubric/parse.ts';
import { changeAt, GONE } from './change-at.ts';
import { soundRubric } from './sound.ts';

function problemsAfter(changes: Readonly<Record<string, unknown>>): readonly RubricProblem[] {
  const data = soundRubric();
  for (const [path, value] of Object.entries(changes)) changeAt(data, path, value);
  const parsed = parseRubric(data);
  return parsed.ok ? [] : parsed.error;
}

/** The paths of the problems of shape after some changes. */
function pathsAfter(changes: Readonly<Record<string, unknown>>): readonly string[] {
  const problems = problemsAfter(changes);
  expect(problems.filter(({ rule }) => !rule.startsWith('field-'))).toEqual([]);
  return problems.map(({ path }) => path);
}

describe('the door for instruments', () => {
  test('hands a sound instrument through whole', () => {
    const parsed = parseRubric(soundRubric());
    expect(parsed).toEqual({ ok: true, value: soundRubric() });
  });

  test.each([undefined, null, 7, 'teks', true, [], {}, new Date(0)])('refuses %o', (data) => {
    expect(parseRubric(data).ok).toBe(false);
  });

  test.each<[string, string, unknown]>([
    ['an earlier format', 'schemaVersion', 0],
    ['a format written as text', 'schemaVersion', '2'],
    ['a version that is no version', 'version', '1.0'],
    ['another language', 'locale', 'en-GB'],
    ['an id with capitals', 'groups[0].id', 'A'],
    ['an id that every object inherits', 'groups[1].indicators[0].id', 'constructor'],
    ['a number as weight', 'groups[0].indicators[1].weight', 20],
    ['a weight with a comma', 'groups[0].indicators[1].weight', '20,5'],
    ['a negative weight', 'groups[0].indicators[1].weight', '-20'],
    ['an empty question', 'groups[0].indicators[1].question', '   '],
    ['half a level', 'groups[0].indicators[1].levels[2].level', 2.5],
    [
      'an unknown term of evidence',
      'groups[0].indicators[0].levels[1].evidence[0].must[0]',
      'asli',
    ],
    ['an unknown class of information', 'groups[1].indicators[0].informationClass', 'rahasia'],
    ['no bands', 'predikat', []],
    ['a missing title', 'title', GONE],
    ['a missing coverage', 'groups[0].indicators[0].coverage', GONE],
    ['rounding down', 'rounding.mode', 'floor'],
  ])('names the place of %s', (_, path, value) => {
    expect(pathsAfter({ [path]: value })).toEqual([path]);
  });

  test('names every field it does not know', () => {
    expect(
      problemsAfter({ 'groups[0].indicators[1].wieght': '20', 'groups[0].indicators[1].x': 1 }),
    ).toEqual([
      {
        rule: 'field-unknown',
        path: 'groups[0].indicators[1].wieght',
        found: 'wieght',
        expected: '-',
      },
      { rule: 'field-unknown', path: 'groups[0].indicators[1].x', found: 'x', expected: '-' },
    ]);
  });

  test.each<[string, string, unknown, Partial<RubricProblem>]>([
    ['a missing field', 'title', GONE, { rule: 'field-missing', found: '-', expected: 'string' }],
    ['another type', 'title', 7, { rule: 'field-value', found: '7', expected: 'string' }],
    ['an empty text', 'title', ' ', { rule: 'field-value', found: ' ', expected: '>= 1' }],
    ['too large a number', 'rounding.digits', 9, { found: '9', expected: '<= 4' }],
    ['an unknown word', 'unit', 'desa', { found: 'desa', expected: 'opd / pemda' }],
    ['a long text', 'version', 'x'.repeat(99), { found: `${'x'.repeat(60)}…` }],
    ['a whole object', 'status', { a: 1 }, { found: '{"a":1}' }],
    ['a coverage that is a text', 'groups[0].indicators[0].coverage', 'x', { found: 'x' }],
  ])('says what it found and what it expected of %s', (_, path, value, problem) => {
    expect(problemsAfter({ [path]: value })).toMatchObject([{ path, ...problem }]);
  });

  test('says of a newer format only that it is newer', () => {
    expect(problemsAfter({ schemaVersion: 2, title: '' })).toEqual([
      { rule: 'schema-version', path: 'schemaVersion', found: '2', expected: '1' },
    ]);
  });

  test('reports every problem of shape at once', () => {
    expect(
      pathsAfter({ title: '', 'scales.utama.min': -1, 'groups[1].code': 4, 'target.level': '3' }),
    ).toEqual(['title', 'scales.utama.min', 'target.level', 'groups[1].code']);
  });
});
