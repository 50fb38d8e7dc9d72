import type { StoredContact, Voucher } from '#core/keys/identity.ts';
import type { Digest, PeriodId, PublicKey } from '#core/lib/ids.ts';

export const keyOf = (sign: string): PublicKey => sign.repeat(64) as PublicKey;

export const DAY = (day: number): string => `2026-01-${String(day).padStart(2, '0')}T00:00:00.000Z`;

const PERIOD = '019a8f00-0000-7000-8000-0000000000aa' as PeriodId;

/** A key of somebody else as it was first seen on a card. */
export function stored(sign: string, change: Partial<StoredContact> = {}): StoredContact {
  return {
    id: keyOf(sign),
    receiveKey: null,
    unit: `Unit ${sign}`,
    role: 'opd',
    person: '',
    trust: 'new',
    source: { from: 'card' },
    decided: null,
    replaces: null,
    endorsed: false,
    vouchers: [],
    addedAt: DAY(1),
    note: '',
    ...change,
  };
}

/** A Diskominfo whose fingerprint a person compared. */
export const diskominfo = (sign: string, change: Partial<StoredContact> = {}): StoredContact =>
  stored(sign, {
    trust: 'known',
    role: 'diskominfo',
    decided: { at: DAY(2), by: 'Citra' },
    ...change,
  });

export function vouchedBy(sign: string, change: Partial<Voucher> = {}): Voucher {
  return {
    by: keyOf(sign),
    period: PERIOD,
    file: 'e'.repeat(64) as Digest,
    at: DAY(5),
    receiveKey: null,
    unit: 'Unit dari periode',
    role: 'asesor',
    person: 'Budi',
    replaces: null,
    ...change,
  };
}
