import { describe, expect, test } from 'vitest';
import type { Assessment } from '#core/assessment/assessment.ts';
import type { Digest } from '#core/lib/ids.ts';
import { compare, fromInteger, multiply, ratio } from '#core/lib/ratio.ts';
import { placedGroups, radarGroups, supportedGroups } from '#core/report/chart-groups.ts';
import { derivationOf } from '#core/report/derivation.ts';
import { selfAssessmentReport, type ReportMade } from '#core/report/self-assessment.ts';
import { workSheet } from '#core/report/work-sheet.ts';
import type { Group, Rubric } from '#core/rubric/types.ts';
import { scoreAssessment } from '#core/scoring/score-assessment.ts';
import { documentWith } from '../../support/documents.ts';
import {
  answersOn,
  groupOf,
  indicatorOf,
  ladderOf,
  ONE_TO_FOUR,
  parentOf,
  rubricOf,
} from '../../support/rubrics.ts';
import { assessmentWith } from '../../support/scenario.ts';

const proved = (id: string) =>
  indicatorOf(id, { levels: ladderOf(id, ONE_TO_FOUR, { evidence: [true] }) });

/** g1 holds a and b; g2 holds g3 with c. Weights 1 and 3. */
const RUBRIC = rubricOf([
  groupOf('g1', '1', [proved('a'), proved('b')]),
  parentOf('g2', '3', [groupOf('g3', '1', [proved('c')])]),
]);
const MADE: ReportMade = { at: '2026-11-22T00:00:00.000Z', timeZone: 'Asia/Makassar' };
const said = { fact: 'Fakta.', analysis: 'Analisis.' };

function assessment(
  levels: Readonly<Record<string, number | null>>,
  change: Partial<Assessment> = {},
) {
  const answers = Object.fromEntries(
    Object.entries(answersOn(RUBRIC, levels)).map(([id, answer]) => [id, { ...answer, ...said }]),
  );
  return { ...assessmentWith('one', answers), ...change };
}

const DOCUMENTS = [
  documentWith({ title: 'Renstra', supports: [{ indicator: 'a', item: 'a.2.e1' }] }),
  documentWith({
    title: 'Dihapus',
    status: 'deleted',
    supports: [{ indicator: 'a', item: 'a.3.e1' }],
  }),
  documentWith({
    title: 'Latar',
    supports: [
      { indicator: 'c', item: null },
      { indicator: 'a', item: 'a.3.e1' },
    ],
  }),
];

describe('Laporan Penilaian Mandiri as data', () => {
  const reported = () =>
    selfAssessmentReport(RUBRIC, assessment({ a: 3, b: 2, c: 4 }), DOCUMENTS, MADE);

  test('has the rows of every top group in reading order, with the groups above', () => {
    expect(
      reported().sections.map(({ group, rows }) => [group.id, rows.map((row) => row.indicator.id)]),
    ).toEqual([
      ['g1', ['a', 'b']],
      ['g2', ['c']],
    ]);
    expect(reported().sections[1]?.rows[0]?.path).toEqual(['kelompok g2', 'kelompok g3']);
    expect(reported().sections[0]?.rows[0]).toMatchObject({
      target: 3,
      coverage: null,
      trace: { id: 'a' },
    });
    expect(reported().sheet.claimed.outcome).toMatchObject({
      kind: 'final',
      value: { text: '3.63' },
    });
  });

  test('numbers the documents that count and says what each proves', () => {
    expect(
      reported().documents.map(({ number, document, indicators }) => [
        number,
        document.title,
        indicators.map(({ id }) => id),
      ]),
    ).toEqual([
      [1, 'Renstra', ['a']],
      [2, 'Latar', ['a', 'c']],
    ]);
    const [a, b, c] = reported().sections.flatMap(({ rows }) => rows);
    expect(
      a?.documents.map(({ number, items }) => [number, items.map(({ level }) => level)]),
    ).toEqual([
      [1, [2]],
      [2, [3]],
    ]);
    expect(b?.documents).toEqual([]);
    expect(c?.documents.map(({ number, items }) => [number, items])).toEqual([[2, []]]);
    expect(a?.documents[0]?.items[0]?.text).toBe('bukti 1');
  });

  test('lists what lacks evidence, the greatest gain first, and what lies below the target', () => {
    expect(reported().unsupported.map(({ indicator }) => indicator.id)).toEqual(['c', 'b']);
    const gains = reported().unsupported.map(({ gain }) => gain);
    expect(compare(gains[0] ?? fromInteger(0), gains[1] ?? fromInteger(0))).toBeGreaterThan(0);
    expect(reported().gaps.map(({ indicator }) => indicator.id)).toEqual(['b']);
  });

  test('is a draft while anything lacks; sample and simulation are told before', () => {
    expect(reported()).toMatchObject({ unfinished: 0, watermark: null, part: null, sent: null });
    const draft = selfAssessmentReport(RUBRIC, assessment({ a: 3, b: 2 }), [], MADE);
    expect(draft).toMatchObject({ unfinished: 1, watermark: 'draft' });
    const simulation = assessment({ a: 3 }, { kind: 'simulation' });
    const mark = (made: ReportMade) => selfAssessmentReport(RUBRIC, simulation, [], made).watermark;
    expect(mark(MADE)).toBe('simulation');
    expect(mark({ ...MADE, sample: true })).toBe('sample');
    const sent = { fingerprint: 'a'.repeat(64) as Digest, revision: 2 };
    const marked = selfAssessmentReport(RUBRIC, assessment({ a: 3 }), [], { ...MADE, sent });
    expect(marked).toMatchObject({ sent, madeAt: MADE.at, timeZone: 'Asia/Makassar' });
  });

  test('of a part says how much of the instrument it is', () => {
    const scope = { owner: 'Bidang', indicators: ['a', 'b'] };
    const part = selfAssessmentReport(RUBRIC, assessment({ a: 3, b: 2 }, { scope }), [], MADE);
    expect(part.part).toMatchObject({ indicators: 2, of: 3 });
    expect(part.sections.map(({ group }) => group.id)).toEqual(['g1']);
    expect(part.unfinished).toBe(0);
  });
});

