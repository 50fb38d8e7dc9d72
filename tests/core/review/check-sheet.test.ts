import { expect, test } from 'vitest';
import type { AssessmentId, Digest, DocumentId, ReviewId } from '#core/lib/ids.ts';
import {
  canReopen,
  canSign,
  checkSheet,
  SHEET_RULES,
  type SheetRule,
  type SheetToSign,
} from '#core/review/check-sheet.ts';
import type { Finding } from '#core/review/finding.ts';
import { newSheet } from '#core/review/new-sheet.ts';
import { BLANK_RATING } from '#core/review/rating-of.ts';
import type { Rating } from '#core/review/sheet.ts';
import { findingsOf, toReview } from '#core/review/to-review.ts';
import type { EvidenceVerdict } from '#core/review/verdict.ts';
import { scoreOfFindings } from '#core/report/findings-score.ts';
import { LIMA, shippedRubric } from '../../rubrics/shipped.ts';
import { documentWith, storedFile } from '../../support/evidence-rows.ts';
import { indicatorsIn, standingOn } from '../../support/rubrics.ts';

const RUBRIC = shippedRubric(LIMA);
const INDICATORS = indicatorsIn(RUBRIC.groups);
const [FIRST, SECOND] = INDICATORS;
if (!FIRST || !SECOND) throw new Error('too few indicators');
const ASSESSMENT = '019a8f00-0000-7000-8000-000000000001' as AssessmentId;
const DOCUMENT = '019a8f00-0000-7000-9000-000000000001' as DocumentId;

const value = (level: number): Finding => ({ is: 'value', value: String(level) });
const OPEN: Finding = { is: 'open' };
const stagesAt = (document: Finding): Rating['stages'] => ({
  document,
  interview: OPEN,
  visit: OPEN,
});

/** As the agency claims it, with both sentences and a reason for whatever was proposed. */
const SOUND: Rating = {
  ...BLANK_RATING,
  stages: stagesAt(value(2)),
  departure: 'Menurut wawancara.',
  fact: 'Fakta.',
  analysis: 'Analisis.',
  done: true,
};

const item = FIRST.levels.flatMap(({ evidence }) => evidence)[0];
const evidence = {
  ...documentWith(DOCUMENT, ASSESSMENT, storedFile(new TextEncoder().encode('isi'), 'SK.pdf')),
  supports: [{ indicator: FIRST.id, item: item?.id ?? null }],
};
const ACCEPTED: EvidenceVerdict = {
  document: DOCUMENT,
  indicator: FIRST.id,
  item: item?.id ?? null,
  verdict: 'accepted',
  reason: 'none',
  note: '',
};

function check(
  first: Partial<Rating> = {},
  change: Partial<SheetToSign> = {},
  verdicts: readonly EvidenceVerdict[] = [ACCEPTED],
): SheetToSign {
  const ratings = Object.fromEntries(
    INDICATORS.map(({ id }) => [id, id === FIRST?.id ? { ...SOUND, ...first } : SOUND]),
  );
  const sheet = newSheet({
    id: '019a8f00-0000-7000-b000-000000000001' as ReviewId,
    assessment: ASSESSMENT,
    submission: 'a'.repeat(64) as Digest,
    rubric: { id: RUBRIC.id, version: RUBRIC.version, digest: 'b'.repeat(64) as Digest },
    asesor: { name: 'Asesor', institution: 'Inspektorat', key: null },
    now: '2026-11-22T00:00:00.000Z',
  });
  return {
    rubric: RUBRIC,
    answers: Object.fromEntries(INDICATORS.map((one) => [one.id, standingOn(one, 2)])),
    sheet: { ...sheet, ratings, verdicts },
    documents: [evidence],
    additional: new Set(),
    mine: new Set(INDICATORS.map(({ id }) => id)),
    claimed: new Map(INDICATORS.map(({ id }) => [id, value(2)])),
    unsaved: false,
    newer: null,
    conflict: null,
    ...change,
  };
}

