import { describe, expect, it } from 'vitest';
import type { Outcome } from '#core/portfolio/outcome.ts';
import { ALL_ROWS, WHOLE_PORTFOLIO, type PortfolioQuery } from '#core/portfolio/query.ts';
import { engineOver, HOME, indexed, resultOf, scores } from './sample.ts';

const INDEX = { of: 'index' } as const;

describe('where there is no result at all', () => {
  const none = engineOver([]);
  it('every part is empty and says what it was asked', () => {
    const rows = ALL_ROWS;
    const order = { by: INDEX, direction: 'down' } as const;
    const parts = [
      none.ask(WHOLE_PORTFOLIO, { part: 'summary' }).part,
      none.ask(WHOLE_PORTFOLIO, { part: 'ranking', rows, order }).part,
      none.ask(WHOLE_PORTFOLIO, { part: 'heat', columns: 'groups', rows, order }).part,
      none.ask(WHOLE_PORTFOLIO, { part: 'spread', across: 'groups' }).part,
      none.ask(WHOLE_PORTFOLIO, { part: 'weakest' }).part,
      none.ask(WHOLE_PORTFOLIO, {
        part: 'gaps',
        gap: 'evidence',
        target: INDEX,
        rows,
        direction: 'up',
      }).part,
      none.ask(WHOLE_PORTFOLIO, { part: 'derivation', target: INDEX, rows }).part,
      none.ask(WHOLE_PORTFOLIO, { part: 'apart', rows }).part,
    ];
    const list = { rows: [], total: 0 };
    const empty = { index: null, groups: [] };
    expect(parts).toEqual([
      { ...empty, bins: [], predikats: [], threeScores: null, documents: 0, verdicts: [] },
      list,
      list,
      [],
      [],
      { ...empty, ...list, gap: 'evidence', indicators: [] },
      { ...list, target: INDEX, measure: 'final', mean: null, without: [], apart: [], missing: [] },
      { ...list, missing: [] },
    ]);
  });

  it('the head counts nothing and can choose nothing', () => {
    const { chosen, frame, choices, counts, extents, apart } = none.ask(WHOLE_PORTFOLIO, {
      part: 'weakest',
    });
    expect({ chosen, frame, extents, apart }).toEqual({
      chosen: null,
      frame: null,
      extents: [],
      apart: [],
    });
    expect(Object.values(choices)).toEqual([[], [], [], [], [], []]);
    expect(counts).toEqual({
      invited: null,
      notAssessed: 0,
      silent: 0,
      counted: 0,
      comparable: 0,
      withIndex: 0,
      unknownKey: 0,
      stages: { final: 0, interim: 0, provisional: 0 },
    });
  });
});

describe('the summary', () => {
  it('counts verdicts of all results, the most frequent first, equal ones by name', () => {
    const verdicts: readonly Outcome['verdicts'][] = [{ b: 2, a: 2, c: 1 }, { c: 4 }, {}, { d: 9 }];
    const results = verdicts.map((one, at) => resultOf(at, { verdicts: one, documents: at }));
    const asked = { ...WHOLE_PORTFOLIO, text: 'dinas' };
    const { part } = engineOver(results).ask(asked, { part: 'summary' });
    expect(part.documents).toBe(6);
    expect(part.verdicts.map(({ kind, count }) => [kind, count])).toEqual([
      ['d', 9],
      ['c', 5],
      ['a', 2],
      ['b', 2],
    ]);
    const some = engineOver(results).ask({ ...asked, text: '000' }, { part: 'summary' }).part;
    expect(some.verdicts.map(({ kind }) => kind)).toEqual(['a', 'b', 'c']);
  });

  it('sets the three scores beside each other over the results that have all three', () => {
    const results = [
      resultOf(1, { final: scores('2'), claimed: scores('4'), supported: scores('3') }),
      resultOf(2, { final: scores('3'), claimed: scores('5'), supported: scores('1') }),
      resultOf(3, { final: scores('5'), claimed: scores('5'), supported: scores(null) }),
    ];
    const { part } = engineOver(results).ask(WHOLE_PORTFOLIO, { part: 'summary' });
    expect(part.threeScores).toMatchObject({
      n: 2,
      final: { text: '2.50' },
      claimed: { text: '4.50' },
      supported: { text: '2.00' },
    });
    const none = engineOver(results.slice(2)).ask(WHOLE_PORTFOLIO, { part: 'summary' }).part;
    expect(none.threeScores).toBeNull();
  });

  it('steps half a level from the lowest to the highest', () => {
    const { part } = engineOver([indexed(1, '0.5'), indexed(2, '1.5'), indexed(3, '5')]).ask(
      WHOLE_PORTFOLIO,
      { part: 'summary' },
    );
    expect(part.bins.map(({ from, to, count }) => [from.text, to.text, count])).toEqual([
      ['1.00', '1.50', 1],
      ['1.50', '2.00', 1],
      ['2.00', '2.50', 0],
      ['2.50', '3.00', 0],
      ['3.00', '3.50', 0],
      ['3.50', '4.00', 0],
      ['4.00', '4.50', 0],
      ['4.50', '5.00', 1],
    ]);
  });
});

