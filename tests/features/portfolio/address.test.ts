import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BY_RANK, WHOLE_PORTFOLIO } from '#core/portfolio/query.ts';
import type { Digest } from '#core/lib/ids.ts';
import {
  addressOf,
  pathOf,
  recordPath,
  recordTarget,
  type Address,
} from '#features/portfolio/address.ts';

/** As the router hands the address over: decoded once. */
function arrived(path: string): Address {
  const [, , view, said] = decodeURIComponent(path).split('/');
  return addressOf(view, said);
}

const name = fc.option(fc.string({ maxLength: 12 }), { nil: null });
const at = fc.integer({ min: 0, max: 40 });
const target = fc.oneof(
  fc.constant({ of: 'index' } as const),
  fc.record({ of: fc.constantFrom('group' as const, 'indicator' as const), at }),
);

const addresses = fc.record<Address>({
  view: fc.constantFrom('ringkasan', 'peringkat', 'peta', 'sebaran', 'selisih', 'terlemah', 'asal'),
  query: fc.record({
    instrument: fc.constantFrom(null, 'a'.repeat(64) as Digest),
    year: fc.option(fc.integer({ min: 2000, max: 2099 }), { nil: null }),
    stage: fc.constantFrom(null, 'final', 'interim', 'provisional'),
    measure: fc.constantFrom(null, 'final', 'claimed', 'supported'),
    extent: fc.constantFrom('whole', 'part'),
    government: name,
    group: name,
    kind: name,
    batch: name,
    text: fc.string({ maxLength: 12 }),
    trust: fc.constantFrom('known', 'signed', 'any'),
    unlisted: fc.constantFrom('apart', 'counted'),
  }),
  order: fc.record({
    by: fc.oneof(target, fc.constant({ of: 'name' } as const)),
    direction: fc.constantFrom('up', 'down'),
  }),
  columns: fc.constantFrom('groups', 'indicators'),
  across: fc.constantFrom('groups', 'indicators', 'government', 'group', 'kind', 'batch'),
  gap: fc.constantFrom('asesor', 'evidence'),
  target,
});

test('what a link says is what its reader sees, whatever the names are', () => {
  fc.assert(
    fc.property(addresses, (address) => {
      expect(arrived(pathOf(address))).toEqual(address);
    }),
  );
});

test('an address that says nothing, or nothing that is known, shows everything by rank', () => {
  expect(pathOf(arrived('/rekap'))).toBe('/rekap');
  const strange = arrived('/rekap/lain/tahun=x&tahap=lulus&tanda=palsu&sasaran=k0&urut=q');
  expect(strange).toMatchObject({ view: 'ringkasan', query: WHOLE_PORTFOLIO, order: BY_RANK });
  expect(strange.target).toEqual({ of: 'index' });
});

test('a result is opened at the value that was pressed', () => {
  const id = 'b'.repeat(64) as Digest;
  const [, , , , said] = recordPath(id, { of: 'indicator', at: 6 }).split('/');
  expect(recordTarget(said)).toEqual({ of: 'indicator', at: 6 });
  expect(recordPath(id)).toBe(`/rekap/hasil/${id}`);
});
