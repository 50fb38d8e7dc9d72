import { describe, expect, test } from 'vitest';
import { evaluationReport } from '#core/report/evaluation.ts';
import { guideReport, inGuideOrder } from '#core/report/guide.ts';
import { publicEdition } from '#core/report/public-edition.ts';
import type { CountedResult } from '#core/report/rejection-pareto.ts';
import { evaluationSource, print } from '../../report/sample-evaluation.ts';

const { about, final, rubric } = evaluationSource();
const result = (
  byte: string,
  change: Partial<CountedResult['about']> = {},
  record: Partial<CountedResult['final']> = {},
): CountedResult => ({
  fingerprint: print(byte),
  about: { ...about, ...change },
  final: { ...final, ...record },
});
const agency = (name: string) => ({ name, shortName: '', code: '', government: '' });
const period = (name: string) => ({ id: 'x' as never, year: 2026, name });

describe('Panduan Bukti Tahun Depan as data', () => {
  const results = [
    result(
      'b2',
      { agency: agency('Dinas B'), year: 2027, period: period('Kedua') },
      { at: '2026-03-01T00:00:00.000Z', stage: 'interim' },
    ),
    result(
      'a1',
      { agency: agency('Dinas A'), year: 2026, period: period('Pertama') },
      { at: '2026-04-01T00:00:00.000Z' },
    ),
    result(
      'c3',
      { agency: agency('Dinas A'), year: 2026, period: null },
      { at: '2026-02-01T00:00:00.000Z' },
    ),
  ];

  test('lists its results in one order, whoever lists them', () => {
    const order = (list: readonly CountedResult[]) =>
      inGuideOrder(list).map((one) => one.fingerprint);
    expect(order(results)).toEqual([print('a1'), print('b2'), print('c3')]);
    expect(order(results.toReversed())).toEqual(order(results));
    expect(results[0]?.fingerprint).toBe(print('b2'));
  });

  test('says of whom, of which years and periods, and how young it is', () => {
    const guide = guideReport(rubric, results, print('ff'));
    expect(guide).toMatchObject({
      agency: null,
      years: [2026, 2027],
      periods: ['Pertama', 'Kedua'],
      fingerprint: print('ff'),
      rubricDigest: about.rubric.digest,
      madeAt: '2026-04-01T00:00:00.000Z',
      counted: [
        { agency: 'Dinas A', interim: false },
        { agency: 'Dinas B', interim: true },
        { agency: 'Dinas A', interim: false },
      ],
    });
    expect(guide.sample).toBeUndefined();
  });

  test('of one agency names it; of invented data says so; of nothing is a bug', () => {
    const [, one, two] = results as [CountedResult, CountedResult, CountedResult];
    expect(guideReport(rubric, [one, two], print('ff')).agency).toBe('Dinas A');
    const invented = result('d4', { sample: true });
    expect(guideReport(rubric, [one, invented], print('ff')).sample).toBe(true);
    const unnamed = result('d4', { agency: null });
    expect(guideReport(rubric, [unnamed], print('ff'))).toMatchObject({
      agency: '',
      counted: [{ agency: '' }],
    });
    expect(() => guideReport(rubric, [], print('ff'))).toThrow('no results');
  });
});

