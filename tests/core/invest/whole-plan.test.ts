import { describe, test } from 'vitest';
import { registerLines } from '#core/invest/clearance/view-register.ts';
import { answerPlan, type PlanAsk } from '#core/invest/plan-ask.ts';
import { lossBetween } from '#core/invest/choice/plan-loss.ts';
import { compareView } from '#core/invest/choice/view-choice-compare.ts';
import { choiceView } from '#core/invest/choice/view-choice.ts';
import { EVERY_PROPOSAL, type ProposalFilter } from '#core/invest/proposal/proposal-filter.ts';
import { effectsView } from '#core/invest/proposal/view-proposals-effects.ts';
import { gapsView } from '#core/invest/proposal/view-proposals-gaps.ts';
import { initiativesView } from '#core/invest/proposal/view-proposals-initiatives.ts';
import { refusedView } from '#core/invest/proposal/view-proposals-refused.ts';
import { expectTold } from '../../support/told.ts';
import { GROUND } from './sample-choice.ts';
import { WHOLE_PLAN, wholeBook, wholeChosenBook } from './whole-plan.ts';

const TODAY = '2026-10-20';
const rows = { from: 0, count: 8 };
const filter = EVERY_PROPOSAL;

/** Every part that a page asks for. */
const ASKED: Readonly<Record<string, PlanAsk>> = {
  standing: { part: 'standing' },
  schedule: { part: 'schedule', today: TODAY, timeZone: 'Asia/Makassar' },
  choice: { part: 'choice' },
  'choice-rows': { part: 'choice-rows', of: 'chosen', search: '', rows },
  'choice-rows-hand': { part: 'choice-rows', of: 'hand', search: 'kantor badan', rows },
  'choice-rows-not': { part: 'choice-rows', of: 'not-chosen', search: '', rows },
  'choice-proposal': { part: 'choice-proposal', id: 'langganan-internet-kantor:3.01' },
  'choice-agency': { part: 'choice-agency', key: '3.01' },
  'choice-compare': { part: 'choice-compare' },
  'choice-names': { part: 'choice-names', ids: ['cadangan-bersama', 'entah'] },
  'choice-reasons': { part: 'choice-reasons', of: 'all', search: '', rows: { from: 0, count: 40 } },
  'proposal-choices': { part: 'proposal-choices' },
  'proposal-initiatives': {
    part: 'proposal-initiatives',
    filter,
    order: 'money',
    rows: { from: 2, count: 5 },
  },
  'proposal-gaps': { part: 'proposal-gaps', filter: { ...filter, agency: '3.01' }, rows },
  'proposal-refused': { part: 'proposal-refused', filter, rows: { from: 0, count: 40 } },
  'proposal-effects': { part: 'proposal-effects', filter, order: 'week', rows },
  'proposal-effect': {
    part: 'proposal-effect',
    proposal: 'integrasi-dan-survei-layanan:2.14',
    agency: '2.14',
  },
  'evidence-steps': { part: 'evidence-steps', agency: '', rows },
};

describe('a plan of which everything was said tells every page', () => {
  test.each(Object.entries(ASKED))('%s', (name, ask) => {
    expectTold(
      `invest/${name}`,
      answerPlan(wholeChosenBook(), ask, () => GROUND),
    );
  });

  test('register', () => {
    expectTold('invest/register', registerLines(wholeChosenBook()).slice(0, 12));
  });

  test('filters and orders of its proposals', () => {
    const book = wholeBook();
    const all = { from: 0, count: 1000 };
    const filters: Readonly<Record<string, Partial<ProposalFilter>>> = {
      query: { query: 'kecamatan SITUS' },
      initiative: { initiative: 'ups-perangkat-pokok' },
      agency: { agency: '6.01' },
      indicator: { indicator: 'a1' },
      kind: { kind: 'aplikasi' },
      carrier: { carrier: 'kabupaten' },
      open: { state: 'open' },
      passed: { state: 'passed' },
      conditions: { state: 'conditions' },
      must: { state: 'must' },
      lines: { state: 'lines' },
    };
    const found = Object.entries(filters).map(([name, some]) => {
      const one = { ...EVERY_PROPOSAL, ...some };
      const effects = effectsView(book, one, 'agency', all);
      const gaps = gapsView(book, one, all);
      const initiatives = initiativesView(book, one, 'title', all);
      const refused = refusedView(book, one, all);
      return [
        name,
        effects.shown.map(({ proposal }) => proposal).join(' '),
        gaps.count,
        gaps.without,
        initiatives.shown.map(({ id }) => id).join(' '),
        refused.shown.map(({ id }) => id).join(' '),
      ];
    });
    const orders = (['agency', 'gain', 'money', 'week', 'cost'] as const).map((order) => [
      order,
      ...effectsView(book, EVERY_PROPOSAL, order, { from: 3, count: 12 }).shown.map(
        ({ proposal }) => proposal,
      ),
    ]);
    const ranks = (['title', 'gain', 'money', 'week', 'cost'] as const).map((order) => [
      order,
      ...initiativesView(book, EVERY_PROPOSAL, order, all).shown.map(({ id }) => id),
    ]);
    expectTold('invest/proposal-filters', { found, orders, ranks });
  });

  test.each(['good', 'worst'] as const)('its figures where %s is sought', (objective) => {
    const book = wholeChosenBook({ ...WHOLE_PLAN, objective, goal: 'Kurang' });
    const { now, ...view } = choiceView(book, GROUND);
    const [first = ''] = Object.keys(book.plan.chosen?.starts ?? {});
    const starts = new Map(Object.entries(book.plan.chosen?.starts ?? {}));
    const fewer = new Map([...starts].filter(([id]) => id !== first));
    expectTold(`invest/choice-${objective}`, {
      view,
      figures: now?.figures,
      standing: now?.standing,
      loss: lossBetween(book, starts, new Map()),
      win: lossBetween(book, fewer, starts),
      compared: compareView(book, GROUND).kept.map(({ difference }) => difference?.good),
    });
  });

  test('what it is chosen from, in whole numbers', () => {
    expectTold('invest/order', wholeBook().task.order);
  });
});
