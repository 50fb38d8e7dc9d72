import { expect, test } from 'vitest';
import { placedIndicators } from '#core/rubric/walk.ts';
import { latestOf, LIMA, SHIPPED, shippedRubric, SPBE } from './shipped.ts';

/** Pairs "from → to" of one instrument's crosswalk to another. */
function pairs(from: string, to: string, name: (indicator: number | string) => string) {
  return placedIndicators(shippedRubric(from)).flatMap(({ indicator }) =>
    indicator.crosswalk
      .filter(({ rubric }) => to.startsWith(`${rubric}@`))
      .flatMap(({ indicators }) => indicators.map((other) => [indicator.id, name(other)])),
  );
}

const number = (indicator: number | string) => `i${String(indicator).padStart(2, '0')}`;

test('the two instruments point at each other', () => {
  const forth = pairs(LIMA, SPBE, number).map(([lima, spbe]) => `${lima} ${spbe}`);
  const back = pairs(SPBE, LIMA, String).map(([spbe, lima]) => `${lima} ${spbe}`);
  expect(forth.toSorted()).toEqual(back.toSorted());
});

/** The indicators of the newest version of every instrument, by its id. */
const IDS = new Map(
  SHIPPED.map(shippedRubric).map(({ id }) => [
    id,
    placedIndicators(shippedRubric(latestOf(id) ?? '')).map((placed) => placed.indicator.id),
  ]),
);

test.each(SHIPPED)('%s points at instruments and indicators that exist', (name) => {
  const strangers = placedIndicators(shippedRubric(name)).flatMap(({ indicator }) =>
    indicator.crosswalk.flatMap(({ rubric, indicators }) => {
      const ids = IDS.get(rubric) ?? [];
      return indicators
        .map((other) => (typeof other === 'number' ? number(other) : other))
        .filter((id) => !ids.includes(id))
        .map((id) => `${indicator.id}: ${rubric} ${id}`);
    }),
  );
  expect(strangers).toEqual([]);
});
