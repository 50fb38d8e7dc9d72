import type { RosterAgency } from '#core/roster/roster-agency.ts';
import { chanceOf, SAMPLE_SEED } from './chance.ts';

/** The years of the sample; the last one is still under way. */
export const SAMPLE_YEARS = [2024, 2025, 2026] as const;
export type SampleYear = (typeof SAMPLE_YEARS)[number];

const INVITED = 30;
/** Agencies of which nothing came, by year. */
const SILENT: Readonly<Record<SampleYear, number>> = { 2024: 4, 2025: 2, 2026: 3 };

/** How far an agency has come in a period of the sample. */
type SampleFate =
  /** Nothing came, and the last day is over. */
  | 'silent'
  /** It was decided not to assess it. */
  | 'excused'
  /** Nothing came yet; its last day was moved. */
  | 'awaited'
  /** It sent on its moved last day, and nobody has read it. */
  | 'unread'
  /** It sent on its moved last day; the third asesor still reads. */
  | 'submitted'
  | 'interim'
  | 'final';

/** The last year, under way: what became of the thirty. */
const UNDER_WAY: readonly (readonly [SampleFate, number])[] = [
  ['final', 20],
  ['interim', 3],
  ['submitted', 3],
  ['unread', 1],
  ['awaited', 1],
  ['silent', 1],
  ['excused', 1],
];

export interface SampleGuest {
  readonly agency: RosterAgency;
  readonly fate: SampleFate;
  /** 0 or 1: the session it was invited to first. */
  readonly batch: number;
}

/** The agencies of a year that exist then. */
export function presentIn(roster: readonly RosterAgency[], year: number): readonly RosterAgency[] {
  return roster.filter(
    ({ validFrom, validTo }) =>
      (validFrom === null || validFrom <= year) && (validTo === null || validTo >= year),
  );
}

function fateAt(at: number, year: SampleYear): SampleFate {
  if (year !== 2026) return at < INVITED - SILENT[year] ? 'final' : 'silent';
  return (
    UNDER_WAY.flatMap(([fate, count]) => Array.from({ length: count }, () => fate))[at] ?? 'silent'
  );
}

/** Whether something came from it. */
export function hasSent({ fate }: SampleGuest): boolean {
  return fate !== 'silent' && fate !== 'excused' && fate !== 'awaited';
}

/** Whether its last day was moved, and with it its session. */
export function isExtended({ fate }: SampleGuest): boolean {
  return fate === 'submitted' || fate === 'unread' || fate === 'awaited';
}

/** Who is invited in a year and how far each has come, offices before kecamatan. */
export function sampleGuests(
  roster: readonly RosterAgency[],
  year: SampleYear,
): readonly SampleGuest[] {
  const place = ({ kind, code }: RosterAgency): number =>
    (kind === 'Kecamatan' ? 2 : 0) + chanceOf(SAMPLE_SEED, 'undang', code);
  const invited = [...presentIn(roster, year)]
    .sort((a, b) => place(a) - place(b))
    .slice(0, INVITED);
  const order = ({ code }: RosterAgency): number => chanceOf(SAMPLE_SEED, 'nasib', code, year);
  return [...invited]
    .sort((a, b) => order(a) - order(b))
    .map((agency, at) => ({ agency, fate: fateAt(at, year), batch: at % 2 }));
}
