import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { scoreAssessment } from '#core/scoring/score-assessment.ts';
import { withLevels } from '#core/scoring/with-levels.ts';
import { groupValues } from './group-values.ts';
import { shippedRubric, SPBE } from './shipped.ts';

/** What the ministry and the regulation printed for levels that are known indicator by indicator. */
const published = z
  .array(
    z.object({
      id: z.string(),
      levels: z.record(z.string(), z.int()),
      published: z.object({
        index: z.string().nullable(),
        predikat: z.string().nullable(),
        groups: z.record(z.string(), z.string()),
      }),
    }),
  )
  .parse(JSON.parse(readFileSync(join(import.meta.dirname, 'published-values.json'), 'utf8')));

test.each(published.map((one) => [one.id, one] as const))(
  '%s',
  (_, { levels, published: printed }) => {
    const rubric = shippedRubric(SPBE);
    const { claimed } = scoreAssessment(rubric, withLevels(rubric, {}, levels));
    expect(groupValues(claimed)).toMatchObject(printed.groups);
    if (printed.index === null) {
      expect(claimed.outcome.kind).toBe('running');
    } else {
      expect(claimed.outcome).toMatchObject({
        kind: 'final',
        value: { text: printed.index },
        predikat: printed.predikat,
      });
    }
  },
);