describe('the papers of one result', () => {
  test('have every indicator once, in the section of its group', () => {
    const { sections } = evaluationReport(evaluationSource(), 'whole');
    const ids = sections.flatMap(({ rows }) => rows.map(({ indicator }) => indicator.id));
    expect(new Set(ids).size).toBe(ids.length);
    for (const { group, rows } of sections) {
      expect(rows).toHaveLength(group.counts.total);
    }
  });

  test.each([
    { score: { value: '4.99', predikat: null } },
    { score: { value: null, predikat: null } },
    { score: { value: final.score.value, predikat: 'Lain' } },
    { score: { value: '4.99', predikat: final.score.predikat } },
  ])('are told from a record that states $score', ({ score }) => {
    expect(evaluationReport(evaluationSource({ final: { score } }), 'whole').recounted).toBe(false);
  });

  test('name each asesor beside the review that was weighed', () => {
    const { reviewers } = evaluationReport(evaluationSource(), 'whole');
    expect(reviewers.map(({ review }) => review)).toEqual([...final.reviews]);
    for (const { review, name, institution } of reviewers) {
      const vote = Object.values(final.values)
        .flatMap(({ votes }) => votes)
        .find((one) => one.review === review);
      expect([name, institution]).toEqual([vote?.name, vote?.institution]);
    }
    const stranger = evaluationSource({ final: { reviews: [print('9a')] } });
    expect(evaluationReport(stranger, 'whole').reviewers).toEqual([
      { review: print('9a'), name: '', institution: '' },
    ]);
  });
});

describe('the edition for everybody of one result', () => {
  const [first] = final.verdicts;
  if (!first) throw new Error('no verdict');
  const [indicator = ''] = Object.keys(final.values);
  const verdict = (change: Partial<typeof first>) => ({
    ...first,
    indicator,
    note: '',
    title: 'Rencana Induk.pdf',
    informationClass: 'berkala' as const,
    ...change,
  });
  const edition = (verdicts: readonly (typeof first)[], change: Partial<typeof final> = {}) =>
    publicEdition({
      ...final,
      values: {},
      missing: [],
      kept: [],
      left: [],
      note: '',
      reopening: '',
      ...change,
      verdicts: [...verdicts],
    });

  test('leaves out verdicts on evidence that is not public, and counts them with their notes', () => {
    const { record, leftOut } = edition([
      verdict({}),
      verdict({ informationClass: 'dikecualikan', note: 'x' }),
      verdict({ informationClass: null, note: ' ' }),
      verdict({ document: null, informationClass: null, note: 'Tidak ada' }),
    ]);
    expect(record.verdicts.map(({ note }) => note)).toEqual(['', '\u0000']);
    expect(leftOut).toEqual({ excluded: 1, unsaid: 1, texts: 2 });
  });

  test('withholds any text that names such evidence, whatever its case and signs', () => {
    const secret = verdict({ informationClass: 'dikecualikan', title: 'Rencana-Induk.PDF' });
    const kept = ['Sesuai berkas lain.', 'Rencana saja.', ''];
    for (const note of kept) expect(edition([secret], { note }).record.note).toBe(note);
    for (const note of ['Lihat RENCANA  INDUK.', 'lihat rencana_induk.pdf']) {
      const { record, leftOut } = edition([secret], { note, reopening: note });
      expect([record.note, record.reopening]).toEqual(['\u0000', '\u0000']);
      expect(leftOut.texts).toBe(2);
    }
    const short = verdict({ informationClass: 'dikecualikan', title: 'abc' });
    expect(edition([short], { note: 'abc' }).record.note).toBe('abc');
    const long = verdict({ informationClass: 'dikecualikan', title: 'abcd' });
    expect(edition([long], { note: 'abcd' }).record.note).toBe('\u0000');
  });

  test('prints no sentence about an indicator that rests on such evidence', () => {
    const value = Object.values(final.values).find(({ votes }) => votes.length > 0);
    if (!value) throw new Error('no votes');
    const votes = value.votes.map((vote) => ({ ...vote, fact: 'Fakta', departure: '' }));
    const values = { [indicator]: { ...value, votes }, lain: { ...value, votes } };
    const { record } = edition([verdict({ informationClass: 'dikecualikan' })], { values });
    const facts = (id: string) =>
      record.values[id]?.votes.map(({ fact, departure }) => [fact, departure]);
    expect(
      facts(indicator)?.every(([fact, departure]) => fact === '\u0000' && departure === ''),
    ).toBe(true);
    expect(facts('lain')?.every(([fact]) => fact === 'Fakta')).toBe(true);
    expect(record.values[indicator]?.finding).toEqual(value.finding);
  });
});
