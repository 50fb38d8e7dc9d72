import { describe, expect, test } from 'vitest';
import { BLANK_ANSWER, type Answer } from '#core/assessment/answer.ts';
import { blockingLacks, lacksOf, statusOf } from '#core/assessment/progress.ts';
import { indicatorOf, ladderOf, standingOn, ticking } from '../../support/rubrics.ts';

/** Levels 1 (nothing asked) to 4, two criteria each. */
const indicator = indicatorOf('k1', { levels: ladderOf('k1', [1, 2, 3, 4], { criteria: 2 }) });
const scales = { skala: { min: 1, max: 4, labels: {} } };
const texts = { fact: 'fakta', analysis: 'analisis' };
const onTwo: Answer = { ...standingOn(indicator, 2), ...texts };
const lowest: Answer = { ...BLANK_ANSWER, rating: 'rated' };
const away: Answer = { ...BLANK_ANSWER, rating: 'not-applicable' };

describe('what an answer lacks', () => {
  const cases: readonly (readonly [string, Answer, readonly string[]])[] = [
    ['blank: everything begins with the level', BLANK_ANSWER, ['rating']],
    ['blank with texts: still the level', { ...BLANK_ANSWER, ...texts }, ['rating']],
    ['not applicable without a reason', away, ['reason']],
    ['a reason of spaces is none', { ...away, reason: ' \n' }, ['reason']],
    ['not applicable with its reason', { ...away, reason: 'tidak ada' }, []],
    ['ticks kept under not-applicable ask for no fact', { ...onTwo, ...away, reason: 'x' }, []],
    ['the lowest level on purpose needs no text', lowest, []],
    ['a claim needs both sentences', standingOn(indicator, 2), ['fact', 'analysis']],
    ['a claim without its fact', { ...onTwo, fact: ' ' }, ['fact']],
    ['a claim without its analysis', { ...onTwo, analysis: '' }, ['analysis']],
    ['a whole claim', onTwo, []],
    ['a level half ticked is a claim, without a gap', { ...ticking('k1.2.a'), ...texts }, []],
    ['a tick above a level left out', { ...ticking('k1.3.a'), ...texts }, ['ladder-gap']],
    [
      'a tick above a level half done',
      { ...ticking('k1.2.a', 'k1.3.a', 'k1.3.b'), ...texts },
      ['ladder-gap'],
    ],
    ['everything at once', ticking('k1.4.a'), ['ladder-gap', 'fact', 'analysis']],
    ['criteria of another version of the instrument claim nothing', ticking('gone'), []],
  ];

  test.each(cases)('%s', (_, answer, lacks) => {
    expect(lacksOf(scales, indicator, answer)).toEqual(lacks);
  });
});

test('a gap in the ladder blocks nothing, whatever else is missing does', () => {
  expect(blockingLacks(scales, indicator, { ...ticking('k1.3.a'), ...texts })).toEqual([]);
  expect(blockingLacks(scales, indicator, ticking('k1.4.a'))).toEqual(['fact', 'analysis']);
});

describe('the status in the task list', () => {
  const cases: readonly (readonly [string, Answer, string])[] = [
    ['nothing said', BLANK_ANSWER, 'untouched'],
    ['only spaces typed', { ...BLANK_ANSWER, fact: '  ' }, 'untouched'],
    ['a mark as done on nothing', { ...BLANK_ANSWER, done: true }, 'untouched'],
    ['a fact typed', { ...BLANK_ANSWER, fact: 'a' }, 'started'],
    ['an analysis typed', { ...BLANK_ANSWER, analysis: 'a' }, 'started'],
    ['a subject typed', { ...BLANK_ANSWER, subject: 'a' }, 'started'],
    ['a note typed', { ...BLANK_ANSWER, notes: 'a' }, 'started'],
    ['rated, not marked', onTwo, 'started'],
    ['rated, marked', { ...onTwo, done: true }, 'finished'],
    ['marked, but a sentence is missing', { ...onTwo, done: true, fact: '' }, 'started'],
    ['marked, with a gap that only should be looked at', gap(), 'finished'],
    ['the lowest level, marked', { ...lowest, done: true }, 'finished'],
    ['not applicable, marked, no reason', { ...away, done: true }, 'started'],
    ['not applicable, marked, with its reason', { ...away, done: true, reason: 'x' }, 'finished'],
  ];

  test.each(cases)('%s', (_, answer, status) => {
    expect(statusOf(scales, indicator, answer)).toBe(status);
  });
});

