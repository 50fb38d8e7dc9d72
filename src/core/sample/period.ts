import type { RubricRef } from '#core/assessment/assessment.ts';
import type { Identity } from '#core/keys/identity.ts';
import {
  blankPeriod,
  NOTHING_SAID,
  type DraftAgency,
  type PeriodDraft,
} from '#core/period/draft.ts';
import { SAMPLE_GOVERNMENT, SAMPLE_OWNER } from './agencies.ts';
import { SAMPLE_ASESORS } from './maturity.ts';
import { presentIn, type SampleGuest, type SampleYear } from './plan.ts';
import type { RosterAgency } from '#core/roster/roster-agency.ts';

interface Setting {
  readonly year: SampleYear;
  readonly roster: readonly RosterAgency[];
  readonly guests: readonly SampleGuest[];
  readonly ref: RubricRef;
  /** Keys of the asesors, in their order; none where nothing can be signed. */
  readonly keys: readonly Identity[];
}

const BATCHES = [
  { id: 'g1', name: 'Gelombang 1', day: '11-23' },
  { id: 'g2', name: 'Gelombang 2', day: '11-24' },
] as const;

function attendedBy(guest: SampleGuest | undefined): DraftAgency['attended'] {
  if (!guest) return 'unknown';
  return guest.fate === 'silent' ? 'absent' : 'present';
}

/** A period of the sample as its page shows it: everybody stands in it, thirty are invited. */
export function samplePeriod({ year, roster, guests, ref, keys }: Setting): PeriodDraft {
  const isOver = year < 2026;
  const byCode = new Map(guests.map((guest) => [guest.agency.code, guest]));
  return {
    ...blankPeriod(String(year)),
    name: `Penilaian OPD ${year} (contoh)`,
    rubric: ref,
    ownerUnit: SAMPLE_OWNER,
    government: SAMPLE_GOVERNMENT,
    opens: `${year}-09-01`,
    closes: `${year}-10-31`,
    reviewCloses: `${year}-12-10`,
    target: '2.60',
    batches: BATCHES.map(({ id, name, day }) => ({ id, name, date: `${year}-${day}` })),
    agencies: presentIn(roster, year).map((agency) => {
      const guest = byCode.get(agency.code);
      const { id, name, shortName, code } = agency;
      const isSilent = guest?.fate === 'silent';
      return {
        ...NOTHING_SAID,
        id,
        invited: guest !== undefined,
        name,
        shortName,
        code,
        batch: guest ? (BATCHES[guest.batch]?.id ?? '') : '',
        extension: '',
        why: guest ? 'Sudah menjalankan aplikasi layanan.' : 'Belum menjalankan aplikasi sendiri.',
        attended: attendedBy(guest),
        notAssessed: isSilent && isOver ? 'Tidak mengirim sampai batas waktu.' : '',
      };
    }),
    asesors: SAMPLE_ASESORS.map(({ name, institution }, at) => ({
      id: `asesor-${at + 1}`,
      name,
      institution,
      key: keys[at]?.signKey ?? '',
      role: at === 0 ? 'chair' : 'member',
      conflicts: [],
    })),
    keys: keys.map(({ signKey, receiveKey, unit, role }, at) => ({
      signKey,
      receiveKey,
      unit,
      role,
      replaces: null,
      person: SAMPLE_ASESORS[at]?.name ?? '',
    })),
  };
}
