import { parseRubric } from '#core/rubric/parse.ts';
import type { Rubric } from '#core/rubric/types.ts';
import { scoreAssessment } from '#core/scoring/score-assessment.ts';
import { withLevels } from '#core/scoring/with-levels.ts';
import { changeAt } from '../core/rubric/change-at.ts';
import { groupValues } from './group-values.ts';
import { numbersOf } from './numbers-of.ts';
import { verdictOf } from './published/verdict.ts';
import { WORKED_EXAMPLES } from './published/worked-examples.ts';
import { dataOf, frozenNumbers, shippedRubric } from './shipped.ts';
import type { Change } from './unit-changes.ts';

/** Who notices a change first; `nobody` is a hole in the tests. */
export type Notice = 'laws' | 'examples' | 'published' | 'numbers' | 'nobody';

/** What the engine makes of an instrument's own examples. */
function exampleResults(rubric: Rubric): string {
  return JSON.stringify(
    rubric.examples.map(({ levels }) => {
      const { claimed } = scoreAssessment(rubric, withLevels(rubric, {}, levels));
      const { outcome } = claimed;
      return outcome.kind === 'none'
        ? outcome.why
        : [outcome.kind, outcome.value.text, outcome.predikat, groupValues(claimed)];
    }),
  );
}

/** What the engine says to the published results of an instrument. */
function publishedResults(rubric: Rubric): string {
  return JSON.stringify(
    WORKED_EXAMPLES.filter(({ instrument }) => instrument === rubric.id).map((entry) =>
      verdictOf(rubric, entry),
    ),
  );
}

/** Lists of texts that no number depends on; without them every judgement is quicker. */
const TEXTS: ReadonlySet<string> = new Set([
  'evidence',
  'goodEvidence',
  'badEvidence',
  'basis',
  'crosswalk',
  'ratification',
]);

const withoutTexts = (key: string, value: unknown): unknown => (TEXTS.has(key) ? [] : value);

/** Judges changes of one shipped instrument by everything that must hold of it. */
export function noticing(name: string): (change: Change) => Notice {
  const rubric = shippedRubric(name);
  const bare = JSON.stringify(dataOf(name), withoutTexts);
  const examples = exampleResults(rubric);
  const published = publishedResults(rubric);
  const numbers = frozenNumbers(name);
  return (change) => {
    const copy = JSON.parse(bare) as object;
    for (const [path, value] of Object.entries(change)) changeAt(copy, path, value);
    const parsed = parseRubric(copy);
    if (!parsed.ok) return 'laws';
    if (exampleResults(parsed.value) !== examples) return 'examples';
    if (publishedResults(parsed.value) !== published) return 'published';
    return numbersOf(parsed.value) === numbers ? 'nobody' : 'numbers';
  };
}
