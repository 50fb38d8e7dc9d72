import { describe, expect, it } from 'vitest';
import { countedResults, type CountedResults } from '#core/history/counted-result.ts';
import { expectationOf, scaleBounds } from '#core/history/expected-external.ts';
import type { Instrument } from '#core/history/instrument.ts';
import { yearsView } from '#core/history/years-view.ts';
import { fromDecimal, ratio } from '#core/lib/ratio.ts';
import { blankPeriod, NOTHING_SAID, type PeriodDraft } from '#core/period/draft.ts';
import type { SourcedOutcome } from '#core/portfolio/which-counts.ts';
import { rowWith, setWith } from './published.ts';
import { from, LOCAL, outcome, PEMDA, row } from './results.ts';

const INSTRUMENT: Instrument = {
  title: 'Lokal',
  version: '1.0.0',
  digits: 2,
  readsRounded: true,
  bounds: scaleBounds(0, 5),
  ofGovernments: false,
};

const ROSTER = [
  row('a', 'Dinas Lama', { validTo: 2024 }),
  row('b', 'Dinas Baru', { validFrom: 2025, predecessors: ['a'] }),
  row('c', 'Dinas Lain'),
];

const counted = (all: readonly SourcedOutcome[]): CountedResults =>
  countedResults({ open: all, closed: [] }, new Set(), ROSTER, null, []);

const viewOf = (
  all: readonly SourcedOutcome[],
  more: Partial<Parameters<typeof yearsView>[0]> = {},
) =>
  yearsView({
    counted: counted(all),
    roster: ROSTER,
    datasets: [],
    drafts: [],
    instruments: new Map([
      [LOCAL.digest, INSTRUMENT],
      [PEMDA.digest, { ...INSTRUMENT, ofGovernments: true }],
    ]),
    ...more,
  });

describe('one government through the years', () => {
  it('follows an agency through a renaming and names the denominator of every mean', () => {
    const invite = (name: string) => ({
      ...NOTHING_SAID,
      id: name,
      invited: true,
      name,
      shortName: '',
      code: '',
      batch: '',
      extension: '',
    });
    const draft: PeriodDraft = {
      ...blankPeriod('2025'),
      rubric: LOCAL,
      agencies: [invite('Dinas Baru'), invite('Dinas Lain'), invite('Dinas Ketiga')],
    };
    const view = viewOf(
      [
        from(outcome('Dinas Lama', 2024, '2')),
        from(outcome('Dinas Baru', 2025, '7/3')),
        from(outcome('Dinas Lain', 2025, '3')),
        from(outcome('Dinas Asing', 2025, '5')),
      ],
      { drafts: [draft] },
    );
    const renamed = view.listed.find(({ id }) => id === 'b');
    expect(renamed?.points.map(({ year, value }) => [year, value])).toEqual([
      [2024, fromDecimal('2')],
      [2025, ratio(7n, 3n)],
    ]);
    expect(view.unlisted.map(({ name }) => name)).toEqual(['Dinas Asing']);
    expect(view.means.find(({ year }) => year === 2025)).toMatchObject({
      value: ratio(8n, 3n),
      of: { counted: 2, all: 3 },
    });
  });

  it('averages every year over the agencies of that year, through a split, a merger and a renaming', () => {
    const roster = [
      row('s', 'Dinas Perumahan dan Lingkungan', { validTo: 2024 }),
      row('s1', 'Dinas Perumahan', { validFrom: 2025, predecessors: ['s'] }),
      row('s2', 'Dinas Lingkungan', { validFrom: 2025, predecessors: ['s'] }),
      row('m1', 'Kantor Arsip', { validTo: 2024 }),
      row('m2', 'Kantor Perpustakaan', { validTo: 2024 }),
      row('m', 'Dinas Arsip dan Perpustakaan', { validFrom: 2025, predecessors: ['m1', 'm2'] }),
      row('r', 'Bappeda', { validTo: 2024 }),
      row('r1', 'Bapperida', { validFrom: 2025, predecessors: ['r'] }),
    ];
    const finals = [
      ['Dinas Perumahan dan Lingkungan', 2024, '2'],
      ['Kantor Arsip', 2024, '1'],
      ['Kantor Perpustakaan', 2024, '3'],
      ['Bappeda', 2024, '2.5'],
      ['Dinas Perumahan', 2025, '3'],
      ['Dinas Lingkungan', 2025, '1'],
      ['Dinas Arsip dan Perpustakaan', 2025, '2.5'],
      ['Bapperida', 2025, '7/3'],
    ] as const;
    const all = finals.map(([name, year, score]) => from(outcome(name, year, score)));
    const found = countedResults({ open: all, closed: [] }, new Set(), roster, null, []);
    const view = viewOf([], { counted: found, roster });
    // 8.5 of four; 8 5/6 of four.
    expect(view.means.map(({ year, value, of }) => [year, value, of?.counted])).toEqual([
      [2024, ratio(17n, 8n), 4],
      [2025, ratio(53n, 24n), 4],
    ]);
    expect(view.unlisted).toEqual([]);
    const lengths = view.listed.map(({ id, points }) => [id, points.length]);
    expect(lengths).toEqual([
      ['s', 1],
      ['s1', 1],
      ['s2', 1],
      ['m1', 1],
      ['m2', 1],
      ['m', 1],
      ['r1', 2],
    ]);
  });

  it('averages neither claims, interim results, parts nor loaded figures', () => {
    const old = setWith({
      kind: 'agencies',
      rubric: LOCAL,
      rows: [rowWith({ name: 'Dinas Lain', year: 2023, score: '1', self: '2' })],
    });
    const view = viewOf(
      [
        from(outcome('Dinas Lain', 2024, '3', { stage: 'provisional', final: null })),
        from(outcome('Dinas Lama', 2024, '3', { stage: 'interim' })),
        from(outcome('Dinas Lain', 2025, '3', { scope: true })),
      ],
      { datasets: [old] },
    );
    expect(view.means).toEqual([]);
    const stages = view.listed.flatMap(({ points }) => points.map(({ stage }) => stage));
    expect([...stages].sort()).toEqual(['final', 'interim', 'loaded', 'provisional']);
    expect(view.pairs).toHaveLength(1);
    expect(expectationOf(view.pairs).kind).toBe('few');
  });

  it('takes a whole result by an instrument for governments as its own index', () => {
    const view = viewOf([
      from(outcome('Sekretariat', 2025, '2.5', { rubric: PEMDA })),
      from(outcome('Dinas Lain', 2025, '3')),
    ]);
    expect(view.own.map(({ value }) => value)).toEqual([fromDecimal('2.5')]);
    expect(view.means.map(({ of }) => of?.counted)).toEqual([1]);
    expect(view.unlisted).toEqual([]);
  });

  it('counts no unsigned result and none of two rivals, and says so', () => {
    const found = counted([
      from(outcome('Dinas Lain', 2025, '3'), 'none'),
      from(outcome('Dinas Baru', 2025, '3')),
      from(outcome('Dinas Baru', 2025, '4')),
      from(outcome('Dinas Ketiga', 2025, '2'), 'new'),
    ]);
    expect(found.unsigned).toBe(1);
    expect(found.doubled.map((rivals) => rivals.length)).toEqual([2]);
    expect(found.results.map(({ agency, unknownKey }) => [agency.name, unknownKey])).toEqual([
      ['Dinas Ketiga', true],
    ]);
  });
});
