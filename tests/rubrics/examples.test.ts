import { describe, expect, test } from 'vitest';
import { scoreAssessment } from '#core/scoring/score-assessment.ts';
import { withLevels } from '#core/scoring/with-levels.ts';
import { groupValues } from './group-values.ts';
import { SHIPPED, shippedRubric } from './shipped.ts';

describe.each(SHIPPED)('%s', (name) => {
  const rubric = shippedRubric(name);

  test.each(rubric.examples.map((example) => [example.id, example] as const))(
    'the engine agrees with the hand on %s',
    (_, { levels, expect: expected }) => {
      const { claimed } = scoreAssessment(rubric, withLevels(rubric, {}, levels));
      expect(claimed.outcome).toMatchObject({
        kind: 'final',
        value: { text: expected.index },
        predikat: expected.predikat,
      });
      expect(groupValues(claimed)).toEqual(expected.groups);
    },
  );

  test.each(rubric.examples.map(({ id, title, expect: { index } }) => [id, title, index] as const))(
    'the title of %s shows the arithmetic and ends in the index',
    (_, title, index) => {
      expect(title).toMatch(/: \(.+\) ÷ \d+ = /);
      expect(title.endsWith(`dibulatkan ${index.replace('.', ',')}`)).toBe(true);
    },
  );
});
