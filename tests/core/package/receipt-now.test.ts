import { describe, expect, it } from 'vitest';
import type { Receipt } from '#core/package/receipt.ts';
import type { PeriodFacts, SignerFacts } from '#core/package/receipt-facts.ts';
import { odditiesNow } from '#core/package/receipt-now.ts';
import { ABOUT, CLEAN, CONTACT, digestOf, keyOf, PERIOD, recordOf } from './receipt-sample.ts';

const RECEIPT: Receipt = {
  at: '2026-11-21T00:00:00.000Z',
  file: { name: 'a.zip', bytes: 10 },
  wasSealed: false,
  checked: { entries: 9, journal: 3 },
  signedBy: null,
  trust: 'new',
  previousHere: null,
  scores: null,
  odd: [
    { kind: 'unknown-key', detail: 'Dinas Kesehatan' },
    { kind: 'missing-previous', detail: '1' },
    { kind: 'unknown-period', detail: 'Penilaian 2026' },
    { kind: 'repacked', detail: '' },
  ],
};

const second = { ...ABOUT, revision: 2, previous: digestOf('2') };
const first = recordOf('2', {});

function kinds(facts: Partial<SignerFacts & PeriodFacts>): readonly string[] {
  return odditiesNow(RECEIPT, { ...CLEAN, about: second, here: [first], ...facts })
    .map(({ kind }) => kind)
    .sort();
}

describe('what is odd as things stand now', () => {
  it('is what the receipt says as long as nothing changed', () => {
    const then = { trust: 'new', contact: null, here: [], period: null } as const;
    expect(kinds(then)).toEqual(RECEIPT.odd.map(({ kind }) => kind).sort());
  });

  it('forgets a key that was accepted, a revision and a period that have arrived', () => {
    expect(kinds({})).toEqual(['repacked']);
  });

  it('says that a rival came, that the key was rejected, and what the period knows', () => {
    const rival = recordOf('3', second);
    const period = { ...PERIOD, agencies: [] };
    expect(kinds({ here: [first, rival], trust: 'rejected', period })).toEqual([
      'forked',
      'not-invited',
      'rejected-key',
      'repacked',
    ]);
  });

  it('does not call a revision older because a newer one came after it', () => {
    const newer = recordOf('4', { revision: 3, previous: digestOf('1') });
    expect(kinds({ here: [first, newer], contact: CONTACT })).toEqual(['repacked']);
  });

  it('suspects a key that was replaced before the file came, not one that was replaced since', () => {
    const replacedAt = (at: string) => ({
      contact: { ...CONTACT, replacedBy: { key: keyOf('b'), at } },
    });
    expect(kinds(replacedAt('2026-11-20T23:59:59.000Z'))).toEqual(['repacked', 'replaced-key']);
    expect(kinds(replacedAt('2026-11-21T00:00:01.000Z'))).toEqual(['repacked']);
  });
});
