import { expect, test } from 'vitest';
import { reasonsView, type ReasonsAsk } from '#core/invest/choice/view-choice-reasons.ts';
import type { InvestmentPlan } from '#core/invest/plan.ts';
import type { Digest } from '#core/lib/ids.ts';
import { BLANK_PLAN, sampleBook } from '../../../support/invest-ground.ts';

const said = (part: Partial<InvestmentPlan['decisions'][string]>) => ({
  gates: {},
  isMust: false,
  leftOut: '',
  source: '',
  lines: [],
  ...part,
});

const ASK: ReasonsAsk = {
  part: 'choice-reasons',
  of: 'all',
  search: '',
  rows: { from: 0, count: 1000 },
};

const book = sampleBook({
  ...BLANK_PLAN,
  decisions: {
    'repositori-dan-katalog-aplikasi': said({ leftOut: 'sudah didanai provinsi', isMust: true }),
  },
});
const [first, second] = book.candidates;
const withPlan = {
  ...book,
  plan: {
    ...book.plan,
    hand: { [second?.id ?? '']: null },
    chosen: {
      name: '',
      starts: { [first?.id ?? '']: 0 },
      by: 'optimum' as const,
      ground: 'c'.repeat(64) as Digest,
      merit: [],
      bound: null,
      isProven: false,
      isCutShort: false,
      at: '2026-11-22T00:00:00.000Z',
    },
  },
};

test('everything that is not in the plan is there once: not chosen, kept out, refused', () => {
  const view = reasonsView(withPlan, ASK);
  expect(view.refused).toBeGreaterThan(0);
  expect(view.notChosen).toBe(book.candidates.length - 1);
  expect(view.total).toBe(view.refused + view.notChosen);
  const ids = view.rows.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).not.toContain(first?.id);
  expect(view.rows.find(({ id }) => id === second?.id)?.why.kind).toBe('never');
});

test('a refusal keeps its reason, and that it was a must', () => {
  const { rows } = reasonsView(withPlan, { ...ASK, of: 'refused' });
  const left = rows.filter(({ id }) => id.startsWith('repositori-dan-katalog-aplikasi'));
  expect(left.length).toBeGreaterThan(0);
  for (const { why, isMust } of left) {
    expect(isMust).toBe(true);
    expect(why).toMatchObject({
      kind: 'refused',
      refusal: { why: 'left-out', reason: 'sudah didanai provinsi' },
    });
  }
});

test('what a refusal names is given in words, not as ids', () => {
  const { rows } = reasonsView(withPlan, { ...ASK, of: 'refused' });
  const named = rows.flatMap(({ why }) =>
    why.kind === 'refused' && why.refusal.why === 'requires'
      ? [[why.refusal.ids, why.names] as const]
      : [],
  );
  expect(named.length).toBeGreaterThan(0);
  for (const [ids, names] of named) {
    expect(names).toHaveLength(ids.length);
    for (const name of names) expect(name).toMatch(/ /);
  }
});

test('a piece of the list stands where it stands in the whole', () => {
  const whole = reasonsView(withPlan, ASK);
  const piece = reasonsView(withPlan, { ...ASK, rows: { from: 7, count: 5 } });
  expect(piece.rows).toEqual(whole.rows.slice(7, 12));
  expect(piece.total).toBe(whole.total);
});
