import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import type { Digest, PeriodId, PublicKey } from '#core/lib/ids.ts';
import { datedRoster, sampleRoster } from '#core/sample/agencies.ts';
import { sampleApplications } from '#core/sample/applications.ts';
import { answeredInPart, sampleAssessment } from '#core/sample/assessment.ts';
import { sampleCalendar } from '#core/sample/calendar.ts';
import { sampleClearances } from '#core/sample/clearances.ts';
import { documentsOf, sampleDocuments } from '#core/sample/documents.ts';
import { sampleFacilities } from '#core/sample/facilities.ts';
import { sampleHistory } from '#core/sample/history.ts';
import { sampleBasis, sampleDecisions } from '#core/sample/investment.ts';
import { SAMPLE_ASESORS } from '#core/sample/maturity.ts';
import { samplePeriod, type SampleStage } from '#core/sample/period.ts';
import { hasSent, isExtended, SAMPLE_YEARS, sampleGuests } from '#core/sample/plan.ts';
import { priceCalled, samplePrices } from '#core/sample/prices.ts';
import { sampleResult } from '#core/sample/result.ts';
import { sampleReview } from '#core/sample/review.ts';
import { fiveDimensions, shippedInitiatives } from '../../support/invest-ground.ts';
import { planWith } from '../../support/plan-record.ts';
import { expectTold } from '../../support/told.ts';

// Not the week the story was written for: every date has to be moved.
const NOW = '2027-12-04T03:00:00.000Z';
const digestOf = (text: string): Digest =>
  createHash('sha256').update(text).digest('hex') as Digest;

/** A long list in short: how many, the digest of all, and the first. */
const inShort = (all: readonly unknown[]) => ({
  count: all.length,
  digest: digestOf(JSON.stringify(all)).slice(0, 16),
  first: all[0],
});

function story() {
  const calendar = sampleCalendar(NOW);
  const told = { calendar, now: NOW };
  const roster = sampleRoster(NOW);
  const rubric = fiveDimensions();
  const prices = samplePrices(told);
  return { calendar, told, roster, rubric, prices };
}

/** One agency of the last year, with what it claims, its evidence and its asesors' sheets. */
function work(stage: 'interim' | 'final') {
  const { calendar, roster, rubric } = story();
  const agency = roster[10];
  if (!agency) throw new Error('no agency');
  const year = 2026;
  const about = {
    agency,
    year,
    calendar,
    rubric,
    ref: { id: rubric.id, version: rubric.version, digest: digestOf('rubric') },
    period: '0198a000-0000-7000-8000-000000000001' as PeriodId,
  };
  const assessment = sampleAssessment(about);
  const made = sampleDocuments({ assessment, rubric, year, calendar }, 12, digestOf);
  const documents = made.map(({ document }) => document);
  const submission = digestOf('submission');
  const sheet = { assessment, documents, submission, rubric, year };
  const at = calendar.timeOf(2026, 11, 20);
  const reviews = SAMPLE_ASESORS.map((asesor) => ({
    fingerprint: digestOf(asesor.name),
    review: sampleReview(sheet, asesor, at),
  }));
  const result = sampleResult({
    rubric,
    assessment,
    year,
    documents,
    submission,
    reviews,
    at,
    objectUntil: calendar.dayOf(year, 12, 4),
    period: null,
    lastYear: null,
    stage,
  });
  return { assessment, rubric, made, reviews, result };
}

test('the office of the sample: whom it lists, and what they run', () => {
  const { calendar, told, roster } = story();
  expectTold('sample/office', {
    roster: inShort(roster),
    dated: inShort(datedRoster(roster, calendar)),
    ended: datedRoster(roster, calendar).filter(({ validTo }) => validTo !== null),
    followers: roster.filter(({ predecessors }) => predecessors.length > 0).map(({ code }) => code),
    applications: inShort(sampleApplications(roster, told)),
    facilities: inShort(sampleFacilities(roster, told)),
    history: sampleHistory(told),
  });
});

