import { expect, test } from 'vitest';
import type { Digest, PublicKey } from '#core/lib/ids.ts';
import {
  canFinalize,
  checkFinalize,
  FINALIZE_RULES,
  isOwnSource,
} from '#core/review/can-finalize.ts';
import type { AgreedValue, Consensus } from '#core/review/consensus.ts';
import type { FinalizeContext, FinalizeRule, LastResult } from '#core/review/finalize-problem.ts';
import type { Finding } from '#core/review/finding.ts';
import type { Review } from '#core/review/review.ts';
import type { HeldReview, Weighing } from '#core/review/weigh.ts';
import type { VoteItem } from '#core/review/votes.ts';
import type { Rubric } from '#core/rubric/types.ts';
import { placedIndicators } from '#core/rubric/walk.ts';
import { LIMA, shippedRubric } from '../../rubrics/shipped.ts';

const whole = shippedRubric(LIMA);
const [placed] = placedIndicators(whole);
if (!placed) throw new Error('no indicator');
const ID = placed.indicator.id;
/** One dimension with one indicator. */
const rubric: Rubric = {
  ...whole,
  groups: whole.groups.slice(0, 1).map((group) => ({ ...group, indicators: [placed.indicator] })),
};

const value = (text: string): Finding => ({ is: 'value', value: text });
const digest = (letter: string): Digest => letter.repeat(64) as Digest;

const held = (name: string, part: Partial<HeldReview> = {}): HeldReview => ({
  fingerprint: digest(name),
  review: { by: { name, unit: 'Unit', role: 'asesor' } } as Review,
  key: 'a'.repeat(64) as PublicKey,
  receivedAt: '2026-11-01T00:00:00.000Z',
  oddities: [],
  ...part,
});
const [a, b] = [held('a'), held('b')];

const vote = (one: HeldReview, text: string): VoteItem['votes'][number] =>
  ({
    review: one.fingerprint,
    name: one.review.by.name,
    institution: 'Unit',
    vote: { finding: value(text) },
  }) as VoteItem['votes'][number];

const item = (part: Partial<VoteItem> = {}): VoteItem => ({
  indicator: ID,
  votes: [vote(a, '2'), vote(b, '2')],
  silent: [],
  state: 'unanimous',
  ...part,
});

const agreed = (part: Partial<AgreedValue> = {}): AgreedValue => ({
  finding: value('2'),
  rule: 'unanimous',
  note: '',
  shortcoming: '',
  recommendation: '',
  minority: [],
  at: '2026-11-02T00:00:00.000Z',
  ...part,
});

const weighing: Weighing = { weighed: [a, b], undecided: [], left: [], kept: [], gone: [] };
const chair = { name: 'Ketua', institution: '', role: 'asesor', present: true } as const;
const consensus = {
  values: { [ID]: agreed() },
  missing: [],
  note: '',
  reopening: '',
  meeting: { number: '1', date: '2026-11-02', place: 'Aula', batch: '', attendance: [chair] },
} as unknown as Consensus;

const FREE: FinalizeContext = {
  rubric,
  consensus,
  items: [item()],
  weighing,
  awaited: [],
  talk: { open: [], undecided: [], decided: [] },
  newer: null,
  isSimulation: false,
  last: null,
  stage: 'final',
  objectUntil: null,
  today: '2026-11-22',
  byName: 'Ketua',
  signs: true,
};

const said = (part: Partial<Consensus>): Partial<FinalizeContext> => ({
  consensus: { ...consensus, ...part },
});
const meets = (part: Partial<Consensus['meeting']>): Partial<FinalizeContext> =>
  said({ meeting: { ...consensus.meeting, ...part } });
const disputed = item({ votes: [vote(a, '2'), vote(b, '3')], state: 'disputed' });
const talk = (part: Partial<FinalizeContext['talk']>): Partial<FinalizeContext> => ({
  talk: { ...FREE.talk, ...part },
});
const last = (part: Partial<LastResult>): LastResult =>
  ({
    stage: 'interim',
    objectUntil: '2026-11-01',
    note: '',
    meeting: consensus.meeting,
    values: { [ID]: { ...agreed(), finding: value('1') } },
    ...part,
  }) as LastResult;
const decided = { indicator: ID, value: value('3'), at: '2026-11-20T00:00:00.000Z' };

const CASES: Readonly<
  Record<FinalizeRule, readonly [sev: 'blocks' | 'warns', part: Partial<FinalizeContext>]>
