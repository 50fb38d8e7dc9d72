import { describe, expect, test } from 'vitest';
import { contactViews, voucherStanding } from '#core/keys/contact-view.ts';
import type { Contact, StoredContact } from '#core/keys/identity.ts';
import { DAY, diskominfo, keyOf, stored, vouchedBy } from './contact-samples.ts';

const NONE = new Set<never>();

/** How the key of that sign counts among some contacts. */
function viewOf(sign: string, contacts: readonly StoredContact[], own = ''): Contact | undefined {
  const keys = new Set(own.split('').map(keyOf));
  return contactViews(contacts, keys).find(({ id }) => id === keyOf(sign));
}

describe('whose word on other keys counts', () => {
  test.each([
    { who: 'a Diskominfo that was compared', signer: diskominfo('d'), standing: 'counts' },
    { who: 'one nobody compared', signer: diskominfo('d', { trust: 'new' }), standing: null },
    { who: 'one turned down', signer: diskominfo('d', { trust: 'rejected' }), standing: null },
    { who: 'an OPD that was compared', signer: diskominfo('d', { role: 'opd' }), standing: null },
    { who: 'an asesor', signer: diskominfo('d', { role: 'asesor' }), standing: null },
  ])('$who', ({ signer, standing }) => {
    const contacts = [signer, stored('a', { vouchers: [vouchedBy('d')] })];
    expect(voucherStanding(keyOf('d'), contacts, NONE)).toBe(standing ?? 'not-trusted');
    expect(viewOf('a', contacts)?.trust).toBe(standing ? 'known' : 'new');
  });

  test('this desk itself, retired keys too; a stranger not', () => {
    const contacts = [stored('a', { vouchers: [vouchedBy('0')] })];
    const own = new Set([keyOf('0'), keyOf('1')]);
    expect(['0', '1', '2'].map((sign) => voucherStanding(keyOf(sign), contacts, own))).toEqual([
      'counts',
      'counts',
      'not-trusted',
    ]);
    expect(viewOf('a', contacts, '0')?.trust).toBe('known');
    expect(viewOf('a', contacts)?.trust).toBe('new');
  });

  test('trust goes one step: a Diskominfo that is only vouched for vouches for nobody', () => {
    const contacts = [
      diskominfo('d'),
      stored('e', { vouchers: [vouchedBy('d', { role: 'diskominfo' })] }),
      stored('a', { vouchers: [vouchedBy('e')] }),
    ];
    expect(viewOf('e', contacts)).toMatchObject({ trust: 'known', role: 'diskominfo' });
    expect(viewOf('a', contacts)?.trust).toBe('new');
  });

  test('a replaced key counts for what was read before, not at or after that moment', () => {
    const next = diskominfo('e', {
      replaces: keyOf('d'),
      endorsed: true,
      decided: { at: DAY(10), by: '' },
    });
    const seen = (at: string) => {
      const contacts = [diskominfo('d'), next, stored('a', { vouchers: [vouchedBy('d', { at })] })];
      return viewOf('a', contacts)?.trust;
    };
    expect([9, 10, 11].map((day) => seen(DAY(day)))).toEqual(['known', 'new', 'new']);
    expect(voucherStanding(keyOf('d'), [diskominfo('d'), next], NONE)).toBe('replaced');
    expect(voucherStanding(keyOf('e'), [diskominfo('d'), next], NONE)).toBe('counts');
  });

  test('of two that took its place the first moment counts, in whatever order they are', () => {
    const after = (sign: string, day: number) =>
      diskominfo(sign, {
        replaces: keyOf('d'),
        endorsed: true,
        decided: { at: DAY(day), by: '' },
      });
    const voucher = vouchedBy('d', { at: DAY(15) });
    for (const nexts of [
      [after('e', 10), after('f', 20)],
      [after('f', 20), after('e', 10)],
    ]) {
      const contacts = [diskominfo('d'), ...nexts, stored('a', { vouchers: [voucher] })];
      expect(viewOf('a', contacts)?.trust).toBe('new');
      expect(viewOf('d', contacts)?.replacedBy).toEqual({ key: keyOf('e'), at: DAY(10) });
    }
  });
});

