import { describe, expect, test } from 'vitest';
import { indexNameOf, notIndexLabel, scoreTerms } from '#core/score-terms.ts';
import { scoreAssessment } from '#core/scoring/score-assessment.ts';
import { unassessedIn } from '#core/scoring/unassessed.ts';
import { withLevels } from '#core/scoring/with-levels.ts';
import { shippedRubric } from '../rubrics/shipped.ts';
import { groupOf, indicatorOf, rubricOf } from '../support/rubrics.ts';

const RUBRIC = rubricOf([groupOf('g', '1', [indicatorOf('p')])]);
const SCOPE = { owner: 'Inspektorat', indicators: ['p'] };

describe('what a number is called', () => {
  test('the index of a whole assessment needs no warning', () => {
    const terms = scoreTerms({ scope: null }, RUBRIC);
    expect(terms).toMatchObject({ name: 'Indeks', predikat: 'Predikat', notIndex: null });
  });

  test('no word for a part says index or predikat, except to deny it', () => {
    const { notIndex, ...words } = scoreTerms({ scope: SCOPE }, RUBRIC);
    expect(Object.values(words).join(' ')).not.toMatch(/indeks|predikat(?! sementara)/i);
    expect(words.name).toBe('Nilai internal OPD');
    expect(notIndex).toBe(notIndexLabel(RUBRIC));
  });

  test('the instrument’s own name for its index comes first', () => {
    const named = { ...RUBRIC, indexName: 'Indeks SPBE' };
    expect(indexNameOf(named)).toBe('Indeks SPBE');
    expect(notIndexLabel(named)).toBe('Nilai internal OPD, bukan Indeks SPBE');
    expect(indexNameOf(RUBRIC)).toBe(`Indeks ${RUBRIC.shortTitle}`);
  });
});

describe('an assessment without answers', () => {
  const openness = shippedRubric('keterbukaan-informasi-opd@1.0.0');
  const outcome = (levels: Readonly<Record<string, number>>) =>
    scoreAssessment(openness, withLevels(openness, {}, levels)).claimed.outcome;
  const first = openness.groups[0]?.indicators?.[0];

  test('has the name its instrument gives it, neither zero nor the lowest predikat', () => {
    expect(unassessedIn(openness, outcome({}))?.label).toBe('Tidak dinilai');
  });

  test('has none where the instrument gives none', () => {
    expect(unassessedIn(RUBRIC, scoreAssessment(RUBRIC, {}).claimed.outcome)).toBeUndefined();
  });

  test('one answer is a number', () => {
    const lowest = first?.levels[0]?.level ?? 0;
    const rated = outcome({ [first?.id ?? '']: lowest });
    expect(rated.kind).toBe('running');
    expect(unassessedIn(openness, rated)).toBeUndefined();
  });

  test('nothing applicable is a statement, not an absence', () => {
    const none = { kind: 'none', why: 'nothing-applicable' } as const;
    expect(unassessedIn(openness, none)).toBeUndefined();
  });
});
