import { describe, expect, test } from 'vitest';
import { canHaveMore, seatsOf, tasksOf, type AssignmentOrder } from '#core/assignment/order.ts';
import { againOf, shortages } from '#core/assignment/shortage.ts';

const ORDER: AssignmentOrder = {
  asesors: ['p', 'q', 'r'].map((id) => ({ id, institution: id })),
  agencies: ['a', 'b'],
  groups: [
    { id: 'g', indicators: 3 },
    { id: 'h', indicators: 2 },
  ],
  blocked: [],
  fixed: [],
  by: 'agency',
  readers: 1,
  again: 0,
};
const fixed = (asesor: string, agency: string, groups: readonly string[] = [], double = false) => ({
  asesor,
  agency,
  groups,
  double,
});
const order = (change: Partial<AssignmentOrder>): AssignmentOrder => ({ ...ORDER, ...change });

describe('what gets readers of its own', () => {
  const parts = (change: Partial<AssignmentOrder>) =>
    tasksOf(order(change)).map(({ agency, part, weight }) => [agency, part, weight]);

  test('is a whole agency with all of its indicators', () => {
    expect(parts({})).toEqual([
      ['a', '', 5],
      ['b', '', 5],
    ]);
    expect(parts({ groups: [] })).toEqual([
      ['a', '', 1],
      ['b', '', 1],
    ]);
  });

  test('is a group of it, where that is asked for or hands took it apart', () => {
    const apart = [
      ['a', 'g', 3],
      ['a', 'h', 2],
    ];
    const whole = [['b', '', 5]];
    expect(parts({ by: 'group', agencies: ['a'] })).toEqual(apart);
    expect(parts({ fixed: [fixed('p', 'a', ['g'])] })).toEqual([...apart, ...whole]);
    expect(parts({ fixed: [fixed('p', 'a')] })).toEqual([['a', '', 5], ...whole]);
    expect(parts({ by: 'group', agencies: ['a'], groups: [] })).toEqual([['a', '', 1]]);
  });

  test('has those set by hand, once, and those who are free: no conflict, not set already', () => {
    const hands = order({
      blocked: [
        { asesor: 'q', agency: 'a' },
        { asesor: 'p', agency: 'b' },
      ],
      fixed: [fixed('p', 'a', ['g']), fixed('p', 'a', [], true), fixed('r', 'a', ['h'], true)],
    });
    expect(tasksOf(hands)).toEqual([
      { agency: 'a', part: 'g', weight: 3, first: ['p'], more: [], free: ['r'] },
      { agency: 'a', part: 'h', weight: 2, first: [], more: ['p', 'r'], free: [] },
      { agency: 'b', part: '', weight: 5, first: [], more: [], free: ['q', 'r'] },
    ]);
  });

  test('has a seat for each reader, and for each that hands set beyond', () => {
    const task = { agency: 'a', part: '', weight: 1, first: [], more: [], free: ['p', 'q'] };
    expect(seatsOf(ORDER, task)).toBe(1);
    expect(seatsOf(order({ readers: 2 }), { ...task, more: ['r'] })).toBe(3);
    expect(seatsOf(ORDER, { ...task, first: ['p', 'q'] })).toBe(2);
    expect(canHaveMore(ORDER, task)).toBe(true);
    expect(canHaveMore(order({ readers: 2 }), task)).toBe(false);
    expect(canHaveMore(ORDER, { ...task, more: ['r'] })).toBe(false);
    expect(canHaveMore(ORDER, { ...task, first: ['r'], free: [] })).toBe(false);
  });
});

describe('why the work cannot be divided', () => {
  test('nobody to read, nothing to be read', () => {
    expect(shortages(order({ asesors: [], agencies: [] }))).toEqual([{ kind: 'no-asesors' }]);
    expect(shortages(order({ agencies: [] }))).toEqual([{ kind: 'no-agencies' }]);
    expect(shortages(ORDER)).toEqual([]);
  });

  test('too few are left for an agency, and who is barred from it', () => {
    const blocked = [
      { asesor: 'q', agency: 'a' },
      { asesor: 'r', agency: 'b' },
      { asesor: 'r', agency: 'a' },
    ];
    expect(shortages(order({ blocked, readers: 2 }))).toEqual([
      { kind: 'too-few-readers', agency: 'a', part: '', needed: 2, left: 1, barred: ['q', 'r'] },
    ]);
    expect(shortages(order({ blocked }))).toEqual([]);
    const hands = [fixed('q', 'a'), fixed('r', 'a', [], true)];
    expect(shortages(order({ blocked, fixed: hands, readers: 2 }))).toEqual([]);
    expect(shortages(order({ blocked, readers: 2, by: 'group' }))).toMatchObject([
      { agency: 'a', part: 'g' },
      { agency: 'a', part: 'h' },
    ]);
  });

  test('fewer agencies can be read once more than were asked for', () => {
    expect(shortages(order({ again: 2 }))).toEqual([]);
    expect(shortages(order({ again: 3 }))).toEqual([
      { kind: 'too-few-again', asked: 3, possible: 2 },
    ]);
    expect(shortages(order({ readers: 3, again: 1 }))).toEqual([
      { kind: 'too-few-again', asked: 1, possible: 0 },
    ]);
    const byHand = order({ fixed: [fixed('p', 'a', [], true)], readers: 2, again: 2 });
    expect(againOf(byHand, tasksOf(byHand))).toEqual({ byHand: ['a'], open: ['b'] });
    expect(shortages(byHand)).toEqual([]);
    const half = order({
      by: 'group',
      readers: 2,
      fixed: [fixed('p', 'a', ['g'], true)],
      blocked: [{ asesor: 'q', agency: 'b' }],
    });
    expect(againOf(half, tasksOf(half))).toEqual({ byHand: ['a'], open: [] });
  });
});
