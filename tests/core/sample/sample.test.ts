import { describe, expect, test } from 'vitest';
import { datasetSchema } from '#core/history/dataset.ts';
import { applicationSchema } from '#core/inventory/application.ts';
import { facilitySchema } from '#core/inventory/facility.ts';
import { sampleRoster } from '#core/sample/agencies.ts';
import { sampleApplications } from '#core/sample/applications.ts';
import { sampleCalendar } from '#core/sample/calendar.ts';
import { chanceOf, oneOf, uuidOf } from '#core/sample/chance.ts';
import { documentsOf, SAMPLE_DOCUMENTS } from '#core/sample/documents.ts';
import { sampleFacilities } from '#core/sample/facilities.ts';
import { sampleHistory } from '#core/sample/history.ts';
import { claimedLevel, SAMPLE_ASESORS, trueLevel, votedLevel } from '#core/sample/maturity.ts';
import { hasSent, presentIn, SAMPLE_YEARS, sampleGuests } from '#core/sample/plan.ts';
import { assessmentIdSchema } from '#core/lib/ids.ts';
import { rosterAgencySchema } from '#core/roster/roster-agency.ts';

const NOW = '2026-11-22T00:00:00.000Z';
const roster = sampleRoster(NOW);

describe('the sample', () => {
  test('has 58 agencies in its last year, and no code twice', () => {
    expect(presentIn(roster, 2026)).toHaveLength(58);
    expect(new Set(roster.map(({ code }) => code)).size).toBe(roster.length);
    for (const agency of roster) expect(rosterAgencySchema.parse(agency)).toEqual(agency);
  });

  test('has reorganisations whose lines lead to rows that are there', () => {
    const ids = new Set(roster.map(({ id }) => id));
    const followers = roster.filter(({ predecessors }) => predecessors.length > 0);
    expect(followers).toHaveLength(3);
    for (const { predecessors } of followers) expect(ids.has(predecessors[0] ?? '')).toBe(true);
  });

  test('invites thirty each year, some of whom never send', () => {
    for (const year of SAMPLE_YEARS) {
      const guests = sampleGuests(roster, year);
      expect(guests).toHaveLength(30);
      expect(guests.some(({ fate }) => fate === 'silent')).toBe(true);
    }
  });

  test('shares 250 pieces of evidence out to the last', () => {
    const senders = sampleGuests(roster, 2026).filter(hasSent).length;
    const shares = Array.from({ length: senders }, (_, at) => documentsOf(at, senders));
    expect(shares.reduce((sum, share) => sum + share, 0)).toBe(SAMPLE_DOCUMENTS);
    expect(Math.max(...shares) - Math.min(...shares)).toBeLessThanOrEqual(1);
  });

  test('claims too much, votes no higher than the claim, and stays within 1 to 4', () => {
    let claimed = 0;
    let reached = 0;
    for (const { code } of roster) {
      for (const indicator of ['k1', 'a3', 'p5']) {
        const [claim, level] = [
          claimedLevel(code, indicator, 2024),
          trueLevel(code, indicator, 2024),
        ];
        claimed += claim;
        reached += level;
        for (const asesor of SAMPLE_ASESORS) {
          const vote = votedLevel(code, indicator, 2024, asesor);
          expect(vote).toBeGreaterThanOrEqual(1);
          expect(vote).toBeLessThanOrEqual(claim);
        }
      }
    }
    expect(claimed).toBeGreaterThan(reached);
  });
});

describe('what the sample keeps beside assessments', () => {
  test('is of the shape that is stored', () => {
    const told = { calendar: sampleCalendar(NOW), now: NOW };
    const applications = sampleApplications(roster, told);
    const facilities = sampleFacilities(roster, told);
    expect(applications.length).toBeGreaterThan(50);
    expect(facilities.length).toBeGreaterThan(30);
    for (const one of applications) expect(applicationSchema.parse(one)).toEqual(one);
    for (const one of facilities) expect(facilitySchema.parse(one)).toEqual(one);
    expect(datasetSchema.safeParse(sampleHistory(told)).success).toBe(true);
  });
});

describe('chance', () => {
  test('is the same for the same words and another for others', () => {
    expect(chanceOf('a', 1)).toBe(chanceOf('a', 1));
    expect(chanceOf('a', 1)).not.toBe(chanceOf('a1'));
  });

  test('spreads over its range', () => {
    const tens = Array.from({ length: 2000 }, (_, at) => Math.floor(chanceOf('x', at) * 10));
    for (let ten = 0; ten < 10; ten += 1) {
      expect(tens.filter((one) => one === ten).length).toBeGreaterThan(120);
    }
  });

  test('gives ids of the right form, and members of lists', () => {
    expect(assessmentIdSchema.safeParse(uuidOf('x', 1)).success).toBe(true);
    expect(['a', 'b']).toContain(oneOf(['a', 'b'], 'x'));
  });
});