describe('a score written out', () => {
  const scored = (levels: Readonly<Record<string, number | null>>) =>
    scoreAssessment(RUBRIC, answersOn(RUBRIC, levels), new Set()).claimed;

  test('goes from the innermost means to the index, each Σ(value × weight) ÷ Σ weight', () => {
    const steps = derivationOf(scored({ a: 3, b: 2, c: 4 }));
    expect(steps.map(({ group, depth }) => [group?.id ?? 'index', depth])).toEqual([
      ['g1', 1],
      ['g3', 2],
      ['g2', 1],
      ['index', 0],
    ]);
    expect(steps.map(({ quotient }) => quotient)).toEqual([
      ratio(5n, 2n),
      fromInteger(4),
      fromInteger(4),
      ratio(29n, 8n),
    ]);
    for (const { quotient, productSum, weightSum, weightAll, weightApplicable } of steps) {
      expect(quotient && multiply(quotient, weightSum)).toEqual(productSum);
      expect([weightAll, weightApplicable]).toEqual([weightSum, weightSum]);
    }
    expect(steps.at(-1)?.shown?.text).toBe('3.63');
    expect(steps.at(-1)?.terms).toMatchObject([
      { kind: 'counted', weight: fromInteger(1), product: ratio(5n, 2n) },
      { kind: 'counted', weight: fromInteger(3), product: fromInteger(12) },
    ]);
  });

  test('leaves out what is blank or does not apply, and says which', () => {
    const [g1, g3, g2, index] = derivationOf(scored({ a: 3, b: null }));
    expect(g1).toMatchObject({
      weightSum: fromInteger(1),
      weightAll: fromInteger(2),
      weightApplicable: fromInteger(1),
      terms: [{ kind: 'counted' }, { kind: 'left-out', why: 'not-applicable' }],
    });
    expect(g3).toMatchObject({ quotient: null, shown: null, terms: [{ why: 'blank' }] });
    expect(g2).toMatchObject({ weightSum: fromInteger(0), weightApplicable: fromInteger(1) });
    expect(index).toMatchObject({
      weightSum: fromInteger(1),
      weightAll: fromInteger(4),
      weightApplicable: fromInteger(4),
      quotient: fromInteger(3),
      terms: [{ kind: 'counted' }, { kind: 'left-out', why: 'blank' }],
    });
    const out = derivationOf(scored({ a: 3, b: 2, c: null }));
    expect(out.at(-1)?.terms[1]).toMatchObject({ kind: 'left-out', why: 'not-applicable' });
    expect(derivationOf(scored({})).at(-1)).toMatchObject({ quotient: null, shown: null });
  });
});