const says = { shortcoming: 'Kurang.', recommendation: 'Lengkapi.' };
const conflict = { reason: 'family', note: '', despite: '' } as const;

/** Each rule where it has to be told; all else is sound. */
const CASES: readonly (readonly [SheetRule, SheetToSign])[] = [
  ['unsaved', check({}, { unsaved: true })],
  ['level-missing', check({ stages: stagesAt(OPEN) })],
  ['level-unknown', check({ stages: stagesAt(value(99)), ...says })],
  ['departure-missing', check({ departure: ' ' })],
  ['verdict-missing', check({}, {}, [])],
  ['reason-missing', check({}, {}, [{ ...ACCEPTED, verdict: 'rejected' }])],
  ['fact-missing', check({ stages: stagesAt(value(3)), fact: '', ...says })],
  ['analysis-missing', check({ stages: stagesAt(value(3)), analysis: '', ...says })],
  ['reopened', check({ reopened: true, done: false })],
  ['newer-revision', check({}, { newer: 3 })],
  ['conflict', check({}, { conflict })],
  ['sentences-missing', check({ fact: '' })],
  ['finding-missing', check({ stages: stagesAt(value(3)) })],
  ['not-done', check({ done: false })],
];

test.each(CASES)('%s is told, alone, and keeps from signing only what it should', (rule, given) => {
  const problems = checkSheet(given);
  expect(problems.map((one) => one.rule)).toEqual([rule]);
  expect(problems[0]?.severity).toBe(SHEET_RULES[rule]);
  expect(canSign(problems)).toEqual(SHEET_RULES[rule] === 'blocks' ? problems : true);
});

test('every rule has its case, and a sound sheet has none', () => {
  expect(new Set(CASES.map(([rule]) => rule))).toEqual(new Set(Object.keys(SHEET_RULES)));
  expect(checkSheet(check())).toEqual([]);
  expect(
    checkSheet(check({}, { conflict: { ...conflict, despite: 'Tidak ada orang lain' } })),
  ).toEqual([]);
});

test('what somebody else is to rate may stay open; what was said of it is checked all the same', () => {
  const mine = new Set([SECOND.id]);
  expect(checkSheet(check({ stages: stagesAt(OPEN), fact: '' }, { mine }, []))).toEqual([]);
  const said = checkSheet(check({ departure: '' }, { mine }));
  expect(said.map(({ rule, indicator }) => [rule, indicator?.id])).toEqual([
    ['departure-missing', FIRST.id],
  ]);
});

test('the file says what the sheet says, the supported level beside it, and no reason for nothing', () => {
  const ground = check();
  const head = { name: 'Asesor', institution: 'Inspektorat', at: '2026-11-22T00:00:00.000Z' };
  const review = toReview(ground, head);
  expect(Object.keys(review.indicators)).toHaveLength(INDICATORS.length);
  expect(review.verdicts).toEqual([ACCEPTED]);
  for (const vote of Object.values(review.indicators)) {
    const isOther = JSON.stringify(vote.supported) !== JSON.stringify(vote.finding);
    expect(vote.departure !== '').toBe(isOther);
  }
  const blank = { ...ground, sheet: { ...ground.sheet, ratings: {}, verdicts: [] } };
  expect(toReview(blank, head).indicators).toEqual({});
  // All on the second level: the index is two, whatever the weights.
  const { outcome } = scoreOfFindings(RUBRIC, findingsOf(ground.sheet));
  expect(outcome).toMatchObject({ kind: 'final', value: { text: '2.00' } });
});

test('a declined sheet is opened again only while nothing of others can be read', () => {
  const at = '2026-11-22T00:00:00.000Z';
  const recused = { state: { is: 'recused', at, reason: 'Kerabat' } } as const;
  const signed = { state: { is: 'signed', at, package: 'a'.repeat(64) as Digest } } as const;
  expect(canReopen(recused, false)).toBe(true);
  expect(canReopen(recused, true)).toBe('others-here');
  expect(canReopen(signed, true)).toBe(true);
  expect(canReopen({ state: { is: 'open' } }, false)).toBe('is-open');
});