function gap(): Answer {
  return { ...ticking('k1.3.a'), ...texts, done: true };
}

describe('a stated value', () => {
  const fractions = { skala: { ...scales.skala, fraction: { digits: 2, note: '' } } };
  const stated = (value: string): Answer => ({
    ...BLANK_ANSWER,
    rating: 'rated',
    stated: { kind: 'value', value },
  });

  test('is a claim that needs both sentences', () => {
    expect(lacksOf(fractions, indicator, stated('2.50'))).toEqual(['fact', 'analysis']);
  });

  test.each(['0.99', '4.01', '2.505'])('of %s is none the instrument takes', (value) => {
    expect(lacksOf(fractions, indicator, stated(value))).toEqual(['rating']);
  });

  test('on a scale without fractions says nothing', () => {
    expect(lacksOf(scales, indicator, stated('2.50'))).toEqual(['rating']);
  });

  test.each([
    ['1.99', ['value-beside-ladder']],
    ['2.00', []],
    ['2.99', []],
    ['3.00', ['value-beside-ladder']],
  ])('of %s beside ticks up to level 2', (value, lacks) => {
    const answer = { ...onTwo, stated: { kind: 'value' as const, value } };
    expect(lacksOf(fractions, indicator, answer)).toEqual(lacks);
    expect(blockingLacks(fractions, indicator, answer)).toEqual([]);
  });

  test('at the top of a full ladder fits', () => {
    const answer = {
      ...standingOn(indicator, 4),
      ...texts,
      stated: { kind: 'value' as const, value: '4' },
    };
    expect(lacksOf(fractions, indicator, answer)).toEqual([]);
  });
});

test('an entry of an indicator answered several times names what it rates', () => {
  const entry = { ...indicator, repeat: { code: 'K1', position: 1, of: 2, subject: 'layanan' } };
  expect(lacksOf(scales, entry, onTwo)).toEqual(['subject']);
  expect(lacksOf(scales, entry, { ...onTwo, subject: 'Izin' })).toEqual([]);
  expect(lacksOf(scales, entry, away)).toEqual(['reason']);
});

describe('a list of units beside the claim', () => {
  const coverage = {
    of: 'layanan',
    note: 'Tingkat 2 cukup satu; tingkat 3 mensyaratkan seluruhnya.',
  };
  const counted = { ...indicator, coverage };
  const covering = (...ticks: readonly boolean[]): Partial<Answer> => ({
    coverage: { units: ticks.map((covered, at) => ({ name: `Layanan ${at}`, covered })) },
  });
  const onThree: Answer = { ...standingOn(indicator, 3), ...texts };

  test.each<[string, Answer, readonly string[]]>([
    ['no list below the level that asks for all', onTwo, []],
    ['some of them below it', { ...onTwo, ...covering(true, false) }, []],
    ['no list on it', onThree, ['coverage-beside-claim']],
    ['some of them on it', { ...onThree, ...covering(true, false) }, ['coverage-beside-claim']],
    [
      'none of them above it',
      { ...standingOn(indicator, 4), ...texts, ...covering(false) },
      ['coverage-beside-claim'],
    ],
    ['all of them on it', { ...onThree, ...covering(true, true) }, []],
    ['ticks that do not count claim nothing', { ...onThree, lowest: true }, []],
  ])('%s', (_, answer, lacks) => {
    expect(lacksOf(scales, counted, answer)).toEqual(lacks);
    expect(blockingLacks(scales, counted, answer)).toEqual([]);
    expect(lacksOf(scales, indicator, answer)).toEqual([]);
  });

  test('a stated value claims as ticks do', () => {
    const fractions = { skala: { ...scales.skala, fraction: { digits: 2, note: '' } } };
    const stated = (value: string): Answer => ({
      ...BLANK_ANSWER,
      ...texts,
      rating: 'rated',
      stated: { kind: 'value', value },
    });
    expect(lacksOf(fractions, counted, stated('2.99'))).toEqual([]);
    expect(lacksOf(fractions, counted, stated('3.00'))).toEqual(['coverage-beside-claim']);
  });

  test('a list alone is a beginning', () => {
    expect(statusOf(scales, counted, { ...BLANK_ANSWER, ...covering(false) })).toBe('started');
  });
});
