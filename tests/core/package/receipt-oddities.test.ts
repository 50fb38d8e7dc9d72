import { describe, expect, it } from 'vitest';
import { ODDITIES } from '#core/package/receipt.ts';
import { odditiesOf } from '#core/package/receipt-oddities.ts';
import { CASES } from './oddity-cases.ts';
import { CLEAN } from './receipt-sample.ts';

describe('what is odd about a package', () => {
  it.each(CASES)('$name', ({ facts, odd }) => {
    const found = odditiesOf({ ...CLEAN, ...facts });
    expect(Object.fromEntries(found.map(({ kind, detail }) => [kind, detail]))).toEqual(odd);
    expect(found).toHaveLength(Object.keys(odd).length);
  });

  it('has a case for every oddity there is', () => {
    const seen = new Set(CASES.flatMap(({ odd }) => Object.keys(odd)));
    expect([...seen].sort()).toEqual([...ODDITIES].sort());
  });
});
