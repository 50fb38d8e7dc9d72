import { describe, expect, test } from 'vitest';
import { BLANK_ANSWER } from '#core/assessment/answer.ts';
import type { Digest } from '#core/lib/ids.ts';
import type { SubmitContext } from '#core/submit/context.ts';
import type { RuleId } from '#core/submit/problem.ts';
import { canSubmit, checkSubmission, SUBMIT_RULES } from '#core/submit/rules.ts';
import { ticking } from '../../support/rubrics.ts';
import {
  about,
  answering,
  context,
  DOCUMENT,
  periodWith,
  RUBRIC,
  SENT,
  whole,
} from './submit-context.ts';

const repeated = (subject: string): SubmitContext => {
  const [group] = RUBRIC.groups;
  const [k1, k2] = group?.indicators ?? [];
  if (!group || !k1 || !k2) throw new Error('the instrument lost an indicator');
  const repeat = { of: 'k2', at: 1, subjectLabel: 'Layanan' } as never;
  return {
    ...answering({ subject }, 'k2'),
    rubric: { ...RUBRIC, groups: [{ ...group, indicators: [k1, { ...k2, repeat }] }] },
  };
};
/** A value between two levels, beside the tick of level 2. */
const stating = (value: string): SubmitContext => ({
  ...answering({ stated: { kind: 'value', value } }),
  rubric: {
    ...RUBRIC,
    scales: { skala: { min: 1, max: 4, labels: {}, fraction: { digits: 2, note: '' } } },
  },
});
const indicator = (part: string, id = 'k1') => ({ at: 'indicator', id, part });
const document = { at: 'document', id: DOCUMENT.id };
const inPeriod = (changes: Parameters<typeof periodWith>[0] = {}, today = '2026-11-22') =>
  context({ period: periodWith(changes), today });
const dates = { opens: '2026-11-01', closes: '2026-11-21', reviewCloses: null };
const invited = { ...about({}).assessment.agency, batch: '', extension: null };

/** What trips each rule, what clears it, and where it leads. */
const CASES: Readonly<
  Record<RuleId, { trips: SubmitContext; clears: SubmitContext; leads: object }>
> = {
  simulation: {
    trips: about({ kind: 'simulation' }),
    clears: about({ kind: 'real' }),
    leads: { at: 'details' },
  },
  'not-active': {
    trips: about({ status: 'archived' }),
    clears: about({ status: 'active' }),
    leads: { at: 'tasks' },
  },
  'damaged-records': {
    trips: context({ damaged: 2 }),
    clears: context({ damaged: 0 }),
    leads: { at: 'storage' },
  },
  unsaved: {
    trips: context({ unsaved: true }),
    clears: context({ unsaved: false }),
    leads: { at: 'tasks' },
  },
  unchanged: {
    trips: context({ last: { fingerprint: SENT, revision: 1, same: true } }),
    clears: context({ last: { fingerprint: SENT, revision: 1, same: false } }),
    leads: { at: 'sent', id: SENT },
  },
  'agency-incomplete': {
    trips: about({ agency: { ...invited, government: ' ' } }),
    clears: about({}),
    leads: { at: 'details' },
  },
  'head-missing': {
    trips: about({ people: [{ role: 'filler', name: 'Pengisi', position: '' }] }),
    clears: about({ people: [{ role: 'head', name: 'Kepala', position: '' }] }),
    leads: { at: 'details' },
  },
  'other-rubric': {
    trips: inPeriod({ rubric: { id: 'lain', version: '1.0.0', digest: 'e'.repeat(64) as Digest } }),
    clears: inPeriod(),
    leads: { at: 'period' },
  },
  'other-year': {
    trips: inPeriod({ year: 2025 }),
    clears: inPeriod({ year: 2026 }),
    leads: { at: 'period' },
  },
  'before-opening': {
    trips: inPeriod({}, '2026-10-31'),
    clears: inPeriod({}, '2026-11-01'),
    leads: { at: 'period' },
  },
  unanswered: {
    trips: answering({ ...BLANK_ANSWER, done: true }),
    clears: answering({}),
    leads: indicator('rating'),
  },
  'subject-missing': {
    trips: repeated(' '),
    clears: repeated('Layanan perizinan'),
    leads: indicator('subject', 'k2'),
  },
  'fact-missing': {
    trips: answering({ fact: ' \n' }),
    clears: answering({ fact: 'Ada.' }),
    leads: indicator('fact'),
  },
  'analysis-missing': {
    trips: answering({ analysis: '' }),
    clears: answering({ analysis: 'Sesuai.' }),
    leads: indicator('analysis'),
  },
  'reason-missing': {
    trips: answering({ rating: 'not-applicable', reason: '' }),
    clears: answering({ rating: 'not-applicable', reason: 'Tidak ada layanan.' }),
    leads: indicator('reason'),
  },
  'not-done': {
    trips: answering({ done: false }),
    clears: answering({ done: true }),
    leads: indicator('done'),
  },
  'bytes-missing': {
    trips: context({ here: new Set() }),
    clears: context({ here: new Set([DOCUMENT.file.digest]) }),
    leads: document,
  },
  'no-identity': {
    trips: context({ signing: 'no-identity' }),
    clears: context({ signing: 'ready' }),
    leads: { at: 'keys' },
  },
  unsigned: {
    trips: context({ signing: 'insecure' }),
    clears: context({ signing: 'ready' }),
    leads: { at: 'keys' },
  },
  late: {
    trips: inPeriod({ dates }),
    clears: inPeriod({ dates }, '2026-11-21'),
    leads: { at: 'period' },
  },
  'not-invited': {
    trips: inPeriod({ agencies: [] }),
    clears: inPeriod({ agencies: [invited] }),
    leads: { at: 'period' },
  },
  'period-missing': {
    trips: context({ period: 'missing' }),
    clears: context({ period: 'none' }),
    leads: { at: 'details' },
  },
  'journal-broken': {
    trips: context({ journal: 'broken' }),
    clears: context({ journal: 'sound' }),
    leads: { at: 'journal' },
  },
  'evidence-missing': {
    trips: context({ documents: [] }),
    clears: context({ documents: [DOCUMENT] }),
    leads: indicator('evidence'),
  },
  'coverage-missing': {
    trips: answering({ coverage: null }),
    clears: answering({ coverage: { units: [{ name: 'Layanan 1', covered: false }] } }),
    leads: indicator('coverage'),
  },
  'coverage-beside-claim': {
    trips: answering({
      criteria: ['k1.2.a', 'k1.3.a'],
      coverage: {
        units: [
          { name: 'Layanan 1', covered: true },
          { name: 'Layanan 2', covered: false },
        ],
      },
    }),
    clears: answering({ criteria: ['k1.2.a', 'k1.3.a'] }),
    leads: indicator('coverage'),
  },
  'ladder-gap': {
    trips: answering({ ...ticking('k1.3.a') }),
    clears: answering({ ...ticking('k1.2.a', 'k1.3.a') }),
    leads: indicator('rating'),
  },
  'value-beside-ladder': {
    trips: stating('1.5'),
    clears: stating('2.5'),
    leads: indicator('rating'),
  },
  'future-evidence': {
    trips: context({ documents: [{ ...DOCUMENT, date: '2026-11-23' }] }),
    clears: context({ documents: [{ ...DOCUMENT, date: '2026-11-22' }] }),
    leads: document,
  },
  'excluded-unsealed': {
    trips: context({ documents: [{ ...DOCUMENT, informationClass: 'dikecualikan' }] }),
    clears: context({
      documents: [{ ...DOCUMENT, informationClass: 'dikecualikan' }],
      sealed: true,
    }),
    leads: { at: 'sealing' },
  },
  'open-remarks': {
    trips: context({ remarks: { open: 3, unread: 0 } }),
    clears: context({ remarks: { open: 0, unread: 0 } }),
    leads: { at: 'remarks' },
  },
  'remarks-unread': {
    trips: context({ remarks: { open: 0, unread: 1 } }),
    clears: context({ remarks: { open: 0, unread: 0 } }),
    leads: { at: 'remarks' },
  },
};

