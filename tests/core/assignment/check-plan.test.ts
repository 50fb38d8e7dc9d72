import { expect, test } from 'vitest';
import { checkPlan } from '#core/assignment/check-plan.ts';
import type { AssignmentOrder, Seat } from '#core/assignment/order.ts';

const ORDER: AssignmentOrder = {
  asesors: ['p', 'q', 'r'].map((id) => ({ id, institution: id })),
  agencies: ['a', 'b'],
  groups: [
    { id: 'g', indicators: 3 },
    { id: 'h', indicators: 2 },
  ],
  blocked: [
    { asesor: 'q', agency: 'b' },
    { asesor: 'r', agency: 'b' },
  ],
  fixed: [{ asesor: 'r', agency: 'b', groups: [], double: true }],
  by: 'agency',
  readers: 1,
  again: 1,
};

const seat = (asesor: string, agency: string, part = '', double = false): Seat => ({
  agency,
  part,
  asesor,
  double,
});

const SOUND = [seat('q', 'a'), seat('p', 'b'), seat('r', 'b', '', true)];

test('a plan that holds everything has no fault, whole or part by part', () => {
  expect(checkPlan(ORDER, SOUND)).toEqual([]);
  const parts = [seat('q', 'a', 'g'), seat('p', 'a', 'h'), ...SOUND.slice(1)];
  expect(checkPlan(ORDER, parts)).toEqual([]);
});

const [first, second, third] = SOUND as [Seat, Seat, Seat];

test.each<[string, readonly Seat[], Partial<AssignmentOrder>]>([
  ['unknown', [seat('x', 'a'), second, third], {}],
  ['unknown', [...SOUND, seat('p', 'z')], {}],
  ['unknown', [seat('q', 'a', 'i'), second, third], {}],
  ['conflict', [first, seat('q', 'b'), third], {}],
  ['twice', [first, seat('q', 'a', 'g', true), second, third], {}],
  ['twice', [first, first, second, third], {}],
  ['fixed-lost', [first, second, seat('r', 'b')], {}],
  ['fixed-lost', [first, second], {}],
  ['readers', [second, third], {}],
  ['readers', [first, seat('p', 'a'), second, third], {}],
  ['readers', [seat('q', 'a', 'g'), second, third], {}],
  ['more', [first, seat('p', 'a', 'h', true), second, third], { again: 2 }],
  [
    'more',
    [first, seat('p', 'a', '', true), seat('r', 'a', '', true), second, third],
    { again: 2 },
  ],
  ['again', [first, seat('p', 'a', '', true), second, third], {}],
  ['again', SOUND, { again: 2 }],
])('%s is found', (kind, seats, change) => {
  const found = checkPlan({ ...ORDER, ...change }, seats).map((fault) => fault.kind);
  expect(found).toContain(kind);
});
