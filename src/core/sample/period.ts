import type { RubricRef } from '#core/assessment/assessment.ts';
import type { Identity } from '#core/keys/identity.ts';
import {
  blankPeriod,
  NOTHING_SAID,
  type DraftAgency,
  type PeriodDraft,
} from '#core/period/draft.ts';
import type { RosterAgency } from '#core/roster/roster-agency.ts';
import { SAMPLE_GOVERNMENT, SAMPLE_OWNER } from './agencies.ts';
import type { SampleCalendar } from './calendar.ts';
import { SAMPLE_ASESORS } from './maturity.ts';
import { isExtended, presentIn, type SampleGuest, type SampleYear } from './plan.ts';

interface Setting {
  readonly year: SampleYear;
  readonly roster: readonly RosterAgency[];
  readonly guests: readonly SampleGuest[];
  readonly ref: RubricRef;
  /** Keys of the asesors, in their order; none where nothing can be signed. */
  readonly keys: readonly Identity[];
  readonly calendar: SampleCalendar;
}

/** How far a period has come: handed out, with its last days moved, or with who came to what. */
export type SampleStage = 'handed-out' | 'extended' | 'attended';

const BATCHES = [
  { id: 'g1', name: 'Gelombang 1', month: 11, day: 12 },
  { id: 'g2', name: 'Gelombang 2', month: 11, day: 13 },
] as const;
/** For those whose last day was moved; it is still to come. */
const LATER = { id: 'g3', name: 'Gelombang susulan', month: 12, day: 3 } as const;

/** The moved last day of those that sent by now, and of the one that has not. */
const MOVED = { month: 11, day: 6 } as const;
const MOVED_FAR = { month: 12, day: 2 } as const;

const WHY = {
  guest: 'Mengelola layanan dan anggaran TIK sendiri.',
  district: 'Belum mengelola aplikasi sendiri.',
  office: 'Menunggu pembentukan tim TIK.',
} as const;

type Row = Pick<DraftAgency, 'batch' | 'extension' | 'extensionWhy' | 'attended' | 'notAssessed'>;

function extensionOf(
  guest: SampleGuest,
  { year, calendar }: Setting,
): Pick<Row, 'extension' | 'extensionWhy'> {
  const isFar = guest.fate === 'awaited';
  const { month, day } = isFar ? MOVED_FAR : MOVED;
  return {
    extension: calendar.dayOf(year, month, day),
    extensionWhy: isFar
      ? 'Data hilang karena banjir; permohonan tertulis kepala OPD.'
      : 'Gangguan jaringan pada pekan terakhir.',
  };
}

function attendedBy({ fate }: SampleGuest, stage: SampleStage): DraftAgency['attended'] {
  if (stage !== 'attended') return 'unknown';
  return fate === 'silent' || fate === 'excused' ? 'absent' : 'present';
}

function decidedOn({ fate }: SampleGuest, { year }: Setting): string {
  if (fate === 'excused') return 'Pindah gedung; dinilai pada periode berikutnya.';
  return fate === 'silent' && year < 2026 ? 'Tidak mengirim sampai batas kirim.' : '';
}

function rowOf(guest: SampleGuest | undefined, setting: Setting, stage: SampleStage): Row {
  const nothing = { extension: '', extensionWhy: '', notAssessed: '' };
  if (!guest) return { ...nothing, batch: '', attended: 'unknown' };
  if (isExtended(guest) && stage !== 'handed-out') {
    return { ...nothing, ...extensionOf(guest, setting), batch: LATER.id, attended: 'unknown' };
  }
  return {
    ...nothing,
    batch: BATCHES[guest.batch]?.id ?? '',
    attended: attendedBy(guest, stage),
    notAssessed: stage === 'attended' ? decidedOn(guest, setting) : '',
  };
}

const asesorId = (at: number): string => `asesor-${at + 1}`;

function whyOf({ kind }: RosterAgency, guest: SampleGuest | undefined): string {
  if (guest) return WHY.guest;
  return kind === 'Kecamatan' ? WHY.district : WHY.office;
}

/** All three read every guest; one after the other is the first reader. */
function readersOf(guests: readonly SampleGuest[]): PeriodDraft['assignments'] {
  return guests.flatMap(({ agency }, at) =>
    SAMPLE_ASESORS.map((_, place) => ({
      asesor: asesorId(place),
      agency: agency.id,
      groups: [],
      double: place !== at % SAMPLE_ASESORS.length,
      despite: '',
      byHand: false,
    })),
  );
}

/** A period of the sample as its page shows it: everybody stands in it, thirty are invited. */
export function samplePeriod(setting: Setting, stage: SampleStage): PeriodDraft {
  const { year, roster, guests, ref, keys, calendar } = setting;
  const called = String(calendar.yearOf(year));
  const byCode = new Map(guests.map((guest) => [guest.agency.code, guest]));
  const hasLater = stage !== 'handed-out' && guests.some(isExtended);
  return {
    ...blankPeriod(called),
    name: `Penilaian OPD ${called} (contoh)`,
    rubric: ref,
    ownerUnit: SAMPLE_OWNER,
    government: SAMPLE_GOVERNMENT,
    opens: calendar.dayOf(year, 9, 1),
    closes: calendar.dayOf(year, 10, 31),
    reviewCloses: calendar.dayOf(year, 12, 18),
    target: '2.60',
    batches: [...BATCHES, ...(hasLater ? [LATER] : [])].map(({ id, name, month, day }) => ({
      id,
      name,
      date: calendar.dayOf(year, month, day),
    })),
    agencies: presentIn(roster, year).map((agency) => {
      const guest = byCode.get(agency.code);
      const { id, name, shortName, code } = agency;
      return {
        ...NOTHING_SAID,
        id,
        invited: guest !== undefined,
        name,
        shortName,
        code,
        why: whyOf(agency, guest),
        ...rowOf(guest, setting, stage),
      };
    }),
    asesors: SAMPLE_ASESORS.map(({ name, institution }, at) => ({
      id: asesorId(at),
      name,
      institution,
      key: keys[at]?.signKey ?? '',
      role: at === 0 ? 'chair' : 'member',
      conflicts: [],
    })),
    assignments: readersOf(guests),
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
