import { expect, test } from 'vitest';
import { scoreAssessment } from '#core/scoring/score-assessment.ts';
import { unassessedIn } from '#core/scoring/unassessed.ts';
import { allOn, answersOn, groupOf, indicatorOf, rubricOf } from '../../support/rubrics.ts';

const unassessed = { label: 'Tidak dinilai', note: 'Bukan nol.' };
const plain = rubricOf([groupOf('x', '100', [indicatorOf('a'), indicatorOf('b')])]);
const rubric = { ...plain, unassessed };

const outcomeOn = (levels: Readonly<Record<string, number | null>>) =>
  scoreAssessment(rubric, answersOn(rubric, levels)).claimed.outcome;

test('nothing answered is what the instrument calls it', () => {
  expect(unassessedIn(rubric, outcomeOn({}))).toBe(unassessed);
  expect(unassessedIn(rubric, outcomeOn({ a: null }))).toBe(unassessed);
});

test('a number is a number, even while something is blank', () => {
  expect(unassessedIn(rubric, outcomeOn({ a: 1 }))).toBeUndefined();
  const { outcome } = scoreAssessment(rubric, allOn(rubric, 1)).claimed;
  expect(unassessedIn(rubric, outcome)).toBeUndefined();
});

test('nothing applicable was assessed, and found to have no number', () => {
  expect(unassessedIn(rubric, outcomeOn({ a: null, b: null }))).toBeUndefined();
});

test('an instrument without such a state has no name for it', () => {
  expect(unassessedIn(plain, outcomeOn({}))).toBeUndefined();
});
