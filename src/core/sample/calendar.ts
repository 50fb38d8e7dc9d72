const DAY_MS = 86_400_000;

/** The Sunday on which the story of the sample stands, as its dates are written down. */
const STORY = { year: 2026, month: 11, day: 22 } as const;
/** The period of a year is called by the year in which it opens. */
const OPENS = { month: 9, day: 1 } as const;

/**
 * When what the sample tells happened. The story is written down once, for the years 2024 to
 * 2026, and moved by whole weeks to where it is told, so that a working day stays one: what
 * lies behind is behind, and what is to come still comes, whatever day it is made on.
 */
export interface SampleCalendar {
  /** The year of the calendar that a year of the story is. */
  readonly yearOf: (year: number) => number;
  /** ISO 8601 UTC, in office hours of Indonesia. */
  readonly timeOf: (year: number, month: number, day: number) => string;
  /** YYYY-MM-DD. */
  readonly dayOf: (year: number, month: number, day: number) => string;
}

/** When something of the sample is, and when it was taken down (ISO 8601 UTC). */
export interface SampleTold {
  readonly calendar: SampleCalendar;
  readonly now: string;
}

/** The calendar of a sample that is made at `now` (ISO 8601 UTC). */
export function sampleCalendar(now: string): SampleCalendar {
  const story = Date.UTC(STORY.year, STORY.month - 1, STORY.day);
  const shift = Math.floor((Date.parse(now) - story) / (7 * DAY_MS)) * 7;
  const moved = (year: number, month: number, day: number): Date =>
    new Date(Date.UTC(year, month - 1, day + shift, 2, 30));
  const timeOf: SampleCalendar['timeOf'] = (...at) => moved(...at).toISOString();
  const years = moved(STORY.year, OPENS.month, OPENS.day).getUTCFullYear() - STORY.year;
  return {
    yearOf: (year) => year + years,
    timeOf,
    dayOf: (...at) => timeOf(...at).slice(0, 10),
  };
}
