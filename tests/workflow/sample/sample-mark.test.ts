import { expect, test } from 'vitest';
import { otherWorld, sampleMark } from '#workflow/sample/sample-mark.ts';

test('what a sample desk makes is marked; what a real one makes says nothing', () => {
  expect(sampleMark({ sample: true })).toEqual({ sample: true });
  expect(sampleMark({ sample: false })).toEqual({});
});

test('invented and real files never meet', () => {
  expect(otherWorld({ sample: false }, { sample: true })).toEqual({
    kind: 'other-world',
    file: 'sample',
  });
  expect(otherWorld({ sample: true }, {})).toEqual({ kind: 'other-world', file: 'real' });
  expect(otherWorld({ sample: true }, { sample: true })).toBeNull();
  expect(otherWorld({ sample: false }, {})).toBeNull();
});
