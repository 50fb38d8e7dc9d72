import { describe, expect, test } from 'vitest';
import { parseRubric } from '#core/rubric/parse.ts';
import { changeAt, GONE } from './change-at.ts';
import { soundRubric } from './sound.ts';

/** The paths of the problems of shape after some changes. */
function pathsAfter(changes: Readonly<Record<string, unknown>>): readonly string[] {
  const data = soundRubric();
  for (const [path, value] of Object.entries(changes)) changeAt(data, path, value);
  const parsed = parseRubric(data);
  if (parsed.ok) return [];
  expect(new Set(parsed.error.map(({ rule }) => rule))).toEqual(new Set(['shape']));
  return parsed.error.map(({ path }) => path);
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
    ['a later format', 'schemaVersion', 2],
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

  test('names the holder of a field it does not know', () => {
    expect(pathsAfter({ 'groups[0].indicators[1].wieght': '20' })).toEqual([
      'groups[0].indicators[1]',
    ]);
  });

  test('reports every problem of shape at once', () => {
    expect(
      pathsAfter({ title: '', 'scales.utama.min': -1, 'groups[1].code': 4, 'target.level': '3' }),
    ).toEqual(['title', 'scales.utama.min', 'target.level', 'groups[1].code']);
  });
});
