import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { ratio } from '#core/lib/ratio.ts';
import { diffRubrics } from '#core/rubric/diff.ts';
import { nodesOf } from '#core/rubric/diff-nodes.ts';
import type { Rubric } from '#core/rubric/types.ts';
import { scoreAssessment } from '#core/scoring/score-assessment.ts';
import { shippedRubric } from '#workflow/rubrics/shipped-rubrics.ts';
import { rubricArb } from '../../support/arbitrary-rubrics.ts';
import { must } from '../../support/scenario.ts';
import { groupsIn, indicatorsInScore } from '../scoring/finding.ts';
import { changeAt, GONE } from './change-at.ts';

let lima: Rubric;
beforeAll(async () => {
  lima = must(await shippedRubric('lima-dimensi-opd', '1.0.0')).rubric;
});

/** The shipped instrument with some places written anew. */
function changed(changes: Readonly<Record<string, unknown>>): Rubric {
  const copy = structuredClone(lima);
  for (const [path, value] of Object.entries(changes)) changeAt(copy, path, value);
  return copy;
}
const diffOf = (changes: Readonly<Record<string, unknown>>) => diffRubrics(lima, changed(changes));
const K1 = 'groups[0].indicators[0]';

describe('where a change stands', () => {
  test('a reworded criterion: group, indicator, level, and its id', () => {
    const text = 'Lain.';
    expect(diffOf({ [`${K1}.levels[1].criteria[0].text`]: text })).toEqual([
      {
        kind: 'reworded',
        where: {
          groups: [{ id: 'kebijakan', code: 'K', title: 'Kebijakan' }],
          indicator: { id: 'k1', code: 'K1', title: 'Proses penyusunan kebijakan TIK' },
          level: 2,
        },
        field: 'criteria',
        at: ['k1.2.a', 'text'],
        affects: 'answers',
        before: lima.groups[0]?.indicators?.[0]?.levels[1]?.criteria[0]?.text,
        after: text,
      },
    ]);
  });

  test('the head has no group', () => {
    expect(diffOf({ 'rounding.digits': 3 })).toEqual([
      {
        kind: 'rule-changed',
        where: { groups: [], indicator: null, level: null },
        field: 'rounding',
        at: ['digits'],
        affects: 'score',
        before: 2,
        after: 3,
      },
    ]);
  });
});

describe('one edit, one change', () => {
  const cases: readonly (readonly [string, Readonly<Record<string, unknown>>, object])[] = [
    [
      'version',
      { version: '1.1.0' },
      { kind: 'reworded', field: 'version', before: '1.0.0', after: '1.1.0', affects: 'text' },
    ],
    [
      'question',
      { [`${K1}.question`]: 'Apa?' },
      { kind: 'reworded', field: 'question', after: 'Apa?', affects: 'answers' },
    ],
    [
      'explanation',
      { [`${K1}.why`]: 'Karena.' },
      { kind: 'reworded', field: 'why', affects: 'text' },
    ],
    [
      'not applicable',
      { [`${K1}.mayBeNotApplicable`]: true },
      { kind: 'rule-changed', before: false, after: true, affects: 'answers' },
    ],
    [
      'evidence no longer required',
      { [`${K1}.levels[1].evidence[0].required`]: false },
      { kind: 'rule-changed', at: ['k1.2.e1', 'required'], affects: 'answers' },
    ],
    [
      'a term of evidence dropped',
      { [`${K1}.levels[1].evidence[0].must`]: ['ditetapkan', 'bertanggal', 'masih berlaku'] },
      {
        kind: 'rule-changed',
        at: ['k1.2.e1', 'must', 'menyebut OPD'],
        before: 'menyebut OPD',
        after: null,
        affects: 'answers',
      },
    ],
    [
      'the name of a level',
      { 'scales.pegi.labels.2': 'Rendah' },
      { kind: 'reworded', at: ['pegi', 'labels', '2'], affects: 'text' },
    ],
    [
      'the top of a scale',
      { 'scales.pegi.max': 5 },
      { kind: 'rule-changed', at: ['pegi', 'max'], affects: 'answers' },
    ],
    [
      'a border',
      { 'predikat[1].min': '2.50' },
      { kind: 'rule-changed', at: ['Baik', 'min'], before: '2.60', affects: 'score' },
    ],
    [
      'a border with other digits',
      { 'predikat[1].min': '2.6' },
      { kind: 'reworded', at: ['Baik', 'min'], affects: 'text' },
    ],
    [
      'the way of weighting',
      { weighting: 'nested-weights' },
      { kind: 'rule-changed', field: 'weighting', affects: 'score' },
    ],
    [
      'a band with another name',
      { 'predikat[1].label': 'Cukup' },
      { kind: 'rule-changed', at: ['Baik', 'label'], after: 'Cukup', affects: 'score' },
    ],
    [
      'an example of good evidence',
      { [`${K1}.goodEvidence[0]`]: 'Lain.' },
      { kind: 'reworded', field: 'goodEvidence', after: 'Lain.', affects: 'text' },
    ],
    [
      'a crosswalk taken away',
      { [`${K1}.crosswalk[1]`]: { rubric: 'pemdi-8-2026', indicators: [2] } },
      { kind: 'reworded', field: 'crosswalk', at: ['pemdi-8-2026', 'indicators', '1'], after: 2 },
    ],
    [
      'the note of a source',
      { 'provenance[0].note': 'Lain.' },
      { kind: 'reworded', field: 'provenance', affects: 'text' },
    ],
    ['no hint for editors', { $schema: GONE }, { kind: 'reworded', field: '$schema', after: null }],
  ];
  test.each(cases)('%s', (_name, changes, expected) => {
    const diff = diffOf(changes);
    expect(diff).toHaveLength(1);
    expect(diff[0]).toMatchObject(expected);
  });
});

