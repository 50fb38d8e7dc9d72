import { describe, expect, test } from 'vitest';
import { batchStandings, funnelOf } from '#core/period/funnel.ts';
import { periodProblems } from '#core/period/problems.ts';
import { periodProgress } from '#core/period/progress.ts';
import type { Digest, PeriodId } from '#core/lib/ids.ts';
import { datedRoster, sampleRoster } from '#core/sample/agencies.ts';
import { sampleCalendar } from '#core/sample/calendar.ts';
import { samplePeriod, type SampleStage } from '#core/sample/period.ts';
import { presentIn, SAMPLE_YEARS, sampleGuests, type SampleYear } from '#core/sample/plan.ts';

/** A whole week of the story, and days on which somebody may meet it earlier and later. */
const DAYS = [
  ...[22, 23, 24, 25, 26, 27, 28, 29].map((day) => `2026-11-${day}`),
  '2026-03-02',
  '2027-01-01',
  '2028-02-29',
  '2031-07-13',
];
const at = (day: string): string => `${day}T15:59:00.000Z`;
const roster = sampleRoster(at('2024-08-18'));
const STAGES: readonly SampleStage[] = ['handed-out', 'extended', 'attended'];

const draftOf = (day: string, year: SampleYear, stage: SampleStage) =>
  samplePeriod(
    {
      year,
      roster,
      guests: sampleGuests(roster, year),
      ref: { id: 'r', version: '1.0.0', digest: 'ab'.repeat(32) as Digest },
      keys: [],
      calendar: sampleCalendar(at(day)),
    },
    stage,
  );

describe.each(DAYS)('the sample made on %s', (day) => {
  const { yearOf, dayOf } = sampleCalendar(at(day));

  test('can be sent out in every stage, and invites thirty of its year', () => {
    for (const year of SAMPLE_YEARS) {
      for (const stage of STAGES) {
        const draft = draftOf(day, year, stage);
        expect(periodProblems(draft)).toEqual([]);
        expect(draft.agencies.filter(({ invited }) => invited)).toHaveLength(30);
        expect(draft.year).toBe(draft.opens.slice(0, 4));
        expect(presentIn(datedRoster(roster, sampleCalendar(at(day))), yearOf(year))).toHaveLength(
          draft.agencies.length,
        );
      }
    }
  });

  test('notes who came where the day is behind, and nobody where it is not', () => {
    for (const year of SAMPLE_YEARS) {
      for (const one of batchStandings(draftOf(day, year, 'attended'))) {
        expect(one.date <= day ? one.unknown : one.present + one.absent).toBe(0);
        expect(new Date(one.date).getUTCDay() % 6).not.toBe(0);
      }
    }
    const dates = batchStandings(draftOf(day, 2026, 'attended')).map(({ date }) => date > day);
    expect(dates).toEqual([false, false, true]);
  });

  test('has its results behind and the end of its last period before it', () => {
    expect(dayOf(2026, 11, 20) < day).toBe(true);
    const draft = draftOf(day, 2026, 'attended');
    expect(draft.closes < day && day < draft.reviewCloses).toBe(true);
    expect(draftOf(day, 2025, 'attended').reviewCloses < day).toBe(true);
  });

  test('still waits for one, blames one, and has excused one', () => {
    const facts = {
      period: '0198a000-0000-7000-8000-000000000001' as PeriodId,
      isSent: true,
      submissions: [],
      inReview: new Set<never>(),
      results: new Map(),
      today: day,
    };
    const draft = draftOf(day, 2026, 'attended');
    const senders = new Set(
      sampleGuests(roster, 2026)
        .filter(({ fate }) => ['awaited', 'silent', 'excused'].includes(fate))
        .map(({ agency }) => agency.code),
    );
    const rest = { ...draft, agencies: draft.agencies.filter(({ code }) => senders.has(code)) };
    expect(funnelOf(periodProgress(rest, facts), 58)).toMatchObject({
      awaited: 1,
      notAssessed: { decided: 1, deadline: 1 },
    });
  });
});

test('a week later it is the same story a week later', () => {
  const [now, later] = [
    draftOf('2026-11-25', 2026, 'attended'),
    draftOf('2026-12-02', 2026, 'attended'),
  ];
  expect(now.closes).toBe('2026-10-31');
  expect(later.closes).toBe('2026-11-07');
  expect(later.agencies.map(({ batch, attended }) => [batch, attended])).toEqual(
    now.agencies.map(({ batch, attended }) => [batch, attended]),
  );
});