const rulesOf = (one: SubmitContext): readonly RuleId[] =>
  checkSubmission(one).map(({ rule }) => rule);

describe('the rules of sending', () => {
  test('have nothing to say about an assessment that is in order', () => {
    expect(checkSubmission(context())).toEqual([]);
    expect(canSubmit([])).toBe(true);
  });

  test.each(Object.entries(CASES))('%s trips, leads to its place, and clears', (id, one) => {
    const problems = checkSubmission(one.trips).filter(({ rule }) => rule === id);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.place).toMatchObject(one.leads);
    expect(rulesOf(one.clears)).not.toContain(id);
  });

  test('block or warn; only what blocks keeps the file from being made', () => {
    const late = checkSubmission(inPeriod({ dates }));
    expect(late.map(({ rule, severity }) => [rule, severity])).toEqual([['late', 'warns']]);
    expect(canSubmit(late)).toBe(true);
    const both = checkSubmission({ ...inPeriod({ dates }), damaged: 1 });
    const reasons = canSubmit(both);
    expect(reasons === true ? [] : reasons.map(({ rule }) => rule)).toEqual(['damaged-records']);
  });

  test('say how late, by the deadline of this very agency', () => {
    const agencies = [{ ...invited, extension: '2026-11-22' }];
    expect(rulesOf(inPeriod({ dates, agencies }, '2026-11-22'))).toEqual([]);
    const [problem] = checkSubmission(inPeriod({ dates, agencies }, '2026-11-24'));
    expect(problem?.values).toEqual({ name: 'Penilaian 2026', last: '2026-11-22', days: 2 });
  });

  test('name every indicator, in reading order, and ask nothing of one that claims nothing', () => {
    const blank = about({ answers: {} });
    const unanswered = checkSubmission(blank).filter(({ rule }) => rule === 'unanswered');
    expect(unanswered.map(({ place }) => place)).toMatchObject([{ id: 'k1' }, { id: 'k2' }]);
    const lowest = {
      ...whole(),
      criteria: [],
      lowest: true,
      coverage: null,
      fact: '',
      analysis: '',
    };
    const low = about({ answers: { ...about({}).assessment.answers, k1: lowest } });
    expect(checkSubmission(low)).toEqual([]);
  });

  test('cite the regulation where one says so', () => {
    expect(SUBMIT_RULES['excluded-unsealed'].basis).toBe('UU 14/2008 Pasal 17');
  });
});