describe('groups of a chart', () => {
  const score = (rubric: Rubric) => scoreAssessment(rubric, {}, new Set());
  const tops = (count: number, inner: number): readonly Group[] =>
    Array.from({ length: count }, (_, at) =>
      parentOf(
        `t${at}`,
        '1',
        Array.from({ length: inner }, (_one, one) =>
          groupOf(`t${at}${one}`, '1', [indicatorOf(`i${at}${one}`)]),
        ),
      ),
    );
  const ids = (rubric: Rubric) => radarGroups(score(rubric).claimed).map(({ id }) => id);

  test('stand in reading order with their depth', () => {
    const placed = placedGroups(score(RUBRIC).claimed);
    expect(placed.map(({ group, depth }) => [group.id, depth])).toEqual([
      ['g1', 1],
      ['g2', 1],
      ['g3', 2],
    ]);
  });

  test('of a radar are the top ones, or, where these are few, those inside', () => {
    expect(ids(rubricOf(tops(5, 2)))).toEqual(['t0', 't1', 't2', 't3', 't4']);
    expect(ids(rubricOf(tops(4, 1)))).toEqual(['t00', 't10', 't20', 't30']);
    expect(ids(rubricOf(tops(2, 2)))).toEqual(['t00', 't01', 't10', 't11']);
    expect(ids(RUBRIC)).toEqual(['g1', 'g2']);
  });

  test('that evidence supports are there once anything is attached', () => {
    const answers = answersOn(RUBRIC, { a: 2 });
    expect(supportedGroups(scoreAssessment(RUBRIC, answers, new Set()))).toBeNull();
    const found = supportedGroups(scoreAssessment(RUBRIC, answers, new Set(['a.2.e1'])));
    expect([...(found?.keys() ?? [])]).toEqual(['g1', 'g2', 'g3']);
    expect(found?.get('g1')?.id).toBe('g1');
  });
});

describe('Lembar Kerja Evaluasi as data', () => {
  const ref = { id: 'contoh', version: '1.0.0', digest: 'b'.repeat(64) as Digest };

  test('has every group in its place, with shares that make a whole', () => {
    const sheet = workSheet(RUBRIC, ref, MADE.at);
    expect(sheet).toMatchObject({ ref, madeAt: MADE.at, indicators: 3, rubric: { id: 'contoh' } });
    const [g1, g2] = sheet.groups;
    expect([g1?.depth, g1?.share, g2?.share]).toEqual([1, ratio(1n, 4n), ratio(3n, 4n)]);
    expect(g1?.indicators.map(({ indicator, share }) => [indicator.id, share])).toEqual([
      ['a', ratio(1n, 8n)],
      ['b', ratio(1n, 8n)],
    ]);
    expect(g2?.groups).toMatchObject([{ depth: 2, group: { id: 'g3' }, share: ratio(3n, 4n) }]);
    expect(g1?.groups).toEqual([]);
  });

  test('names levels by the scale, and asks only for what the instrument asks', () => {
    const plain = rubricOf([groupOf('g1', '1', [indicatorOf('a', { mayBeNotApplicable: false })])]);
    const nothing = { notApplicable: false, coverage: false, external: false, subject: false };
    const bare = workSheet(plain, ref, MADE.at);
    expect(bare.asked).toEqual({ ...nothing, fractions: [] });
    expect(
      bare.groups[0]?.indicators[0]?.levels.map(({ level, label }) => [level.level, label]),
    ).toEqual([
      [1, ''],
      [2, ''],
      [3, ''],
      [4, ''],
    ]);
    expect(bare.groups[0]?.indicators[0]?.fractionDigits).toBeNull();
    const rich = rubricOf(
      [
        groupOf('g1', '1', [
          {
            ...indicatorOf('a'),
            coverage: { unit: 'unit' },
            repeat: {},
            external: { bands: [] },
          } as never,
          indicatorOf('b'),
        ]),
      ],
      {
        scales: {
          skala: {
            min: 1,
            max: 4,
            labels: { '2': 'Dua' },
            fraction: { digits: 2, note: 'Bila perlu.' },
          },
        },
      },
    );
    const full = workSheet(rich, ref, MADE.at);
    expect(full.asked).toEqual({
      notApplicable: true,
      coverage: true,
      external: true,
      subject: true,
      fractions: ['Bila perlu.'],
    });
    const [first] = full.groups[0]?.indicators ?? [];
    expect([first?.fractionDigits, first?.levels[1]?.label]).toEqual([2, 'Dua']);
  });
});
