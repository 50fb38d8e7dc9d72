import type { RosterAgency } from '#core/roster/roster-agency.ts';
import { chanceOf, SAMPLE_SEED } from './chance.ts';

/** The years of the sample; the last one is still under way. */
export const SAMPLE_YEARS = [2024, 2025, 2026] as const;
export type SampleYear = (typeof SAMPLE_YEARS)[number];

const INVITED = 30;
/** Agencies that never sent, by year. */
const SILENT: Readonly<Record<SampleYear, number>> = { 2024: 4, 2025: 2, 2026: 3 };
/** Of the last year: how many are final, and how many have an interim result. */
const FINAL = 20;
const INTERIM = 3;

/** How far an agency has come in a period of the sample. */
type SampleFate = 'silent' | 'submitted' | 'interim' | 'final';

export interface SampleGuest {
  readonly agency: RosterAgency;
  readonly fate: SampleFate;
  /** 0 or 1: the session it is invited to. */
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
  const sent = INVITED - SILENT[year];
  if (at >= sent) return 'silent';
  if (year !== 2026 || at < FINAL) return 'final';
  return at < FINAL + INTERIM ? 'interim' : 'submitted';
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
