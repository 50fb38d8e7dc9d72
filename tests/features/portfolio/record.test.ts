import { expect, test } from 'vitest';
import { add, fromDecimal, fromInteger, toNumber } from '#core/lib/ratio.ts';
import { frameOf } from '#core/portfolio/frame-of.ts';
import { exactOf } from '#core/portfolio/lexicon.ts';
import { setOfFindings } from '#core/portfolio/score-set.ts';
import { placedIndicators } from '#core/rubric/walk.ts';
import { isOneOf } from '#features/portfolio/one-of.ts';
import { originOf, scoreOfOutcome, shareOf } from '#features/portfolio/outcome-scores.ts';
import { valueOf } from '#features/portfolio/record-values.ts';
import { verdictCounts } from '#features/portfolio/verdict-words.ts';
import { shippedRubric } from '#workflow/rubrics/shipped-rubrics.ts';
import { resultOf } from '../../core/portfolio/sample.ts';

const loaded = await shippedRubric('lima-dimensi-opd', '1.0.0');
if (!loaded.ok) throw new Error('lima-dimensi-opd@1.0.0 is not shipped');
const { rubric, ref } = loaded.value;
const FRAME = frameOf(rubric, ref);
const PLACED = placedIndicators(rubric).map(({ indicator }) => indicator);
const OFF = PLACED.findIndex(({ mayBeNotApplicable }) => mayBeNotApplicable);
const GROUP = FRAME.indicators[OFF]?.group ?? -1;

/** Levels 1, 2, 3, 4 in turn; one indicator does not apply. */
const findings = Object.fromEntries(
  PLACED.map(({ id }, at) => [
    id,
    at === OFF
      ? ({ is: 'not-applicable' } as const)
      : ({ is: 'value', value: `${(at % 4) + 1}` } as const),
  ]),
);
const final = setOfFindings(rubric, rubric, findings);
const { outcome } = resultOf(1, { rubric: ref, final });
const score = scoreOfOutcome(rubric, outcome, FRAME);
if (!score) throw new Error('not counted');

test('the parts of the index add up to the index, and their shares to one', () => {
  const lines = originOf(score, FRAME, { of: 'index' });
  expect(lines).toHaveLength(5);
  const sum = lines.reduce((all, { adds }) => add(all, adds ?? fromInteger(0)), fromInteger(0));
  const parts = lines.reduce((all, { part }) => add(all, part ?? fromInteger(0)), fromInteger(0));
  expect(sum).toEqual(exactOf(final.score ?? ''));
  expect(parts).toEqual(fromInteger(1));
});

test('what does not apply has no part, and leaves its weight to the others of its group', () => {
  const lines = originOf(score, FRAME, { of: 'group', at: GROUP });
  const place = FRAME.indicators.filter(({ group }, at) => group === GROUP && at < OFF).length;
  expect(lines[place]).toMatchObject({ value: null, part: null, adds: null });
  const parts = lines.reduce((all, { part }) => add(all, part ?? fromInteger(0)), fromInteger(0));
  expect(parts).toEqual(fromInteger(1));
  expect(valueOf(FRAME, final, { of: 'indicator', at: OFF })).toEqual({ is: 'not-applicable' });
});

test('an indicator has its share of the index and no parts', () => {
  const target = { of: 'indicator', at: 0 } as const;
  const share = shareOf(score, FRAME, target);
  expect(originOf(score, FRAME, target)).toEqual([]);
  expect(share && toNumber(share)).toBeGreaterThan(0);
});

test('values of another instrument are not counted by this one', () => {
  const short = { ...outcome, final: { ...final, levels: '3 3 3' } };
  expect(scoreOfOutcome(rubric, short, FRAME)).toBeNull();
});

test('a value nobody gave is not known, and never 0', () => {
  expect(valueOf(FRAME, { score: null, groups: '?', levels: '?' }, { of: 'index' })).toEqual({
    is: 'unknown',
  });
  expect(valueOf(FRAME, { score: '61/25', groups: '', levels: '' }, { of: 'index' })).toMatchObject(
    {
      value: { exact: fromDecimal('2.44'), text: '2.44' },
    },
  );
});

test('evidence below a group is that of its indicators alone', () => {
  const below = FRAME.indicators.filter((_, at) => isOneOf(FRAME, at, { of: 'group', at: 0 }));
  expect(below).toEqual(FRAME.indicators.filter(({ group }) => group === 0));
  expect(FRAME.indicators.every((_, at) => isOneOf(FRAME, at, { of: 'index' }))).toBe(true);
});

test('verdicts are named in the words of the field, the most frequent first', () => {
  expect(verdictCounts({ 'rejected:draft': 2, accepted: 5 })).toEqual([
    ['Sesuai', 5],
    ['Tidak sesuai, Masih konsep', 2],
  ]);
});
