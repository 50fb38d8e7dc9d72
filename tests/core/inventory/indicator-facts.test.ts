import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { blankApplication } from '#core/inventory/blank-application.ts';
import { indicatorFacts } from '#core/inventory/indicator-facts.ts';
import { denpasarApplications } from '../../support/denpasar.ts';

const instrument = readFileSync(
  new URL('../../../rubrics/lima-dimensi-opd@1.0.0.json', import.meta.url),
  'utf8',
);
const facts = indicatorFacts(denpasarApplications());
const counted = (criterion: string): readonly (number | undefined)[] => {
  const fact = facts.find((one) => one.criterion === criterion);
  return [fact?.met.length, fact?.of.length];
};

it('speaks only to criteria that the instrument has', () => {
  const missing = facts.filter(({ criterion }) => !instrument.includes(`"id": "${criterion}"`));
  expect(missing).toEqual([]);
});

it('has a word about every indicator of the dimension', () => {
  const indicators = new Set(facts.map(({ indicator }) => indicator));
  expect([...indicators]).toEqual(['a1', 'a2', 'a3', 'a4', 'a5', 'a6', 'a7', 'a8', 'a9', 'a10']);
});

it('counts what is known and never what is blank', () => {
  expect(counted('a9.2.a')).toEqual([0, 189]);
  expect(counted('a9.3.b')).toEqual([0, 189]);
  expect(counted('a8.3.c')).toEqual([0, 17]);
  expect(counted('a3.2.a')).toEqual([0, 2]);
  expect(counted('a5.2.a')?.[0]).toBe(1);
});

it('counts a decision only where it was accepted', () => {
  const at = '2026-11-22T08:00:00.000Z';
  const decided = (answer: 'accepted' | 'rejected') => ({
    ...blankApplication(answer, at),
    kind: 'special' as const,
    decisions: [{ sign: 's', proposal: 'replace' as const, answer, reason: 'x', at, by: '' }],
  });
  const both = indicatorFacts([decided('accepted'), decided('rejected')]);
  const fact = both.find(({ criterion }) => criterion === 'a9.4.b');
  expect([fact?.met.map(({ id }) => id), fact?.of.length]).toEqual([['accepted'], 2]);
});
