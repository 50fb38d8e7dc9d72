import { describe, expect, test } from 'vitest';
import { decide } from '#core/invest/choice/decide.ts';
import type { Initiative } from '#core/invest/initiative/catalogue.ts';
import { EVERY_PROPOSAL } from '#core/invest/proposal/proposal-filter.ts';
import { effectsView } from '#core/invest/proposal/view-proposals-effects.ts';
import { gapsView } from '#core/invest/proposal/view-proposals-gaps.ts';
import {
  initiativesView,
  type InitiativeOrder,
} from '#core/invest/proposal/view-proposals-initiatives.ts';
import { refusedView } from '#core/invest/proposal/view-proposals-refused.ts';
import { compare } from '#core/lib/ratio.ts';
import {
  BLANK_PLAN,
  catalogue,
  indicatorsOf,
  fiveDimensions,
  initiativeOf,
  levelsOn,
  realBook,
} from '../../../support/invest-ground.ts';

const INDICATORS = indicatorsOf(fiveDimensions());

const ALL = { from: 0, count: 100_000 };
const AGENCIES = Array.from({ length: 6 }, (_, at) => ({
  key: `opd-${at}`,
  final: levelsOn(
    1,
    Object.fromEntries(INDICATORS.map((id, place) => [id, 1 + ((at * 5 + place) % 4)])),
  ),
}));
const ONE = [{ key: 'a', final: levelsOn(1) }];
const NO = {
  answer: 'no',
  note: 'Sudah ada milik provinsi.',
  by: 'Diskominfo',
  at: '2026-11-22T00:00:00.000Z',
} as const;

describe('gaps', () => {
  test('every indicator of every agency below its target stands there once', () => {
    const book = realBook(AGENCIES);
    const expected = AGENCIES.flatMap(({ final }) =>
      Object.values(final).filter((level) => level !== '4'),
    ).length;
    const view = gapsView(book, EVERY_PROPOSAL, ALL);
    expect(view.count).toBe(expected);
    expect(view.shown.every(({ target }) => target === 4)).toBe(true);
    expect(view.without).toBe(0);
  });

  test('a gap that nothing closes is shown as such, with what is refused for it', () => {
    const book = realBook(ONE, decide(BLANK_PLAN, 'situs-mandiri-opd', { leftOut: 'Tidak.' }), [
      initiativeOf('situs-mandiri-opd'),
    ]);
    const view = gapsView(book, { ...EVERY_PROPOSAL, indicator: 'a1' }, ALL);
    expect(view.without).toBe(1);
    expect(view.shown[0]).toMatchObject({
      initiatives: [],
      refused: ['Situs web OPD yang dikelola sendiri'],
    });
  });
});

describe('initiatives and effects', () => {
  test('initiatives stand in the order asked for, what nothing is proposed of last', () => {
    const plan = decide(BLANK_PLAN, 'situs-mandiri-opd', { leftOut: 'Tidak.' });
    const book = realBook(AGENCIES, plan);
    const rows = (order: InitiativeOrder) =>
      initiativesView(book, EVERY_PROPOSAL, order, ALL).shown;
    const all = rows('title');
    const titles = (some: typeof all) => some.map(({ title }) => title).sort();
    for (const order of ['gain', 'money', 'week', 'cost'] as const) {
      expect(titles(rows(order))).toEqual(titles(all));
      expect(rows(order).at(-1)?.proposals).toBe(0);
    }
    const known = (order: InitiativeOrder) => rows(order).filter(({ proposals }) => proposals > 0);
    for (const [at, row] of known('gain').slice(1).entries()) {
      expect(Number(known('gain')[at]?.gain.text)).toBeGreaterThanOrEqual(Number(row.gain.text));
    }
    const costs = known('cost').map(({ whole }) => whole);
    expect(costs).toEqual([...costs].sort((a, b) => a - b));
    const worth = known('money').map(({ perMoney }) => Number(perMoney?.text ?? Infinity));
    expect(worth).toEqual([...worth].sort((a, b) => b - a));
    const weekly = known('week').map(({ perWeek }) => Number(perWeek.text));
    expect(weekly).toEqual([...weekly].sort((a, b) => b - a));
    expect(initiativesView(book, EVERY_PROPOSAL, 'cost', { from: 1, count: 2 }).shown).toEqual(
      rows('cost').slice(1, 3),
    );
  });

  test('a shared one is paid once, one of each agency once for each', () => {
    const book = realBook(AGENCIES.map((one) => ({ ...one, final: levelsOn(2) })));
    const { shown } = initiativesView(book, EVERY_PROPOSAL, 'title', ALL);
    const rowOf = (id: string) => shown.find((row) => row.id === id);
    const centre = initiativeOf('pusat-data-bersama').cost;
    expect(rowOf('pusat-data-bersama')).toMatchObject({
      proposals: 1,
      agencies: 6,
      first: (centre?.oneOff.likely ?? 0) + (centre?.perYear.likely ?? 0),
      later: centre?.perYear.likely,
    });
    const rent = initiativeOf('sewa-tempat-terkelola-opd').cost;
    expect(rowOf('sewa-tempat-terkelola-opd')).toMatchObject({
      proposals: 6,
      later: 6 * (rent?.perYear.likely ?? 0),
    });
  });

  test('slices are pieces of one order; by money the most gain for a rupiah comes first', () => {
    const book = realBook(AGENCIES);
    const all = effectsView(book, EVERY_PROPOSAL, 'money', ALL);
    expect(all.shown).toHaveLength(all.count);
    const piece = effectsView(book, EVERY_PROPOSAL, 'money', { from: 7, count: 5 });
    expect(piece.shown).toEqual(all.shown.slice(7, 12));
    const worths = all.shown.flatMap(({ perMoney }) => (perMoney ? [perMoney.exact] : []));
    expect(worths.every((one, at) => at === 0 || compare(worths[at - 1] ?? one, one) >= 0)).toBe(
      true,
    );
    const named = effectsView(book, EVERY_PROPOSAL, 'agency', ALL).shown.map(
      ({ agency }) => agency.name,
    );
    expect(named).toEqual([...named].sort());
  });

  test('filters leave what they name', () => {
    const book = realBook(AGENCIES);
    const filter = {
      ...EVERY_PROPOSAL,
      agency: 'opd-1',
      kind: 'aplikasi',
      query: 'situs',
    } as const;
    const { shown } = effectsView(book, filter, 'gain', ALL);
    expect(shown.length).toBeGreaterThan(0);
    for (const { agency, initiative } of shown) {
      expect(agency.key).toBe('opd-1');
      expect(initiative.kind).toBe('aplikasi');
      expect(initiative.title.toLowerCase()).toContain('situs');
    }
    const must = decide(BLANK_PLAN, 'aktivasi-srikandi:opd-2', { isMust: true });
    const { shown: musts } = effectsView(
      realBook(AGENCIES, must),
      { ...EVERY_PROPOSAL, state: 'must' },
      'gain',
      ALL,
    );
    expect(musts.map(({ proposal }) => proposal)).toEqual(['aktivasi-srikandi:opd-2']);
  });
});

