import { expect, test } from 'vitest';
import { fail } from '#core/lib/result.ts';
import type { Indicator } from '#core/rubric/types.ts';
import { findIndicator, placedIndicators } from '#core/rubric/walk.ts';
import { crossingsOf } from '#features/rubrics/crosswalk.ts';
import { byDigest, newest, shelved } from '#state/rubrics/rubric-shelf.ts';
import { shippedRubrics } from '#workflow/rubrics/shipped-rubrics.ts';

const RUBRICS = await shippedRubrics();

function indicator(rubricId: string, id: string): Indicator {
  const rubric = newest(RUBRICS, rubricId)?.rubric;
  const placed = rubric && findIndicator(rubric, id);
  if (!placed) throw new Error(`no ${rubricId} ${id}`);
  return placed.indicator;
}

/** "SPBE 59/2020: i04, i08" for every instrument that is pointed at. */
function shown(crosswalk: Indicator['crosswalk']): readonly string[] {
  const pointing = { ...indicator('lima-dimensi-opd', 'k1'), crosswalk };
  return crossingsOf(RUBRICS, pointing).map(({ rubric, counterparts }) => {
    const names = counterparts.map((one) =>
      one.kind === 'here' ? one.indicator.id : `? ${one.name}`,
    );
    return `${rubric}: ${names.join(', ')}`;
  });
}

test('numbers lead to numbered indicators, ids to ids', () => {
  expect(shown([{ rubric: 'spbe-59-2020', indicators: [4, 47] }])).toEqual([
    'SPBE 59/2020: i04, i47',
  ]);
  expect(shown([{ rubric: 'lima-dimensi-opd', indicators: ['k5', 'a10'] }])).toEqual([
    'Lima Dimensi OPD: k5, a10',
  ]);
});

test('the newest version is the one that is led to', () => {
  const [crossing] = crossingsOf(RUBRICS, indicator('lima-dimensi-opd', 'k1'));
  const [first] = crossing?.counterparts ?? [];
  if (first?.kind !== 'here') throw new Error('not here');
  const versions = shelved(RUBRICS)
    .filter(({ rubric }) => rubric.id === 'spbe-59-2020')
    .map(({ rubric }) => rubric.version);
  expect(versions.length).toBeGreaterThan(1);
  expect(byDigest(RUBRICS, first.digest)?.rubric.version).toBe(versions[0]);
});

test('an indicator that is answered several times is every one of its entries', () => {
  expect(shown([{ rubric: 'spbe-5-2018', indicators: [35] }])).toEqual([
    'SPBE 5/2018: i35-1, i35-2, i35-3',
  ]);
});

test('what is not here keeps its number and its id', () => {
  expect(shown([{ rubric: 'tidak-ada', indicators: [7, 'x1'] }])).toEqual(['tidak-ada: ? 7, ? x1']);
  expect(shown([{ rubric: 'spbe-59-2020', indicators: [99] }])).toEqual(['SPBE 59/2020: ? 99']);
});

test('no shipped instrument points into the void', () => {
  const lost = shelved(RUBRICS).flatMap(({ rubric }) =>
    placedIndicators(rubric).flatMap(({ indicator: from }) =>
      crossingsOf(RUBRICS, from).flatMap((crossing) =>
        crossing.counterparts
          .filter(({ kind }) => kind === 'elsewhere')
          .map(() => `${rubric.id} ${from.id} → ${crossing.rubric}`),
      ),
    ),
  );
  expect(lost).toEqual([]);
});

test('the shelf: in force first, newest version first, broken ones left out', () => {
  const broken = fail({ kind: 'unknown-rubric' as const, id: 'x', version: '1.0.0' });
  const order = shelved([broken, ...RUBRICS]).map(({ rubric }) => rubric);
  const standing = order.map(({ status }) =>
    ['official', 'adaptation', 'repealed'].indexOf(status),
  );
  expect(standing).toEqual(standing.toSorted((a, b) => a - b));
  const spbe = order.filter(({ id }) => id === 'spbe-59-2020').map(({ version }) => version);
  expect(spbe).toEqual(spbe.toSorted((a, b) => b.localeCompare(a, 'en', { numeric: true })));
  expect(byDigest(RUBRICS, '0'.repeat(64))).toBeUndefined();
  expect(newest(RUBRICS, 'tidak-ada')).toBeUndefined();
});
