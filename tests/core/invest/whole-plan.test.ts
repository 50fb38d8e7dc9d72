import { describe, test } from 'vitest';
import { registerLines } from '#core/invest/clearance/view-register.ts';
import { answerPlan, type PlanAsk } from '#core/invest/plan-ask.ts';
import { EVERY_PROPOSAL } from '#core/invest/proposal/proposal-filter.ts';
import { expectTold } from '../../support/told.ts';
import { GROUND } from './sample-choice.ts';
import { wholeBook, wholeChosenBook } from './whole-plan.ts';

const TODAY = '2026-10-20';
const rows = { from: 0, count: 8 };
const filter = EVERY_PROPOSAL;

/** Every part that a page asks for. */
const ASKED: Readonly<Record<string, PlanAsk>> = {
  standing: { part: 'standing' },
  schedule: { part: 'schedule', today: TODAY },
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

  test('what it is chosen from, in whole numbers', () => {
    expectTold('invest/order', wholeBook().task.order);
  });
});
