import { describe, expect, test } from 'vitest';
import { asProblem, problemsAfter, type Breach } from './breach.ts';
import { GONE } from './change-at.ts';
import { soundRubric } from './sound.ts';

const emptyGroup = { id: 'c', code: 'C', title: 'Dimensi C', weight: '20' };
const A1 = 'groups[0].indicators[0]';

const TREE: readonly Breach[] = [
  {
    name: 'two groups with one id',
    changes: { 'groups[1].id': 'a', 'examples[0].expect': { index: '2.00', predikat: 'Cukup' } },
    problem: ['duplicate-id', 'groups[1].id', 'a', '!= groups[0].id'],
  },
  {
    name: 'a criterion with the id of a criterion of another indicator',
    changes: { 'groups[1].indicators[0].levels[1].criteria[0].id': 'a1.2.a' },
    problem: [
      'duplicate-id',
      'groups[1].indicators[0].levels[1].criteria[0].id',
      'a1.2.a',
      `!= ${A1}.levels[1].criteria[0].id`,
    ],
  },
  {
    name: 'evidence with the id of an indicator',
    changes: { 'groups[1].indicators[0].levels[2].evidence[0].id': 'a2' },
    problem: [
      'duplicate-id',
      'groups[1].indicators[0].levels[2].evidence[0].id',
      'a2',
      '!= groups[0].indicators[1].id',
    ],
  },
  {
    name: 'an indicator with the code of a group',
    changes: { 'groups[1].indicators[0].code': 'A' },
    problem: ['duplicate-code', 'groups[1].indicators[0].code', 'A', '!= groups[0].code'],
  },
  {
    name: 'a group with nothing in it',
    changes: { 'groups[1].weight': '20', 'groups[2]': emptyGroup },
    problem: ['group-content', 'groups[2]', 'c', 'groups / indicators'],
  },
  {
    name: 'an indicator that stands too high for the names of the levels',
    changes: {
      levelNames: ['Domain', 'Aspek', 'Indikator'],
      'groups[0]': { ...emptyGroup, weight: '60', groups: [soundRubric().groups[0]] },
    },
    problem: ['tree-depth', 'groups[1].indicators[0]', '2', '3'],
  },
  {
    name: 'a weight of zero',
    changes: { [`${A1}.weight`]: '0.00' },
    problem: ['weight-positive', `${A1}.weight`, '0.00', '> 0'],
  },
  {
    name: 'top weights that do not make 100',
    changes: { 'groups[0].weight': '60.5' },
    problem: ['weight-sum', 'groups', '100.5000', '100'],
  },
  {
    name: 'a nested weight that is not the sum of its parts',
    changes: { weighting: 'nested-weights', [`${A1}.weight`]: '39.9' },
    problem: ['weight-sum', 'groups[0].weight', '59.9000', '60'],
  },
];

const B1 = 'groups[1].indicators[0]';
const LADDER_OF_B1 = soundRubric().groups[1]?.indicators?.[0]?.levels ?? [];

