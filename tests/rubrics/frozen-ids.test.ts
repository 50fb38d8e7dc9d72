import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Rubric } from '#core/rubric/types.ts';
import { placedIndicators } from '#core/rubric/walk.ts';
import { groupsWithPaths } from '#core/rubric/walk-paths.ts';
import { SHIPPED, shippedRubric } from './shipped.ts';

/** One line of group ids, then one line per indicator with the ids of its criteria and evidence. */
function idsOf(rubric: Rubric): string {
  const groups = groupsWithPaths(rubric).map(({ node }) => node.id);
  const lines = placedIndicators(rubric).map(({ indicator }) => {
    const parts = indicator.levels.flatMap(({ criteria, evidence }) => [...criteria, ...evidence]);
    return `${indicator.id}: ${parts.map(({ id }) => id).join(' ')}`;
  });
  return `${[groups.join(' '), ...lines].join('\n')}\n`;
}

test.each(SHIPPED)('the ids of %s are those that answers and evidence refer to', (name) => {
  const rubric = shippedRubric(name);
  const kept = readFileSync(join(import.meta.dirname, `${name}.ids.txt`), 'utf8');
  expect(idsOf(rubric)).toBe(kept);
});

test.each(SHIPPED)('the ids of %s say where they belong', (name) => {
  for (const { indicator } of placedIndicators(shippedRubric(name))) {
    for (const { level, criteria, evidence } of indicator.levels) {
      const stem = `${indicator.id}.${level}`;
      criteria.forEach(({ id }, at) => expect(id).toBe(`${stem}.${'abcdefgh'[at]}`));
      evidence.forEach(({ id }, at) => expect(id).toBe(`${stem}.e${at + 1}`));
    }
  }
});