describe('what was not there before is told by its contents', () => {
  test('a denominator', () => {
    const diff = diffOf({ [`${K1}.coverage`]: { of: 'layanan', note: 'daftar' } });
    expect(diff).toMatchObject([
      { kind: 'rule-changed', field: 'coverage', at: ['of'], before: null, after: 'layanan' },
      { kind: 'rule-changed', field: 'coverage', at: ['note'], before: null, after: 'daftar' },
    ]);
  });

  test('a rule for one year', () => {
    expect(diffOf({ 'rounding.predikatOnByYear': { '2023': 'unrounded' } })).toMatchObject([
      {
        kind: 'rule-changed',
        at: ['predikatOnByYear', '2023'],
        before: null,
        after: 'unrounded',
        affects: 'score',
      },
    ]);
  });

  test('notes, one by one', () => {
    expect(diffOf({ [`${K1}.notes`]: ['satu', 'dua'] })).toMatchObject([
      { kind: 'added', field: 'notes', at: ['satu'], text: 'satu' },
      { kind: 'added', field: 'notes', at: ['dua'], text: 'dua' },
    ]);
  });

  test('a scale, as a whole', () => {
    const diff = diffOf({ 'scales.lain': { min: 0, max: 1, labels: { '0': 'a', '1': 'b' } } });
    expect(diff).toMatchObject([{ kind: 'added', field: 'scales', at: ['lain'], text: 'lain' }]);
  });
});

test('a band of another name and another border is another band', () => {
  expect(diffOf({ 'predikat[1]': { min: '2.50', label: 'Cukup' } })).toMatchObject([
    { kind: 'removed', field: 'predikat', at: ['Baik'], affects: 'score' },
    { kind: 'added', field: 'predikat', at: ['Cukup'], text: 'Cukup', affects: 'score' },
  ]);
});