describe('refused', () => {
  const bare: Initiative = {
    ...initiativeOf('situs-mandiri-opd'),
    id: 'uji',
    title: 'Uji',
    excludes: [],
  };
  const reasonOf = (initiatives: readonly Initiative[], plan = BLANK_PLAN) =>
    refusedView(realBook(ONE, plan, initiatives), EVERY_PROPOSAL, ALL).shown.map(
      ({ id, refusal }) => [id, refusal.why],
    );

  test('every kind of reason arrives with its names', () => {
    expect(reasonOf([{ ...bare, cost: null }])).toEqual([['uji:a', 'no-cost']]);
    expect(reasonOf([{ ...bare, raises: [] }])).toEqual([['uji', 'raises-nothing']]);
    expect(reasonOf([{ ...bare, raises: [{ indicator: 'tidak-ada', from: 1, to: 2 }] }])).toEqual([
      ['uji', 'unknown-indicator'],
    ]);
    expect(reasonOf([{ ...bare, raises: [{ indicator: 'a1', from: 2, to: 3 }] }])).toEqual([
      ['uji:a', 'no-way-up'],
    ]);
    expect(reasonOf([bare], decide(BLANK_PLAN, 'uji', { leftOut: 'Tidak perlu.' }))).toEqual([
      ['uji:a', 'left-out'],
    ]);
    expect(reasonOf([{ ...bare, requires: ['entah'] }])).toEqual([['uji:a', 'requires']]);
    const ring = [
      { ...bare, requires: ['dua'] },
      { ...bare, id: 'dua', title: 'Dua', requires: ['uji'] },
    ];
    const { shown } = refusedView(realBook(ONE, {}, ring), EVERY_PROPOSAL, ALL);
    expect(shown.map(({ refusal }) => refusal)).toEqual([
      {
        why: 'cycle',
        names: [
          { title: 'Dua', isKnown: true },
          { title: 'Uji', isKnown: true },
        ],
      },
      {
        why: 'cycle',
        names: [
          { title: 'Dua', isKnown: true },
          { title: 'Uji', isKnown: true },
        ],
      },
    ]);
  });

  test('a no at a gate carries its reason; a must that is refused is counted', () => {
    const plan = decide(BLANK_PLAN, 'situs-mandiri-opd', { gates: { reuse: NO }, isMust: true });
    const view = refusedView(realBook(AGENCIES, plan), EVERY_PROPOSAL, ALL);
    const row = view.shown.find(({ initiative }) => initiative.id === 'situs-mandiri-opd');
    expect(row?.refusal).toEqual({ why: 'gate', gate: 'reuse', answer: NO });
    expect(view.musts).toBe(1);
    // Of those who have the gap, each is named.
    const below = AGENCIES.filter(({ final }) => final['a1'] === '1');
    expect(row?.agencies).toEqual(below.map(({ key }) => `Dinas ${key}`));
    const rows = initiativesView(realBook(AGENCIES, plan), EVERY_PROPOSAL, 'title', ALL).shown;
    expect(rows).toHaveLength(catalogue.initiatives.length);
  });
});
