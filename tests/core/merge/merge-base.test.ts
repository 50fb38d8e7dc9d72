import { describe, expect, test } from 'vitest';
import type { JournalEntry } from '#core/journal/entry.ts';
import { mergeBase } from '#core/merge/merge-base.ts';

/** A chain of which only digests and what was taken in matter, such as "a b c<x y". */
function chain(told: string): readonly JournalEntry[] {
  return told
    .split(' ')
    .filter((one) => one !== '')
    .map((one, n) => {
      const [digest = '', taken = ''] = one.split('<');
      const heads = taken.split(',').filter((head) => head !== '');
      return { n, digest, heads } as unknown as JournalEntry;
    });
}

describe('when two copies were one', () => {
  test.each([
    ['they begin alike', 'a b c x', 'a b c y z', { chain: 'here', length: 3 }],
    ['one only went on', 'a b', 'a b c', { chain: 'here', length: 2 }],
    ['we took theirs in before', 'a x m<y', 'a y z', { chain: 'there', length: 2 }],
    ['they took ours in before', 'a x z', 'a y m<x', { chain: 'here', length: 2 }],
    [
      'they took ours in after we took theirs',
      'a x m<y z',
      'a y n<m w',
      { chain: 'here', length: 3 },
    ],
    [
      'we took theirs in after they took ours',
      'a x m<n z',
      'a y n<x w',
      { chain: 'there', length: 3 },
    ],
    ['the later one counts', 'a x m<y o<z', 'a y z w', { chain: 'there', length: 3 }],
    ['two begun apart that were merged once', 'p m<q', 'q r', { chain: 'there', length: 1 }],
  ])('%s', (_name, here, there, expected) => {
    expect(mergeBase({ here: chain(here), there: chain(there) })).toEqual(expected);
  });

  test('never: nothing is common', () => {
    expect(mergeBase({ here: chain('a b'), there: chain('x y') })).toBeUndefined();
    expect(mergeBase({ here: chain(''), there: chain('x') })).toBeUndefined();
  });
});