describe('weights', () => {
  test('a heavier dimension: both weights with their real shares of the index', () => {
    const diff = diffOf({ 'groups[0].weight': '30', 'groups[1].weight': '10' });
    expect(diff).toMatchObject([
      {
        kind: 'reweighted',
        where: { groups: [{ id: 'kebijakan' }], indicator: null },
        affects: 'score',
        before: '20',
        after: '30',
        share: { before: ratio(1n, 5n), after: ratio(3n, 10n) },
      },
      { before: '20', after: '10', share: { before: ratio(1n, 5n), after: ratio(1n, 10n) } },
    ]);
  });

  test('one of eight indicators counts double', () => {
    expect(diffOf({ [`${K1}.weight`]: '2' })).toMatchObject([
      { kind: 'reweighted', share: { before: ratio(1n, 40n), after: ratio(2n, 45n) } },
    ]);
  });

  test('other numbers in the same proportion move nothing', () => {
    const doubled = Object.fromEntries(
      Array.from({ length: 8 }, (_, at) => [`groups[0].indicators[${at}].weight`, '2.0']),
    );
    const diff = diffOf(doubled);
    expect(diff).toHaveLength(8);
    expect(new Set(diff.map(({ affects }) => affects))).toEqual(new Set(['text']));
  });

  test('a proportion inside a dimension is not its share of the whole', () => {
    const doubled = Object.fromEntries(
      Array.from({ length: 8 }, (_, at) => [`groups[0].indicators[${at}].weight`, '2']),
    );
    const diff = diffOf({ ...doubled, 'groups[0].weight': '30' });
    expect(diff.map(({ affects }) => affects)).toEqual(['score', ...Array(8).fill('text')]);
  });

  test('shares are those of the score', () => {
    fc.assert(
      fc.property(rubricArb, (rubric) => {
        const { claimed } = scoreAssessment(rubric, {});
        const expected = [...groupsIn(claimed), ...indicatorsInScore(claimed)];
        const shares = nodesOf(rubric).map(({ value }) => [value.source.id, value.share] as const);
        expect(new Map(shares)).toEqual(new Map(expected.map(({ id, share }) => [id, share])));
      }),
    );
  });
});

describe('what moved, and what only changed its turn', () => {
  test('an indicator below another dimension', () => {
    const copy = structuredClone(lima);
    const [from, to] = copy.groups as unknown as { indicators: unknown[] }[];
    to?.indicators.push(from?.indicators.shift());
    expect(diffRubrics(lima, copy)).toMatchObject([
      {
        kind: 'moved',
        field: 'indicators',
        at: ['k1'],
        affects: 'score',
        from: { groups: [{ id: 'kebijakan' }] },
        where: { groups: [{ id: 'kelembagaan' }], indicator: { id: 'k1' } },
      },
    ]);
  });

  test('a criterion on another level', () => {
    const copy = structuredClone(lima);
    const steps = copy.groups[0]?.indicators?.[0]?.levels as unknown as { criteria: unknown[] }[];
    steps[2]?.criteria.push(steps[1]?.criteria.pop());
    expect(diffRubrics(lima, copy)).toMatchObject([
      {
        kind: 'moved',
        field: 'criteria',
        at: ['k1.2.b'],
        affects: 'answers',
        from: { level: 2 },
        where: { level: 3 },
      },
    ]);
  });

  test('two indicators in the other order, with a third one new between them', () => {
    const copy = structuredClone(lima);
    const list = copy.groups[4]?.indicators as unknown as { id: string; code: string }[];
    const added = { ...structuredClone(list[0]), id: 'p9', code: 'P9', levels: [] };
    list.splice(0, 2, ...list.slice(0, 2).toReversed());
    list.splice(1, 0, added);
    expect(diffRubrics(lima, copy)).toMatchObject([
      { kind: 'added', field: 'indicators', at: ['p9'], affects: 'answers' },
      {
        kind: 'reordered',
        field: 'indicators',
        where: { groups: [{ id: 'perencanaan' }] },
        before: ['p1', 'p2', 'p3', 'p4', 'p5'],
        after: ['p2', 'p1', 'p3', 'p4', 'p5'],
        affects: 'text',
      },
    ]);
  });

  test('a dimension gone with all it holds', () => {
    const copy = { ...lima, groups: lima.groups.slice(0, 4) };
    const diff = diffRubrics(lima, copy);
    expect(diff.map(({ kind, at }) => [kind, at[0]])).toEqual(
      ['perencanaan', 'p1', 'p2', 'p3', 'p4', 'p5'].map((id) => ['removed', id]),
    );
    expect(diffRubrics(copy, lima).map(({ kind }) => kind)).toEqual(Array(6).fill('added'));
  });
});
