import type { DraftAgency, PeriodDraft } from '#core/period/draft.ts';
import { blankPeriod, NOTHING_SAID } from '#core/period/draft.ts';
import type { Digest, PeriodId, PublicKey } from '#core/lib/ids.ts';
import type { Period, VouchedKey } from '#core/period/period.ts';
import { toPeriod } from '#core/period/to-period.ts';

export const KEY = (digit: string): PublicKey => digit.repeat(64) as PublicKey;

/** One row of the table of agencies. */
export function agencyRow(change: Partial<DraftAgency> & { readonly id: string }): DraftAgency {
  return {
    invited: true,
    name: `Dinas ${change.id}`,
    shortName: '',
    code: '',
    batch: '',
    extension: '',
    ...NOTHING_SAID,
    ...change,
  };
}

export function vouched(change: Partial<VouchedKey> & { readonly signKey: PublicKey }): VouchedKey {
  return {
    receiveKey: null,
    unit: 'Inspektorat',
    role: 'asesor',
    replaces: null,
    person: '',
    ...change,
  };
}

/** A period that can be sent out: three agencies in two batches, one with an extension. */
export const SOUND: PeriodDraft = {
  ...blankPeriod('2026'),
  name: 'Penilaian OPD 2026',
  rubric: { id: 'lima-dimensi-opd', version: '1.0.0', digest: 'ab'.repeat(32) as Digest },
  ownerUnit: 'Diskominfo',
  government: 'Kabupaten Uji',
  opens: '2026-08-01',
  closes: '2026-08-31',
  reviewCloses: '2026-09-30',
  batches: [
    { id: 'g1', name: 'Gelombang 1', date: '2026-09-01' },
    { id: 'g2', name: 'Gelombang 2', date: '' },
  ],
  agencies: [
    agencyRow({ id: 'a', name: 'Dinas Kesehatan', code: '0102', batch: 'g1' }),
    agencyRow({ id: 'b', name: 'Dinas Sosial', code: '0105', extension: '2026-09-07' }),
    agencyRow({ id: 'c', name: 'Dinas Pangan', invited: false }),
  ],
  asesors: [
    {
      id: 's',
      name: 'Asesor Satu',
      institution: 'Inspektorat',
      key: KEY('1'),
      role: 'member',
      conflicts: [],
    },
  ],
  keys: [vouched({ signKey: KEY('1') })],
};

export const PERIOD_ID = '0198a000-0000-7000-8000-000000000001' as PeriodId;

/** The draft as it would be sent out. */
export function periodOf(draft: PeriodDraft, head: Partial<Period> = {}): Period {
  const made = toPeriod(draft, {
    id: PERIOD_ID,
    revision: 1,
    previous: null,
    key: null,
    createdAt: '2026-07-01T00:00:00.000Z',
    updatedAt: '2026-07-01T00:00:00.000Z',
  });
  if (!made.ok) throw new Error(made.error.map(({ kind }) => kind).join(', '));
  return { ...made.value, ...head };
}
