import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fullCoverageLevel } from '#core/evidence/coverage-demand.ts';
import { placedIndicators } from '#core/rubric/walk.ts';
import { SHIPPED, shippedRubric } from './shipped.ts';

/** "k3 unit kerja: 3", a line for every indicator with a denominator; "-" = no such border. */
function bordersOf(name: string): string {
  const lines = placedIndicators(shippedRubric(name)).flatMap(({ indicator }) =>
    indicator.coverage
      ? [`${indicator.id} ${indicator.coverage.of}: ${fullCoverageLevel(indicator) ?? '-'}`]
      : [],
  );
  return [`# ${name}`, ...lines, ''].join('\n');
}

/** As read by eye from the notes and criteria of the shipped instruments. */
test('from which level on each denominator has to be covered as a whole', () => {
  const kept = readFileSync(join(import.meta.dirname, 'full-coverage.txt'), 'utf8');
  expect(SHIPPED.map(bordersOf).join('\n')).toBe(kept);
});