describe('indicators from the weakest', () => {
  const results = [
    resultOf(1, { final: scores('2', '2 2', '1 3 -') }),
    resultOf(2, { final: scores('2', '2 2', '3 1 ?') }),
  ];
  const lines = engineOver(results).ask(WHOLE_PORTFOLIO, { part: 'weakest' }).part;

  it('share a rank where their means lie equally high; without a value stand last, unranked', () => {
    expect(lines.map(({ at, rank, part }) => [at, rank, part])).toEqual([
      [0, 1, 0.25],
      [1, 1, 0.25],
      [2, null, null],
    ]);
    const third = resultOf(3, { final: scores('2', '2 2', '1 1 5') });
    const more = engineOver([...results, third]).ask(WHOLE_PORTFOLIO, { part: 'weakest' }).part;
    expect(more.map(({ at, rank }) => [at, rank])).toEqual([
      [0, 1],
      [1, 1],
      [2, 3],
    ]);
  });

  it('say which values occur, ascending, and how many have none and why', () => {
    expect(
      lines.map(({ values }) => values.map(({ value, count }) => [value.text, count])),
    ).toEqual([
      [
        ['1', 1],
        ['3', 1],
      ],
      [
        ['1', 1],
        ['3', 1],
      ],
      [],
    ]);
    expect(lines[2]).toMatchObject({ mean: null, notApplicable: 1, unknown: 1 });
  });
});

describe('how a mean came about', () => {
  it('names who entered it, from the highest down, and who did not and why', () => {
    const levels = ['- 1 1', '2 1 1', '? 1 1', '4 1 1'];
    const results = levels.map((one, at) => resultOf(at, { final: scores('2', '2 2', one) }));
    const ask = { part: 'derivation', target: { of: 'indicator', at: 0 }, rows: ALL_ROWS } as const;
    const { part } = engineOver([...results, indexed(9, '5', { trust: 'none' })]).ask(
      WHOLE_PORTFOLIO,
      ask,
    );
    expect(part).toMatchObject({ measure: 'final', total: 2, mean: { n: 2, without: 2 } });
    expect(part.rows.map(({ agency, value }) => [agency.name, value.text])).toEqual([
      ['Dinas 003', '4'],
      ['Dinas 001', '2'],
    ]);
    expect(part.without.map(({ agency, why }) => [agency.name, why])).toEqual([
      ['Dinas 000', 'not-applicable'],
      ['Dinas 002', 'unknown'],
    ]);
    expect(part.apart).toEqual([{ reason: 'unsigned', count: 1 }]);
    const first = { ...ask, rows: { from: 0, count: 1 } };
    expect(engineOver(results).ask(WHOLE_PORTFOLIO, first).part).toMatchObject({
      rows: [{ agency: { name: 'Dinas 003' } }],
      total: 2,
    });
  });
});

describe('what narrows', () => {
  const named = (at: number, name: string, change: Partial<Outcome> = {}) => {
    const { agency } = indexed(at, '3').outcome;
    return indexed(at, '3', { agency: { ...agency, name }, ...change });
  };
  const results = [
    named(1, 'Dinas Kesehatan', { kind: 'Dinas', group: 'Wajib' }),
    named(2, 'Badan  Kepegawaian', { kind: 'badan', batch: 'I' }),
    named(3, 'Kecamatan Ölgod', { kind: ' BADAN ', group: 'wajib', batch: 'I' }),
  ];
  const found = (query: Partial<PortfolioQuery>) =>
    engineOver(results)
      .ask(
        { ...WHOLE_PORTFOLIO, ...query },
        {
          part: 'ranking',
          rows: ALL_ROWS,
          order: { by: { of: 'name' }, direction: 'up' },
        },
      )
      .part.rows.map(({ agency }) => agency.name.split(' ')[0]);

  it('finds words in name, code or government, in any order and case', () => {
    expect(found({ text: 'KESEHATAN dinas' })).toEqual(['Dinas']);
    expect(found({ text: '1.2' })).toEqual(['Badan']);
    expect(found({ text: ' contoh  raya ' })).toHaveLength(3);
    expect(found({ text: 'dinas badan' })).toEqual([]);
  });

  it('takes kinds, headings and batches as they are meant; empty is where nothing is said', () => {
    expect(found({ kind: 'Badan' })).toEqual(['Badan', 'Kecamatan']);
    expect(found({ group: 'WAJIB' })).toEqual(['Dinas', 'Kecamatan']);
    expect(found({ batch: '' })).toEqual(['Dinas']);
    expect(found({ kind: 'Sekretariat' })).toEqual([]);
  });

  it('offers what there is to choose from, by name, with how many', () => {
    const { choices, counts } = engineOver(results).ask(
      { ...WHOLE_PORTFOLIO, batch: 'I' },
      { part: 'weakest' },
    );
    const pairs = (list: readonly { readonly value: string; readonly count: number }[]) =>
      list.map(({ value, count }) => [value.trim().toLowerCase(), count]);
    expect(pairs(choices.kinds)).toEqual([
      ['badan', 2],
      ['dinas', 1],
    ]);
    expect(pairs(choices.groups)).toEqual([
      ['', 1],
      ['wajib', 2],
    ]);
    expect(pairs(choices.batches)).toEqual([
      ['', 1],
      ['i', 2],
    ]);
    expect(pairs(choices.governments)).toEqual([[HOME.toLowerCase(), 3]]);
    expect(counts).toMatchObject({ counted: 2, comparable: 3, withIndex: 2 });
  });
});