test('the periods of the sample, in every stage', () => {
  const { calendar, roster } = story();
  const ref = { id: 'r', version: '1.0.0', digest: digestOf('r') };
  const keys = SAMPLE_ASESORS.slice(0, 2).map(({ institution }, at) => ({
    signKey: `sign-${at}` as PublicKey,
    receiveKey: `receive-${at}` as PublicKey,
    unit: institution,
    role: 'asesor' as const,
  }));
  const stages: readonly SampleStage[] = ['handed-out', 'extended', 'attended'];
  const periods = SAMPLE_YEARS.flatMap((year) => {
    const guests = sampleGuests(roster, year);
    return stages.map((stage) => {
      const { agencies, assignments, ...period } = samplePeriod(
        { year, roster, guests, ref, keys, calendar },
        stage,
      );
      return { ...period, agencies: inShort(agencies), assignments: inShort(assignments) };
    });
  });
  const [first, ...others] = periods.map((one) => ({ ...one, digest: inShort([one]).digest }));
  expectTold('sample/periods', {
    first,
    others: others.map(({ name, closes, batches, agencies, digest }) => ({
      name,
      closes,
      batches,
      agencies,
      digest,
    })),
    guests: SAMPLE_YEARS.map((year) =>
      sampleGuests(roster, year).map(
        (one) => `${one.agency.code} ${one.fate} ${one.batch} ${hasSent(one)} ${isExtended(one)}`,
      ),
    ),
  });
});

test('what one agency claims, proves and is found to have', () => {
  const { assessment, rubric, made, reviews, result } = work('interim');
  const { answers, ...head } = assessment;
  const { indicators, verdicts, ...sheet } = reviews[1]?.review ?? { indicators: {}, verdicts: [] };
  expectTold('sample/work', {
    assessment: head,
    answers: inShort(Object.entries(answers)),
    inPart: Object.keys(answeredInPart(assessment, rubric).answers),
    documents: inShort(made),
    sheet,
    indicators: inShort(Object.entries(indicators)),
    verdicts: inShort(verdicts),
    sheets: reviews.map(({ review }) => inShort([review]).digest),
    result: Object.entries(result).map(([key, one]) => [key, inShort([one]).digest]),
    objectUntil: result.objectUntil,
    values: Object.entries(result.values).slice(0, 3),
  });
});

test('a final result has no day of objection', () => {
  expect(work('final').result.objectUntil).toBeNull();
});

test('all have 250 pieces of evidence together, none more than one more than another', () => {
  for (const agencies of [1, 7, 26, 250]) {
    const each = Array.from({ length: agencies }, (_, at) => documentsOf(at, agencies));
    expect(each.reduce((sum, count) => sum + count, 0)).toBe(250);
    expect(Math.max(...each) - Math.min(...each)).toBeLessThanOrEqual(1);
  }
});

test('its money: prices, lines of the budget, and what was said about the plan', () => {
  const { told, roster, rubric, prices } = story();
  const rows = sampleClearances({ ...told, roster, prices, rubric: rubric.id });
  const said = { by: 'Petugas Contoh', at: NOW };
  const decided = sampleDecisions(shippedInitiatives(), prices, said)(sampleBasis(planWith()));
  const { decisions, ...plan } = decided;
  expectTold('sample/money', {
    prices: inShort(prices),
    called: (['laptop', 'ups', 'wifi', 'internet', 'meal', 'staff'] as const).map(
      (word) => priceCalled(prices, word).name,
    ),
    clearances: rows.map((row) => [
      row.agencyCode,
      row.decision?.kind ?? '-',
      row.decision?.date ?? '-',
      row.earlier.length,
      row.fate?.carriedOut ?? '-',
      row.lines.length,
      inShort([row]).digest,
    ]),
    first: rows[0],
    plan,
    decisions: inShort(Object.entries(decisions)),
    gates: Object.entries(decisions).map(([id, { gates, leftOut, isMust }]) => [
      id,
      Object.keys(gates).length,
      isMust,
      leftOut,
    ]),
  });
});

test('a price nobody has is a fault of the sample itself', () => {
  expect(() => priceCalled([], 'ups')).toThrow();
});
