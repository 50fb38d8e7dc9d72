import { describe, expect, test } from 'vitest';
import { BLANK_ANSWER } from '#core/assessment/answer.ts';
import { stateLowest } from '#core/assessment/edit-answer.ts';
import { TERMS } from '#core/glossary.ts';
import { differencesOf } from '#features/assess/answer-differences.ts';
import { text } from '#features/assess/text.ts';
import { LIMA, shippedRubric } from '../../rubrics/shipped.ts';
import { indicatorsIn, standingOn } from '../../support/rubrics.ts';

const rubric = shippedRubric(LIMA);
const [indicator] = indicatorsIn(rubric.groups);
if (!indicator) throw new Error('the instrument has indicators');

const onTwo = { ...standingOn(indicator, 2), fact: 'fakta', notes: 'sama' };
const onThree = { ...standingOn(indicator, 3), fact: 'fakta lain', notes: 'sama' };

describe('two versions of one answer', () => {
  test('the same in both: nothing differs, and what is empty in both is left out', () => {
    const { differing, same } = differencesOf(rubric, indicator, onTwo, onTwo);
    expect(differing).toEqual([]);
    expect(same).toContain(TERMS.fact);
    expect(same).not.toContain(TERMS.analysis);
    expect(same).not.toContain(text.indicator.reason);
  });

  test('the level by its name, and the criteria by text, those of one version marked', () => {
    const { differing, same } = differencesOf(rubric, indicator, onTwo, onThree);
    const field = (label: string) => differing.find((one) => one.label === label);
    const labels = rubric.scales[indicator.scale]?.labels ?? {};
    expect(field(text.conflict.level)).toMatchObject({
      mine: [{ text: `Tingkat 2 – ${labels['2']}` }],
      stored: [{ text: `Tingkat 3 – ${labels['3']}` }],
    });
    const criteria = field(text.conflict.criteria);
    expect(criteria?.mine.every(({ only }) => !only)).toBe(true);
    const third = indicator.levels.find(({ level }) => level === 3)?.criteria ?? [];
    expect(criteria?.stored.filter(({ only }) => only).map((line) => line.text)).toEqual(
      third.map((criterion) => criterion.text),
    );
    expect(field(TERMS.fact)?.mine).toEqual([{ text: 'fakta', only: false }]);
    expect(same).toContain(TERMS.notes);
  });

  test('the mark, the target, the reason and the stated lowest level are differences too', () => {
    const away = { ...onTwo, rating: 'not-applicable' as const, reason: 'tidak ada' };
    const aimed = { ...stateLowest(onTwo, true), target: 2, done: true };
    const { differing } = differencesOf(rubric, indicator, away, aimed);
    expect(differing.map(({ label }) => label)).toEqual([
      text.conflict.level,
      text.indicator.reason,
      text.indicator.target,
      text.conflict.mark,
    ]);
    expect(differing[0]?.stored[0]?.text).toContain('dinyatakan');
  });

  test('a blank answer says so', () => {
    const { differing } = differencesOf(rubric, indicator, BLANK_ANSWER, onTwo);
    expect(differing[0]?.mine).toEqual([{ text: TERMS.blank, only: false }]);
  });

  test('of two lists of units the count and the units that differ', () => {
    const list = (...units: readonly (readonly [string, boolean])[]) => ({
      ...onTwo,
      coverage: { units: units.map(([name, covered]) => ({ name, covered })) },
    });
    const mine = list(['Bidang A', true], ['Bidang B', false]);
    const stored = list(['Bidang A', true], ['Bidang B', true], ['UPTD', false]);
    const { differing } = differencesOf(rubric, indicator, mine, stored);
    expect(differing).toEqual([
      {
        label: TERMS.coverage,
        mine: [
          { text: expect.stringContaining('1 dari 2') as string, only: false },
          { text: 'Bidang B (belum tercakup)', only: true },
        ],
        stored: [
          { text: expect.stringContaining('2 dari 3') as string, only: false },
          { text: 'Bidang B (tercakup)', only: true },
          { text: 'UPTD (belum tercakup)', only: true },
        ],
      },
    ]);
    const { same } = differencesOf(rubric, indicator, mine, mine);
    expect(same).toContain(TERMS.coverage);
    expect(differencesOf(rubric, indicator, onTwo, mine).differing[0]?.mine).toEqual([]);
  });
});