const LADDER: readonly Breach[] = [
  {
    name: 'a scale nobody defined',
    changes: { [`${B1}.scale`]: 'asing' },
    problem: ['scale-unknown', `${B1}.scale`, 'asing', 'utama / lain'],
  },
  {
    name: 'levels out of order',
    changes: { [`${B1}.levels[1].level`]: 3, [`${B1}.levels[2].level`]: 2 },
    problem: ['level-order', `${B1}.levels[2].level`, '2', '> 3'],
  },
  {
    name: 'a level without a name in its scale',
    changes: { 'scales.lain.labels.2': GONE },
    problem: ['scale-label', `${B1}.levels[1].level`, '2', '1 / 3 / 4'],
  },
  {
    name: 'a ladder that leaves out a level of its scale',
    changes: { [`${B1}.levels`]: LADDER_OF_B1.filter(({ level }) => level !== 3) },
    problem: ['level-missing', `${B1}.levels`, '-', '3'],
  },
  {
    name: 'a scale that reaches further than its names',
    changes: { 'scales.lain.max': 5 },
    problem: ['level-range', `${B1}.levels`, '1..4', '1..5'],
  },
  {
    name: 'a scale that begins below its names',
    changes: { 'scales.lain.min': 0, 'predikat[2].min': '0.00' },
    problem: ['level-range', `${B1}.levels`, '1..4', '0..4'],
  },
  {
    name: 'a level above the first that asks for nothing',
    changes: { [`${B1}.levels[3].criteria`]: [] },
    problem: ['level-without-criteria', `${B1}.levels[3].criteria`, '0', '>= 1'],
  },
  {
    name: 'a first level that asks for something',
    changes: { [`${B1}.levels[0].criteria`]: [{ id: 'b1.1.a', text: 'Kriteria' }] },
    problem: ['base-level', `${B1}.levels[0]`, '1', '0'],
  },
  {
    name: 'a first level that requires evidence',
    changes: { [`${B1}.levels[0].evidence[0].required`]: true },
    problem: ['base-level', `${B1}.levels[0]`, '1', '0'],
  },
];

const PREDIKAT: readonly Breach[] = [
  {
    name: 'bands that do not fall',
    changes: { 'predikat[1].min': '2.60' },
    problem: ['predikat-order', 'predikat[1].min', '2.60', '< 2.60'],
  },
  {
    name: 'a border between two points of the rounding grid',
    changes: { 'predikat[1].min': '1.605' },
    problem: ['predikat-grid', 'predikat[1].min', '1.605', '<= 2'],
  },
  {
    name: 'bands that leave the bottom of the scale out',
    changes: { 'predikat[2].min': '1.01' },
    problem: ['predikat-range', 'predikat[2].min', '1.01', '<= 1'],
  },
  {
    name: 'a band nobody can reach',
    changes: { 'predikat[0].min': '4.01' },
    problem: ['predikat-range', 'predikat[0].min', '4.01', '<= 4'],
  },
  {
    name: 'a target predikat that does not exist',
    changes: { 'target.predikat': 'Hebat' },
    problem: ['target', 'target.predikat', 'Hebat', 'Baik / Cukup / Kurang'],
  },
  {
    name: 'a target level that one scale does not know',
    changes: { 'scales.ketiga': { min: 1, max: 2, labels: { '1': 'Satu', '2': 'Dua' } } },
    problem: ['target', 'target.level', '3', 'ketiga: 1 / 2'],
  },
];

const EXAMPLES: readonly Breach[] = [
  {
    name: 'an example that rates an unknown indicator',
    changes: { 'examples[0].levels.c9': 2 },
    problem: ['example-indicator', 'examples[0].levels.c9', 'c9', '-'],
  },
  {
    name: 'an example that leaves an indicator out',
    changes: { 'examples[0].levels.b1': GONE },
    problem: ['example-indicator', 'examples[0].levels', '-', 'b1'],
  },
  {
    name: 'an example off the ladder',
    changes: { 'examples[0].levels.b1': 5 },
    problem: ['example-level', 'examples[0].levels.b1', '5', '1 / 2 / 3 / 4'],
  },
  {
    name: 'not applicable where the indicator does not allow it',
    changes: { 'examples[0].levels.b1': 'tidak berlaku' },
    problem: ['example-level', 'examples[0].levels.b1', 'tidak berlaku', '1 / 2 / 3 / 4'],
  },
  {
    name: 'an example with a predikat that does not exist',
    changes: { 'examples[0].expect.predikat': 'Hebat' },
    problem: ['example-predikat', 'examples[0].expect.predikat', 'Hebat', 'Baik / Cukup / Kurang'],
  },
  {
    name: 'an example that expects the value of an unknown group',
    changes: { 'examples[0].expect.groups.z': '2.00' },
    problem: ['example-group', 'examples[0].expect.groups.z', 'z', '-'],
  },
];

