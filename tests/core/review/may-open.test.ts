import { describe, expect, test } from 'vitest';
import type { Digest } from '#core/lib/ids.ts';
import { mayBegin, mayOpen, mayOpenResult, type DeskStanding } from '#core/review/may-open.ts';

const FIRST = 'a1'.repeat(32) as Digest;
const SECOND = 'b2'.repeat(32) as Digest;
const AT = '2026-11-22T00:00:00.000Z';

type Own = DeskStanding['own'][number];

const open = (submission: Digest): Own => ({ submission, state: { is: 'open' } });
const signed = (submission: Digest): Own => ({
  submission,
  state: { is: 'signed', at: AT, package: FIRST },
});
const recused = (submission: Digest): Own => ({
  submission,
  state: { is: 'recused', at: AT, reason: 'Kerabat' },
});

function standing(own: readonly Own[], part: Partial<DeskStanding> = {}): DeskStanding {
  const revisions = new Map([
    [FIRST, 1],
    [SECOND, 2],
  ]);
  return { role: 'asesor', own, leads: false, hasResult: true, revisions, ...part };
}

describe('a received result', () => {
  test.each<[string, Digest, readonly Own[], 'open' | 'unfinished' | 'not-begun']>([
    ['is closed while the own sheet is open', FIRST, [open(FIRST)], 'unfinished'],
    ['opens once it is signed', FIRST, [signed(FIRST)], 'open'],
    ['opens once it is declined', FIRST, [recused(FIRST)], 'open'],
    ['stays open while the next revision is rated', FIRST, [signed(FIRST), open(SECOND)], 'open'],
    ['on that revision is closed', SECOND, [signed(FIRST), open(SECOND)], 'unfinished'],
    ['on one that is yet to be rated is closed', SECOND, [signed(FIRST)], 'not-begun'],
    ['of before the own first sheet is closed', FIRST, [open(SECOND)], 'unfinished'],
    ['of a revision that was passed over is open', FIRST, [open(FIRST), signed(SECOND)], 'open'],
    ['is open to whoever rates nothing', FIRST, [], 'open'],
  ])('%s', (_, submission, own, expected) => {
    const gate = expected === 'open' ? 'open' : { closed: expected };
    expect(mayOpenResult(submission, standing(own))).toEqual(gate);
  });

  test('is open to the desk that leads', () => {
    expect(mayOpenResult(SECOND, standing([open(SECOND)], { leads: true }))).toBe('open');
  });

  test('lets no sheet be begun, but for one that goes on; and then nothing is closed', () => {
    expect(mayBegin(standing([]))).toBe('result-here');
    expect(mayBegin(standing([], { hasResult: false }))).toBe(true);
    expect(mayBegin(standing([signed(FIRST)]))).toBe(true);
    expect(mayOpen(FIRST, standing([]))).toBe('open');
    expect(mayOpen(FIRST, standing([], { hasResult: false }))).toEqual({ closed: 'not-begun' });
  });
});