> = {
  simulation: ['blocks', { isSimulation: true }],
  'newer-revision': ['blocks', { newer: digest('c') }],
  'no-review': ['blocks', { weighing: { ...weighing, weighed: [] } }],
  'review-undecided': [
    'blocks',
    { weighing: { ...weighing, undecided: [{ held: a, why: ['conflict'], mayKeep: true }] } },
  ],
  'review-missing': ['blocks', { awaited: [{ name: 'Asesor C', institution: '' }] }],
  'dispute-open': ['blocks', { items: [disputed], ...said({ values: {} }) }],
  'not-agreed': ['blocks', said({ values: {} })],
  'not-of-instrument': [
    'blocks',
    said({ values: { [ID]: agreed({ finding: value('9'), rule: 'agreement' }) } }),
  ],
  'rule-not-met': ['blocks', { items: [disputed] }],
  'clarification-open': ['blocks', talk({ open: [{ indicator: ID, overdue: false }] })],
  'objection-undecided': ['blocks', talk({ undecided: [{ indicator: ID }] })],
  'decision-not-applied': ['blocks', talk({ decided: [decided] })],
  'not-reopened': ['blocks', { last: last({ stage: 'final', objectUntil: null }) }],
  unchanged: [
    'blocks',
    {
      stage: 'interim',
      objectUntil: '2026-12-01',
      last: last({ values: consensus.values as unknown as LastResult['values'] }),
    },
  ],
  'date-missing': ['blocks', meets({ date: null })],
  'attendance-missing': ['blocks', meets({ attendance: [{ ...chair, present: false }] })],
  'chair-missing': ['blocks', said({ values: { [ID]: agreed({ rule: 'chair' }) } })],
  'name-missing': ['blocks', { byName: ' ' }],
  'last-day': ['blocks', { stage: 'interim', objectUntil: '2026-11-21' }],
  'new-vote': [
    'warns',
    {
      weighing: {
        ...weighing,
        weighed: [a, { ...b, receivedAt: '2026-11-03T00:00:00.000Z' }],
      },
    },
  ],
  'vote-missing': ['warns', { items: [item({ silent: [{ name: 'C', institution: '' }] })] }],
  'clarification-overdue': ['warns', talk({ open: [{ indicator: ID, overdue: true }] })],
  'objection-time': ['warns', { last: last({ objectUntil: '2026-11-22' }) }],
  conflict: [
    'warns',
    {
      weighing: {
        ...weighing,
        kept: [{ held: held('a', { oddities: [{ kind: 'conflict', detail: '' }] }), reason: 'x' }],
      },
    },
  ],
  'number-missing': ['warns', meets({ number: '' })],
  'place-missing': ['warns', meets({ place: ' ' })],
  'unsigned-review': ['warns', { weighing: { ...weighing, weighed: [a, { ...b, key: null }] } }],
  unsigned: ['warns', { signs: false }],
};

test('a meeting that is done stops at no rule', () => {
  expect(checkFinalize(FREE)).toEqual([]);
  expect(canFinalize([])).toBe(true);
});

test.each(Object.entries(CASES))(
  '%s is found alone, and weighs as it should',
  (rule, [sev, part]) => {
    const problems = checkFinalize({ ...FREE, ...part });
    expect(problems.map(({ rule: name, severity }) => [name, severity])).toEqual([[rule, sev]]);
    expect(canFinalize(problems)).toEqual(sev === 'warns' ? true : problems);
  },
);

test('what was excused, kept or applied stops nobody', () => {
  const missing = [{ name: 'Asesor C', institution: '', reason: 'Sakit.' }];
  const excused = { awaited: [{ name: 'Asesor C', institution: '' }], ...said({ missing }) };
  expect(checkFinalize({ ...FREE, ...excused })).toEqual([]);
  const applied = said({ values: { [ID]: agreed({ finding: value('3'), rule: 'objection' }) } });
  expect(checkFinalize({ ...FREE, ...applied, ...talk({ decided: [decided] }) })).toEqual([]);
  const reopened = { last: last({ stage: 'final' }), ...said({ reopening: 'Salah ketik' }) };
  expect(checkFinalize({ ...FREE, ...reopened })).toEqual([]);
});

test('a source is the basis only of the instrument of that very regulation', () => {
  const bases = (id: string): readonly string[] =>
    Object.entries(FINALIZE_RULES).flatMap(([rule, { source }]) =>
      source && isOwnSource(source, shippedRubric(id)) ? [rule] : [],
    );
  expect(bases(LIMA)).toEqual([]);
  expect(bases('spbe-59-2020@2.0.0')).toEqual(['no-review', 'clarification-open', 'conflict']);
  expect(bases('pemdi-8-2026@1.0.0')).toEqual(['objection-undecided']);
});
