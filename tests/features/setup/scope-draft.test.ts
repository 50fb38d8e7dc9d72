import { describe, expect, test } from 'vitest';
import { placedIndicators } from '#core/rubric/walk.ts';
import {
  EMPTY_PART,
  hasShared,
  scopeDraftSchema,
  toScope,
  WHOLE,
  withOwner,
  withShared,
  withTick,
} from '#features/setup/scope-draft.ts';
import { LIMA, shippedRubric } from '../../rubrics/shipped.ts';

const SPBE = shippedRubric('spbe-59-2020@2.0.0');
const INSPEKTORAT = withOwner(SPBE, EMPTY_PART, 'Inspektorat');
const OWN = ['i09', 'i21', 'i29', 'i30', 'i31', 'i39', 'i42'];
const SHARED = placedIndicators(SPBE).flatMap(({ indicator }) =>
  indicator.scope === 'seluruh OPD' ? [indicator.id] : [],
);

describe('choosing one OPD’s part', () => {
  test('an owner ticks its own, in place of what was ticked', () => {
    expect(INSPEKTORAT.indicators).toEqual(OWN);
    expect(withOwner(SPBE, INSPEKTORAT, 'Bagian PBJ').indicators).toEqual(['i35']);
  });

  test('by hand, the ticks stay', () => {
    const byHand = withOwner(SPBE, withTick(SPBE, INSPEKTORAT, 'i01', true), null);
    expect(byHand).toEqual({ kind: 'part', owner: null, indicators: ['i01', ...OWN] });
  });

  test('a tick more stands in reading order, a tick less is gone', () => {
    expect(withTick(SPBE, INSPEKTORAT, 'i22', true).indicators).toEqual([
      'i09',
      'i21',
      'i22',
      ...OWN.slice(2),
    ]);
    expect(withTick(SPBE, INSPEKTORAT, 'i09', false).indicators).toEqual(OWN.slice(1));
    expect(withTick(SPBE, INSPEKTORAT, 'i09', true).indicators).toEqual(OWN);
  });

  test('the switch takes in what needs every OPD, and out again all but one’s own', () => {
    expect(hasShared(SPBE, INSPEKTORAT)).toBe(false);
    const on = withShared(SPBE, INSPEKTORAT, true);
    expect(hasShared(SPBE, on)).toBe(true);
    expect([...on.indicators].sort()).toEqual([...new Set([...OWN, ...SHARED])].sort());
    expect(withShared(SPBE, on, false)).toEqual(INSPEKTORAT);
  });

  test('the switch says no as soon as one of them is missing', () => {
    const on = withShared(SPBE, INSPEKTORAT, true);
    expect(hasShared(SPBE, withTick(SPBE, on, 'i15', false))).toBe(false);
  });

  test('no switch where it would change nothing', () => {
    expect(hasShared(shippedRubric(LIMA), EMPTY_PART)).toBeNull();
  });
});

describe('what is stored', () => {
  test('the owner’s name and the indicators', () => {
    expect(toScope(SPBE, INSPEKTORAT, 'Dinas X')).toEqual({
      owner: 'Inspektorat',
      indicators: OWN,
    });
  });

  test('a part put together by hand has the agency’s name', () => {
    const byHand = withTick(SPBE, EMPTY_PART, 'i45', true);
    expect(toScope(SPBE, byHand, 'Dinas X')).toEqual({ owner: 'Dinas X', indicators: ['i45'] });
  });

  test('nothing for the whole, and for an instrument that rates OPDs', () => {
    expect(toScope(SPBE, WHOLE, 'Dinas X')).toBeNull();
    expect(toScope(shippedRubric(LIMA), INSPEKTORAT, 'Dinas X')).toBeNull();
  });

  test('what a draft remembers of another version is left out', () => {
    const old = { ...INSPEKTORAT, indicators: ['i39', 'i99'] };
    expect(toScope(SPBE, old, '')?.indicators).toEqual(['i39']);
  });
});

test('a draft comes back as it was kept', () => {
  for (const draft of [WHOLE, EMPTY_PART, INSPEKTORAT]) {
    expect(scopeDraftSchema.parse(JSON.parse(JSON.stringify(draft)))).toEqual(draft);
  }
  expect(scopeDraftSchema.safeParse({ kind: 'part', owner: 3, indicators: [] }).success).toBe(
    false,
  );
});