describe('when a key has taken the place of another', () => {
  const old = stored('a', { trust: 'known', unit: 'Dinas Kesehatan' });
  const successor = (change: Partial<StoredContact>) =>
    stored('b', { trust: 'known', replaces: keyOf('a'), addedAt: DAY(3), ...change });
  const replacedBy = (change: Partial<StoredContact>, before = old) =>
    viewOf('a', [before, successor(change)])?.replacedBy ?? null;

  test.each([
    { said: 'with its own signature', change: { endorsed: true } },
    { said: 'for the very same unit', change: { unit: 'Dinas Kesehatan' } },
    { said: 'for a unit written otherwise', change: { unit: '  dinas \t KESEHATAN ' } },
  ])('$said', ({ change }) => {
    expect(replacedBy(change)).toEqual({ key: keyOf('b'), at: DAY(3) });
    const decided = { at: DAY(7), by: '' };
    expect(replacedBy({ ...change, decided })?.at).toBe(DAY(7));
  });

  test.each([
    { not: 'for another unit', change: { unit: 'Dinas Lain' } },
    { not: 'for words run together', change: { unit: 'DinasKesehatan' } },
    {
      not: 'for the same unit at another desk',
      change: { unit: 'Dinas Kesehatan', role: 'asesor' as const },
    },
    { not: 'while nobody compared it', change: { endorsed: true, trust: 'new' as const } },
    { not: 'where it was turned down', change: { endorsed: true, trust: 'rejected' as const } },
    { not: 'of a third key', change: { endorsed: true, replaces: keyOf('c') } },
  ])('not $not', ({ change }) => {
    expect(replacedBy(change)).toBeNull();
  });

  test('no key takes its own place', () => {
    const loop = stored('a', { trust: 'known', replaces: keyOf('a'), endorsed: true });
    expect(viewOf('a', [loop])?.replacedBy).toBeNull();
    const vouchers = [vouchedBy('d', { replaces: keyOf('a') })];
    expect(viewOf('a', [diskominfo('d'), stored('a', { vouchers })])?.replacedBy).toBeNull();
  });

  test('a trusted period file says so, since it was read; a person who says no stands above', () => {
    const vouchers = [vouchedBy('d', { replaces: keyOf('a'), at: DAY(6) })];
    const seen = (change: Partial<StoredContact>, signer = diskominfo('d')) =>
      viewOf('a', [signer, old, stored('b', { vouchers, ...change })])?.replacedBy ?? null;
    expect(seen({})).toEqual({ key: keyOf('b'), at: DAY(6) });
    expect(seen({ trust: 'known' })).toEqual({ key: keyOf('b'), at: DAY(6) });
    expect(seen({ trust: 'rejected' })).toBeNull();
    expect(seen({}, diskominfo('d', { trust: 'new' }))).toBeNull();
    const others = [vouchedBy('d', { replaces: keyOf('c') })];
    expect(seen({ vouchers: others })).toBeNull();
  });
});

describe('what is said of a key', () => {
  const voucher = vouchedBy('d', { receiveKey: keyOf('7'), replaces: keyOf('6') });
  const seen = (change: Partial<StoredContact>) =>
    viewOf('a', [diskominfo('d'), stored('a', { vouchers: [voucher], ...change })]);

  test('is what the last trusted voucher says while nobody decided', () => {
    const decided = { at: DAY(4), by: 'dari cadangan' };
    expect(seen({ decided, receiveKey: keyOf('8') })).toEqual({
      id: keyOf('a'),
      receiveKey: keyOf('7'),
      unit: 'Unit dari periode',
      role: 'asesor',
      person: 'Budi',
      trust: 'known',
      source: { from: 'card' },
      decided: null,
      replaces: keyOf('6'),
      addedAt: DAY(1),
      note: '',
      replacedBy: null,
    });
    const vouchers = [
      vouchedBy('d', { unit: 'Lama' }),
      vouchedBy('d', { unit: 'Baru' }),
      vouchedBy('9', { unit: 'Tak dikenal' }),
    ];
    expect(seen({ vouchers })?.unit).toBe('Baru');
    expect(seen({ vouchers: [vouchedBy('d')], receiveKey: keyOf('8') })?.receiveKey).toBeNull();
  });

  test.each(['known', 'rejected'] as const)('is what a person decided: %s', (trust) => {
    const decided = { at: DAY(4), by: 'Citra' };
    const note = 'Laptop dicuri';
    const view = seen({ trust, decided, receiveKey: keyOf('8'), replaces: keyOf('5'), note });
    expect(view).toMatchObject({ trust, decided, unit: 'Unit a', role: 'opd', note });
    // What the person left open, the voucher adds: a receiving key, a name, what it replaces.
    expect(view).toMatchObject({ receiveKey: keyOf('8'), person: 'Budi', replaces: keyOf('6') });
    expect(seen({ trust, decided })?.receiveKey).toBe(keyOf('7'));
  });

  test('is what its card says where no voucher counts', () => {
    const card = { receiveKey: keyOf('8'), person: 'Sari', replaces: keyOf('5') };
    const lone = viewOf('a', [stored('a', { ...card, decided: { at: DAY(4), by: '' } })]);
    expect(lone).toMatchObject({ ...card, trust: 'new', unit: 'Unit a', role: 'opd' });
    expect(lone?.decided).toEqual({ at: DAY(4), by: '' });
    expect(viewOf('a', [stored('a')])?.receiveKey).toBeNull();
  });
});
