import { describe, expect, it } from 'vitest';
import type { Receipt } from '#core/package/receipt.ts';
import { odditiesNow } from '#core/package/receipt-now.ts';
import { digestOf, recordOf } from './receipt-sample.ts';

const receipt = (odd: Receipt['odd']): Receipt => ({
  at: '2026-11-21T00:00:00.000Z',
  file: { name: 'a.zip', bytes: 10 },
  wasSealed: false,
  checked: { entries: 9, journal: 3 },
  signedBy: null,
  trust: 'new',
  previousHere: null,
  scores: null,
  odd,
});

const came = recordOf(
  '1',
  { revision: 2, previous: digestOf('2') },
  {
    receipt: receipt([
      { kind: 'unknown-key', detail: 'Dinas Kesehatan' },
      { kind: 'missing-previous', detail: '1' },
      { kind: 'late', detail: '2026-11-20' },
    ]),
  },
);
const kinds = (...given: Parameters<typeof odditiesNow>): readonly string[] =>
  odditiesNow(...given).map(({ kind }) => kind);

describe('what is odd as things stand now', () => {
  it('is what the receipt says as long as nothing changed', () => {
    expect(kinds(came, [came], 'new').sort()).toEqual(['late', 'missing-previous', 'unknown-key']);
  });

  it('forgets a key that was accepted since, and a revision that has arrived', () => {
    expect(kinds(came, [came, recordOf('2', {})], 'known')).toEqual(['late']);
  });

  it('says that a rival came later, and that the key was rejected since', () => {
    const rival = recordOf('3', { revision: 2, previous: digestOf('2') });
    expect(kinds(came, [came, rival], 'rejected').sort()).toEqual([
      'forked',
      'late',
      'missing-previous',
      'rejected-key',
    ]);
  });

  it('does not call a revision older because a newer one came after it', () => {
    const newer = recordOf('4', { revision: 3, previous: digestOf('1') });
    expect(kinds(came, [came, newer], 'known')).not.toContain('older-revision');
  });

  it('has nothing to say about what was sent from here', () => {
    expect(kinds(recordOf('5', {}, { direction: 'sent' }), [], 'own')).toEqual([]);
  });
});
