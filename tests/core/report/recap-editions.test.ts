import { describe, expect, test } from 'vitest';
import { MOST_SHEETS, type RecapSource } from '#core/report/recap-source.ts';
import { recapReport, type RecapReport } from '#core/report/recap.ts';
import { digest, indexed, resultOf, scores } from '../portfolio/sample.ts';
import { INVENTORY, recapOf } from './recap-ground.ts';

/** Two that are ranked, one without an index yet, one that nobody signed. */
const HIGH = resultOf(1, {
  final: scores('7/2', '3 4', '3 3 4'),
  claimed: scores('17/4', '4 4.5', '4 4 5'),
  supported: scores('2', '2 2', '2 2 2'),
  kind: 'Dinas',
  group: 'Wajib',
  documents: 5,
  verdicts: { accepted: 2 },
});
const LOW = resultOf(2, {
  final: scores('2', '2 -', '1 3 -'),
  claimed: scores('3', '3 -', '3 3 -'),
  supported: scores(null),
  trust: 'new',
});
const OPEN = resultOf(3, { final: scores(null), claimed: scores(null), supported: scores(null) });
const UNSIGNED = indexed(4, '5', { trust: 'none' });
const ALL = [HIGH, LOW, OPEN, UNSIGNED];

function reportOf(source: RecapSource): RecapReport {
  const report = recapReport(source, digest('list'));
  if (!report) throw new Error('no report');
  return report;
}

describe('the edition for everybody', () => {
  const aside = [
    { id: digest('result 5'), reason: 'salah kirim', at: '2026-11-01T00:00:00.000Z', by: '' },
  ];
  const results = [...ALL, indexed(5, '2'), resultOf(6, { stage: 'provisional', final: null })];
  const source = recapOf(results, {
    paper: 'REKAP-PUBLIK',
    ground: { aside },
    change: { applications: [INVENTORY] },
  });
  const report = reportOf(source);

  test('says nothing of evidence, of who stands apart, and of applications', () => {
    const { parts, applications } = report.source;
    expect(parts.summary).toMatchObject({ documents: 0, verdicts: [], threeScores: null });
    expect(parts.evidence).toMatchObject({ index: null, groups: [], indicators: [], rows: [] });
    expect([...parts.groups, ...parts.indicators, ...parts.asesor.rows]).toHaveLength(9);
    for (const row of [...parts.groups, ...parts.indicators, ...parts.asesor.rows]) {
      expect(row.documents).toBe(0);
    }
    expect([parts.apart.rows, parts.apart.missing, applications]).toEqual([[], [], []]);
    expect(report.tables.gaps.rows).toEqual([
      ['Dinas 002', 3, 2, 1],
      ['Dinas 001', 4.25, 3.5, 0.75],
      ['Dinas 003', 'belum ada', 'belum ada', 'belum ada'],
    ]);
    expect(report.sheets.map(({ supported }) => supported.is)).toEqual([
      'unknown',
      'unknown',
      'unknown',
    ]);
  });

  test('counts what it leaves out; the whole edition leaves out nothing', () => {
    expect(report.leftOut).toEqual({
      apart: 3,
      unsigned: 1,
      provisional: 1,
      notes: 1,
      missing: 0,
      supported: 3,
    });
    const whole = reportOf({ ...source, paper: 'REKAP' });
    expect(whole.leftOut).toBeNull();
    expect(whole.source.parts.groups.map(({ documents }) => documents)).toEqual([5, 2, 2]);
  });
});

describe('a page for every agency', () => {
  const sheets = reportOf(recapOf(ALL)).sheets;

  test('has its values beside the means, in the order of the ranking', () => {
    expect(sheets.map(({ row }) => row.agency.name)).toEqual([
      'Dinas 001',
      'Dinas 002',
      'Dinas 003',
    ]);
    const text = (cell: (typeof sheets)[number]['claimed']) =>
      cell.is === 'value' ? cell.value.text : cell.is;
    expect(sheets.map(({ claimed, supported }) => [text(claimed), text(supported)])).toEqual([
      ['4.25', '2.00'],
      ['3.00', 'unknown'],
      ['unknown', 'unknown'],
    ]);
    expect(
      sheets[1]?.groups.map(({ code, title, depth, value, mean }) => [
        code,
        title,
        depth,
        text(value),
        mean?.text,
        mean?.n,
      ]),
    ).toEqual([
      ['A', 'Kebijakan', 1, '2.00', '2.50', 2],
      ['B', 'Aplikasi', 1, 'not-applicable', '4.00', 1],
    ]);
    const alone = reportOf(recapOf([OPEN])).sheets;
    expect(alone[0]?.groups.map(({ mean }) => mean)).toEqual([null, null]);
  });

  const ends = (levels: string) => {
    const [sheet] = reportOf(recapOf([resultOf(1, { final: scores('3', '3 3', levels) })])).sheets;
    return [sheet?.strongest, sheet?.weakest].map((list) => list?.map(({ code }) => code));
  };

  test.each([
    { levels: '1 2 5', strongest: ['B1'], weakest: ['A1'] },
    { levels: '5 2 1', strongest: ['A1'], weakest: ['B1'] },
    { levels: '5 5 1', strongest: ['A1'], weakest: ['B1'] },
    { levels: '1 1 5', strongest: ['B1'], weakest: ['A1'] },
    { levels: '3 3 3', strongest: [], weakest: [] },
    { levels: '2 - 4', strongest: ['B1'], weakest: ['A1'] },
    { levels: '2 - ?', strongest: [], weakest: [] },
    { levels: '- - -', strongest: [], weakest: [] },
  ])('names what stands out at either end: $levels', ({ levels, strongest, weakest }) => {
    expect(ends(levels)).toEqual([strongest, weakest]);
  });

  test('names each with its value and the mean of all', () => {
    const [first] = sheets;
    expect(first?.strongest).toMatchObject([
      {
        code: 'B1',
        title: 'Daftar aplikasi',
        value: { value: { text: '4' } },
        mean: { text: '4.00', n: 1 },
      },
    ]);
    expect(first?.weakest).toMatchObject([{ code: 'A1', mean: { text: '2.00', n: 2 } }]);
  });

  test('is not made where nobody asked for it, nor for more than a person reads', () => {
    expect(reportOf(recapOf(ALL, { change: { sheets: false } }))).toMatchObject({
      sheets: [],
      sheetsLeftOut: false,
    });
    const counted = (count: number): RecapSource => {
      const source = recapOf(ALL);
      return {
        ...source,
        head: { ...source.head, counts: { ...source.head.counts, counted: count } },
      };
    };
    expect(reportOf(counted(MOST_SHEETS))).toMatchObject({ sheetsLeftOut: false, notPrinted: 0 });
    expect(reportOf(counted(MOST_SHEETS)).sheets).toHaveLength(3);
    expect(reportOf(counted(MOST_SHEETS + 1))).toMatchObject({ sheetsLeftOut: true, sheets: [] });
    expect(reportOf(counted(307)).notPrinted).toBe(7);
  });

  test('there is no report of nothing', () => {
    expect(recapReport(recapOf([]), digest('list'))).toBeNull();
  });
});