const ALL = [...TREE, ...LADDER, ...PREDIKAT, ...EXAMPLES];

describe('a sound instrument', () => {
  test('has no problem, with either way of weighting', () => {
    expect(problemsAfter({})).toEqual([]);
    expect(problemsAfter({ weighting: 'nested-weights' })).toEqual([]);
  });

  test('may say "tidak berlaku" where the indicator allows it', () => {
    expect(problemsAfter({ 'examples[0].levels.a1': 'tidak berlaku' })).toEqual([]);
  });
});

describe('one broken law gives exactly one problem, at its place', () => {
  test.each(ALL)('$name', ({ changes, problem }) => {
    expect(problemsAfter(changes)).toEqual([asProblem(problem)]);
  });
});

describe('one broken law that breaks a second', () => {
  test('a level twice is out of order, and another one is missing', () => {
    expect(problemsAfter({ [`${B1}.levels[2].level`]: 2 })).toEqual([
      asProblem(['level-order', `${B1}.levels[2].level`, '2', '> 2']),
      asProblem(['level-missing', `${B1}.levels`, '-', '3']),
    ]);
  });

  test('a ladder that ends below its scale leaves the top out', () => {
    expect(problemsAfter({ [`${B1}.levels`]: LADDER_OF_B1.slice(0, 3) })).toEqual([
      asProblem(['level-missing', `${B1}.levels`, '-', '4']),
      asProblem(['level-range', `${B1}.levels`, '1..3', '1..4']),
    ]);
  });

  test('a ladder that begins above its scale leaves the bottom out', () => {
    const [, ...upper] = LADDER_OF_B1.map((step, at) =>
      at === 1 ? { ...step, criteria: [], evidence: [] } : step,
    );
    expect(problemsAfter({ [`${B1}.levels`]: upper })).toEqual([
      asProblem(['level-missing', `${B1}.levels`, '-', '1']),
      asProblem(['level-range', `${B1}.levels`, '2..4', '1..4']),
    ]);
  });
});

describe('bounds', () => {
  test('the lowest band reaches down to the lowest of all scales', () => {
    expect(problemsAfter({ 'scales.lain.min': 0 })).toEqual([
      asProblem(['level-range', `${B1}.levels`, '1..4', '0..4']),
      asProblem(['predikat-range', 'predikat[2].min', '1.00', '<= 0']),
    ]);
  });

  test('the highest band may begin at the highest level, the lowest below the lowest', () => {
    expect(problemsAfter({ 'predikat[0].min': '4.00', 'predikat[2].min': '0.50' })).toEqual([]);
  });

  test('of three equal codes two are named, beside the first', () => {
    expect(problemsAfter({ 'groups[0].indicators[1].code': 'A1', [`${B1}.code`]: 'A1' })).toEqual([
      asProblem(['duplicate-code', 'groups[0].indicators[1].code', 'A1', `!= ${A1}.code`]),
      asProblem(['duplicate-code', `${B1}.code`, 'A1', `!= ${A1}.code`]),
    ]);
  });
});

test('several broken laws are all reported at once', () => {
  const together = [
    'an indicator with the code of a group',
    'a weight of zero',
    'top weights that do not make 100',
    'a scale nobody defined',
    'a border between two points of the rounding grid',
    'a target predikat that does not exist',
    'an example off the ladder',
    'an example with a predikat that does not exist',
    'an example that expects the value of an unknown group',
  ];
  const chosen = ALL.filter(({ name }) => together.includes(name));
  expect(chosen).toHaveLength(together.length);
  const problems = problemsAfter(
    Object.assign({}, ...chosen.map(({ changes }) => changes)) as object as Breach['changes'],
  );
  expect(problems).toHaveLength(chosen.length);
  expect(problems).toEqual(expect.arrayContaining(chosen.map(({ problem }) => asProblem(problem))));
});
