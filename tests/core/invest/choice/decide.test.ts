import { expect, test } from 'vitest';
import { answerGates, answersNow, decide, saidAbout } from '#core/invest/choice/decide.ts';
import { decisionOn } from '#core/invest/clearance/decision-on.ts';
import { planSchema } from '#core/invest/plan.ts';
import { BLANK_PLAN } from '../../../support/invest-ground.ts';

const YES = { answer: 'yes', note: '', by: 'Diskominfo', at: '2026-11-22T00:00:00.000Z' } as const;
const LATER = { ...YES, answer: 'condition', note: 'Setelah pusat data siap.' } as const;

test('answers stand beside each other and are taken back without a trace', () => {
  const spots = [
    { about: 'x', gate: 'price' },
    { about: 'x', gate: 'upkeep' },
    { about: 'x:a', gate: 'price' },
  ] as const;
  const given = answerGates(
    BLANK_PLAN,
    spots.map((spot) => ({ ...spot, answer: spot.about === 'x' ? YES : LATER })),
  );
  expect(planSchema.safeParse(given).success).toBe(true);
  expect(decisionOn(given, 'x:a', 'x').gates).toEqual({ price: LATER, upkeep: YES });
  expect(decisionOn(given, 'x:b', 'x').gates).toEqual({ price: YES, upkeep: YES });
  const before = answersNow(BLANK_PLAN, spots);
  expect(answerGates(given, before)).toEqual(BLANK_PLAN);
});

test('a decision that says nothing any more is not kept, and the others stay as they are', () => {
  const both = decide(decide(BLANK_PLAN, 'x', { isMust: true }), 'y', { leftOut: 'Tidak.' });
  const one = decide(both, 'x', { isMust: false });
  expect(Object.keys(one.decisions)).toEqual(['y']);
  expect(saidAbout(one, 'x').isMust).toBe(false);
  expect(saidAbout(one, 'toString').isMust).toBe(false);
});
