import { describe, expect, test } from 'vitest';
import { contactViews } from '#core/keys/contact-view.ts';
import type { StoredContact } from '#core/keys/identity.ts';
import { knownRecipients } from '#core/keys/recipients.ts';
import type { PublicKey } from '#core/lib/ids.ts';
import type { Period, VouchedKey } from '#core/period/period.ts';
import { keyOf, stored } from './contact-samples.ts';

const NONE = new Set<PublicKey>();

function vouched(sign: string, change: Partial<VouchedKey> = {}): VouchedKey {
  return {
    signKey: keyOf(sign),
    receiveKey: keyOf(sign),
    unit: `Periode ${sign}`,
    role: 'asesor',
    person: 'Budi',
    replaces: null,
    ...change,
  };
}

const period = (keys: readonly VouchedKey[], owner: Period['owner']['key'] = null): Period => ({
  formatVersion: 1,
  id: '019a8f00-0000-7000-8000-0000000000aa' as Period['id'],
  revision: 1,
  previous: null,
  name: 'Periode',
  year: 2026,
  rubric: { id: 'kecil', version: '1.0.0', digest: 'f'.repeat(64) as Period['rubric']['digest'] },
  owner: { unit: 'Diskominfo', government: '', key: owner },
  dates: { opens: '2026-01-01', closes: '2026-02-01', reviewCloses: null },
  batches: [],
  agencies: [],
  asesors: [],
  keys,
  createdAt: '2026-01-01T00:00:00.000Z',
  updatedAt: '2026-01-01T00:00:00.000Z',
});

const compared = (sign: string, change: Partial<StoredContact> = {}): StoredContact =>
  stored(sign, { trust: 'known', role: 'asesor', receiveKey: keyOf(sign), ...change });

const units = (of: Period | null, contacts: readonly StoredContact[]): readonly string[] =>
  knownRecipients(of, contactViews(contacts, NONE)).map(({ unit }) => unit);

describe('who a file can be sealed to', () => {
  test('the desks of the period, its owner, and those whose keys were compared', () => {
    const { signKey, receiveKey, unit } = vouched('0');
    const owner = { signKey, receiveKey, unit, role: 'diskominfo' } as const;
    const found = knownRecipients(
      period([vouched('1')], owner),
      contactViews([compared('2', { person: 'Citra' })], NONE),
    );
    expect(found).toEqual([
      { key: keyOf('1'), unit: 'Periode 1', role: 'asesor', person: 'Budi' },
      { key: keyOf('0'), unit: 'Periode 0', role: 'diskominfo', person: '' },
      { key: keyOf('2'), unit: 'Unit 2', role: 'asesor', person: 'Citra' },
    ]);
  });

  test('without a period only whom a person compared; without either nobody', () => {
    expect(
      units(null, [compared('2'), stored('3', { role: 'asesor', receiveKey: keyOf('3') })]),
    ).toEqual(['Unit 2']);
    expect(units(null, [])).toEqual([]);
    expect(units(period([]), [])).toEqual([]);
  });

  test('no agency, and nobody whose browser could not make a receiving key', () => {
    const keys = [vouched('1', { role: 'opd' }), vouched('2', { receiveKey: null }), vouched('3')];
    expect(units(period(keys), [compared('4', { role: 'opd' })])).toEqual(['Periode 3']);
  });

  test('nobody whose key was turned down here, whatever the period says', () => {
    const rejected = stored('1', { trust: 'rejected', receiveKey: keyOf('1') });
    expect(units(period([vouched('1'), vouched('2')]), [rejected])).toEqual(['Periode 2']);
    const unsure = stored('1', { receiveKey: keyOf('1') });
    expect(units(period([vouched('1'), vouched('2')]), [unsure])).toEqual([
      'Periode 1',
      'Periode 2',
    ]);
  });

  test('each key once, as the period calls it', () => {
    expect(units(period([vouched('1'), vouched('1', { unit: 'Lagi' })]), [compared('1')])).toEqual([
      'Periode 1',
    ]);
  });
});
