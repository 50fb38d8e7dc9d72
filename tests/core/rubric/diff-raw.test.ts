import { describe, expect, test } from 'vitest';
import { standingCriteria } from '#core/rubric/diff-ladder.ts';
import { rawChanges } from '#core/rubric/diff-raw.ts';
import { soundRubric } from './sound.ts';

describe('plain data of two shapes', () => {
  test.each<[string, unknown, unknown, readonly object[]]>([
    [
      'a word and a record',
      'x',
      { a: 1 },
      [
        { kind: 'removed', at: [], value: 'x' },
        { kind: 'added', at: [], value: { a: 1 } },
      ],
    ],
    [
      'a list and a record',
      [1],
      { a: 1 },
      [
        { kind: 'removed', at: [], value: [1] },
        { kind: 'added', at: [], value: { a: 1 } },
      ],
    ],
    ['nothing and an empty list', undefined, [], [{ kind: 'added', at: [], value: [] }]],
    ['an empty record and nothing', {}, null, [{ kind: 'removed', at: [], value: {} }]],
    [
      'an entry that was a word',
      ['x'],
      [{ id: 'x' }],
      [
        { kind: 'removed', at: ['x'], value: 'x' },
        { kind: 'added', at: ['x'], value: { id: 'x' } },
      ],
    ],
  ])('%s', (_, before, after, changes) => {
    expect(rawChanges(before, after)).toEqual(changes);
  });
});

test('the criteria that say what they said', () => {
  const ladder = () => soundRubric().groups[1]?.indicators?.[0];
  const before = ladder();
  const after = ladder();
  const [, second, third, fourth] = after?.levels ?? [];
  if (!before || !after || !second || !third || !fourth) throw new Error('no ladder');
  second.criteria = [{ id: 'b1.2.a', text: 'Lain' }];
  third.criteria = [...third.criteria, { id: 'b1.3.b', text: 'Kriteria baru' }];
  fourth.criteria = fourth.criteria.map((each) => ({ ...each, dependsOn: 'kabupaten' }));
  expect([...standingCriteria(before, after)]).toEqual(['b1.3.a', 'b1.4.a']);
});
